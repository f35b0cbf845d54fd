/** A number whose interval is to be narrow enough. */
export interface PrecisionTarget {
    /** as people read it, e.g. `nonna.share.total` */
    readonly name: string;
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    readonly period: string;
    /** half of the interval's width that is wanted, in the unit of the metric */
    readonly halfWidth: number;
}
/** What was seen when the intervals were looked at. */
export interface PrecisionLook {
    /** runs done by then */
    readonly runs: number;
    /** half-width of each target's interval, in their order; NaN without an interval */
    readonly widths: readonly number[];
}
/** How a number of runs came about. */
export interface Precision {
    readonly targets: readonly PrecisionTarget[];
    /** the last one is what the result was made of */
    readonly looks: readonly PrecisionLook[];
    readonly isReached: boolean;
}
export interface PrecisionOptions {
    /** runs before the first look; fewer would often stop by luck */
    readonly least?: number;
    /** runs after which it ends in any case, at least 2 */
    readonly most: number;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Adds runs until every interval is narrow enough: the purely sequential procedure with a first sample of twenty,
 * looking seldom.
 *
 *     next look at n · max(half-width / wanted)² · 1.1 runs, at least n · 1.25 and at most n · 3
 *
 * Looking again and again and stopping when it looks good favours samples whose spread is small by luck, so that the
 * interval at the stop holds the truth a little less often than its level says. Because the first look comes late and
 * the next ones are far apart, the loss is small: intervals of 90 % hold the truth in 88 to 90 % of experiments with
 * normal outcomes (fixed 20 runs: 90 %), and in 85 to 89 % with exponential ones (fixed 20 runs: 87 %);
 * test/endurance/precision.test.ts measures it.
 *
 * @param extend - does runs `first` to `runs` − 1 and adds them to what was found before
 * @param widthsOf - half-width of each target's interval
 * @source Chow & Robbins (1965), Annals of Mathematical Statistics 36(2), 457–462; Law (2015), Simulation Modeling and
 *   Analysis, 5th ed., section 9.4.1
 */
export declare function runUntilPrecise<Found>(targets: readonly PrecisionTarget[], { least, most, signal }: PrecisionOptions, extend: (first: number, runs: number, before: Found | undefined) => Promise<Found>, widthsOf: (found: Found) => readonly number[]): Promise<{
    readonly found: Found;
    readonly precision: Precision;
}>;
