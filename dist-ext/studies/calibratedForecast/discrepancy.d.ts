import { type RandomKey } from "../../numeric/luck/random.ts";
/** What is known of one series beside what a run gives. */
export interface Followed {
    /** what was observed; NaN where nothing was noted */
    readonly observed: readonly number[];
    /** what the run gives in the same periods */
    readonly modelled: readonly number[];
    /** people for whom a consumer stands, times the size of the market: how much more luck a run has than reality */
    readonly scale: number;
}
/**
 * How far reality will keep away from a run in the periods that come: by what it did in those that were observed. Sizes
 * and persistences that explain the past better are drawn more often.
 *
 *     y = m (1 + d)²,   d_t = φ d_(t−1) + η_t
 *
 * @param key - luck of this series in this run
 * @returns what the run's counts are to be multiplied by, period by period
 */
export declare function drawDiscrepancy({ observed, modelled, scale }: Followed, periods: number, key: RandomKey): number[];
/** The key of one series of one run, so that no two share their luck. */
export declare function seriesKey({ high, low }: RandomKey, run: number, series: number): RandomKey;
