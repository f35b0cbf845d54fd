import type { Load } from "./readText.ts";
import { type Problem } from "../check/problem.ts";
import { type Setting } from "./settingTexts.ts";
import type { Scenario } from "../settings/scenario.ts";
export interface ScenarioReading {
    /** complete and checked; left out when there is a problem */
    readonly scenario?: Scenario;
    /** pairs of consumers who know each other, when the network is read from a file; shape [2 × ties] */
    readonly ties?: Uint32Array;
    /** all problems at once, in the order of files and lines */
    readonly problems: readonly Problem[];
    /** files that were read, the one asked for first */
    readonly files: readonly string[];
}
/**
 * Reads a scenario: its file, the files that it extends, and settings laid over them.
 *
 * Never throws for what somebody wrote: whatever is wrong comes back as problems, with the place of each.
 *
 * @param load - gives the text of a file by its path, undefined if there is none; so that nothing here touches disks
 * @param entry - path of the scenario; files that it names are looked for relative to it
 * @param settings - what to change, e.g. `brands.nonna.price=28`; later ones win
 * @param origin - the flag that settings were written with, under which problems show them
 */
export declare function readScenario(load: Load, entry: string, settings?: readonly Setting[], origin?: string): ScenarioReading;
export interface SettingsReading {
    readonly scenario?: Scenario;
    readonly problems: readonly Problem[];
}
/** A scenario with some settings changed; problems instead, if they make no sense. */
export declare function applySettings(scenario: Scenario, settings: readonly Setting[]): SettingsReading;
