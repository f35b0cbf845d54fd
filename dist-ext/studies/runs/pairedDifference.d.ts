import { type Domain } from "../../numeric/intervals/boundedInterval.ts";
/** What a difference says: `same` when no run differs at all, `cannot tell` when its interval holds zero. */
export type Verdict = "higher" | "lower" | "same" | "cannot tell";
/** One number of two scenarios that met the same luck, run by run. */
export interface PairedDifference {
    /** mean of the baseline */
    readonly baseline: number;
    /** mean of the alternative */
    readonly alternative: number;
    /** mean of alternative − baseline */
    readonly difference: number;
    /** lower end of the interval of the mean difference; NaN without an interval */
    readonly low: number;
    /** upper end of the interval of the mean difference; NaN without an interval */
    readonly high: number;
    readonly verdict: Verdict;
    /** difference as a part of the baseline's size; NaN where the baseline is zero */
    readonly relative: number;
    /** chance that the alternative is higher: share of the paired runs in which it is; equal runs count half */
    readonly chanceHigher: number;
    readonly chanceLow: number;
    readonly chanceHigh: number;
    /**
     * how many times as many runs with independent luck would take for as narrow an interval; infinite where all pairs
     * differ by the same, NaN where nothing varies at all, or there are fewer than two pairs
     */
    readonly pairing: number;
    /** paired runs in which both have a value */
    readonly runs: number;
    /** how the intervals were made, in words for people */
    readonly method: string;
}
/**
 * Compares one number of two scenarios over runs that share their luck.
 *
 *     pairing = (var(baseline) + var(alternative)) / var(alternative − baseline)
 *
 * The variance of a difference of means falls with the number of runs in both designs, so the ratio of variances is
 * the ratio of the runs that they need.
 *
 * @param before - one number for each run of the baseline; NaN where there is nothing to measure
 * @param after - the same runs of the alternative
 * @param level - level of the intervals, strictly between 0 and 1
 * @param domain - what the number itself can be; its differences lie within the width of that
 * @source Law (2015), Simulation Modeling and Analysis, 5th ed., section 11.2 (common random numbers)
 */
export declare function pairedDifference(before: readonly number[], after: readonly number[], level?: number, domain?: Domain): PairedDifference;
/**
 * A share of trials and the range that holds the true chance; unlike mean ± reach it never leaves 0–1, and it stays
 * honest when every run agrees.
 *
 * @source Wilson (1927), JASA 22(158), 209–212. doi:10.1080/01621459.1927.10502953
 */
export declare function wilsonInterval(won: number, trials: number, level: number): {
    share: number;
    low: number;
    high: number;
};
