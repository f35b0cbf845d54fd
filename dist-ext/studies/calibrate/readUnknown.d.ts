import type { Fault } from "../../language/fault.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Unknown } from "./unknown.ts";
/** Either the unknowns that were meant, or all that is wrong with them. */
export interface UnknownsReading {
    readonly unknowns: readonly Unknown[];
    readonly faults: readonly Fault[];
}
/**
 * Reads settings to be found, each with its range: `path=lo..hi`, or `path=lo..likely..hi` where something is believed
 * of it already.
 */
export declare function readUnknowns(scenario: Scenario, texts: readonly string[]): UnknownsReading;
/** The settings that the scenario itself says are not known. */
export declare function ownUnknowns(scenario: Scenario): UnknownsReading;
