import type { Problem } from "../../scenario/check/problem.ts";
import { type ScenarioReading } from "../../scenario/read/readScenario.ts";
import { type Setting } from "../../scenario/read/settingTexts.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { CliError } from "../cliError.ts";
/** Flags that say which files may be read. */
export interface ReadingFlags {
    readonly allowOutside?: boolean;
}
/** Reads a scenario that somebody named; where there is none, the advice names the one that was perhaps meant. */
export declare function readNamed(path: string, settings: readonly Setting[], flags: ReadingFlags, origin?: string): ScenarioReading;
/** Flags that change a scenario before it is run. */
export interface SettingFlags extends ReadingFlags {
    readonly set?: readonly string[];
    readonly consumers?: number;
    readonly days?: number;
    readonly level?: number;
}
/** A scenario that makes sense, and the ties that its network may be made of. */
export interface OpenScenario {
    readonly scenario: Scenario;
    readonly ties?: Uint32Array;
}
/**
 * @param origin - the flag that settings were written with
 * @throws {CliError} with all problems at once, worded for people
 */
export declare function openScenario(path: string, flags?: SettingFlags, origin?: string): OpenScenario;
/** All that is wrong with a scenario, as one message; `problems` holds at least one. */
export declare function problemsError(problems: readonly Problem[]): CliError;
