import { type Expectation } from "../../scenario/expectations.ts";
import type { Replications } from "./replicate.ts";
/** What came of an expectation. */
export interface ExpectationOutcome {
    readonly expectation: Expectation;
    /** mean over the runs; NaN when there was nothing to measure in any of them */
    readonly mean: number;
    /** interval of the mean at the scenario's level; NaN with one run */
    readonly low: number;
    readonly high: number;
    /** whether the mean is as expected */
    readonly isMet: boolean;
    /** whether the interval reaches across a bound, so that luck may have decided; never where no value could miss it */
    readonly isClose: boolean;
}
/**
 * Holds the runs against what the scenario expects: the mean over the runs must be within the bounds.
 *
 * Without runs nothing is met.
 *
 * @throws {RangeError} if an expectation cannot be read; a checked scenario has none of those
 */
export declare function checkExpectations({ scenario, runs, }: Pick<Replications, "scenario" | "runs">): ExpectationOutcome[];
