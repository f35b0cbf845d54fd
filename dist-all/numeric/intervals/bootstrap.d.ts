import { type RandomKey } from "../luck/random.ts";
export interface BootstrapInterval {
    readonly low: number;
    readonly high: number;
    /** standard deviation over the resamples */
    readonly standardError: number;
}
/**
 * How far luck in the choice of rows moves numbers computed from all rows: they are computed again and again from
 * rows drawn with replacement.
 *
 * @param rows - number of rows
 * @param measure - the numbers, from the places of the rows chosen; resamples that give NaN are left out
 * @param level - share of the resamples within the interval, strictly between 0 and 1
 * @returns an interval between two quantiles of the resamples for each number; NaN if none could be computed
 * @source Efron (1979), Bootstrap methods: another look at the jackknife, Ann. Stat. 7(1), 1–26.
 *   doi:10.1214/aos/1176344552
 */
export declare function bootstrapIntervals(rows: number, measure: (chosen: Uint32Array) => readonly number[], { level, key, resamples, }: {
    readonly level: number;
    readonly key: RandomKey;
    readonly resamples?: number;
}): BootstrapInterval[];
