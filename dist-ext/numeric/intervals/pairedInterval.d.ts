import { type Domain } from "./boundedInterval.ts";
import type { MeanInterval } from "./intervals.ts";
/**
 * What changed from one scenario to another that had the same luck: the mean difference, run by run.
 *
 * Luck that both share cancels, so far fewer runs tell two scenarios apart.
 *
 * @param before - one number for each run of the first scenario
 * @param after - the same runs (the same seeds, in the same order) of the second
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @param domain - what the number itself can be; unbounded unless given
 * @returns the interval of after − before
 * @throws {RangeError} if the numbers of runs differ
 */
export declare function pairedInterval(before: readonly number[], after: readonly number[], level?: number, domain?: Domain): MeanInterval;
