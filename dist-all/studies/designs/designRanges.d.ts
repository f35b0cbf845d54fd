import type { Fault } from "../../language/fault.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { DesignRange } from "./design.ts";
import type { SweepDimension } from "../sweep/sweep.ts";
import { type RangeFlag } from "./words/ranges.ts";
export interface RangesReading {
    readonly ranges: readonly DesignRange[];
    /** all that is wrong with them; empty if nothing is */
    readonly faults: readonly Fault[];
}
/** Holds the values of a sweep against a scenario, as `checkRanges` does ranges: all that is wrong, each lever once. */
export declare function checkDimensions(scenario: Scenario, dimensions: readonly SweepDimension[]): readonly Fault[];
/**
 * Holds ranges against a scenario: the settings must exist, be numbers, and be allowed everywhere in the range.
 *
 * @param flag - what they were written with
 * @param isSpread - whether points are spread over them, so that they must have room
 */
export declare function checkRanges(scenario: Scenario, ranges: readonly Omit<DesignRange, "isWhole">[], flag?: RangeFlag, isSpread?: boolean): RangesReading;
