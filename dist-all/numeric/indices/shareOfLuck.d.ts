/** How much of what varies is luck, with its interval. */
export interface LuckShare {
    /** 0–1; NaN where it could not be measured */
    readonly value: number;
    readonly low: number;
    readonly high: number;
}
/** What an experiment measured, to tell luck from settings. */
interface LuckMeasurements {
    /** the same runs at some points; shape [points][runs], each column one piece of luck */
    readonly table: readonly (readonly number[])[];
    /** means over the runs at all points, in groups that know nothing of each other: walks, rows of a design */
    readonly groups: readonly (readonly number[])[];
    /** runs behind each of these means */
    readonly runs: number;
}
/**
 * The share of luck in the variance of one run at a random point.
 *
 *     luck     = mean over the points of the table of the variance between runs        (columns + rest)
 *     settings = mean((v − v̄)²) + variance(means of groups) / groups − rest / runs     over all points
 *     share    = luck / (luck + settings)
 *
 * The second term makes good that v̄ is a mean of the same points, which within a group are alike. Settings are measured
 * at all points of the design: a few of them may lie in one corner. The interval is symmetric on the scale of
 * ln(luck / settings), so that it stays within 0 and 1; its variance is the sum of three jackknives, which leave out one
 * run, one point of the table, and one group at a time.
 *
 * @param level - level of the interval, strictly between 0 and 1
 * @returns NaN if fewer than two points, runs or groups have values; an interval of NaN if nothing varies in one of both
 * @source Efron & Stein (1981), The jackknife estimate of variance, Ann. Stat. 9(3), 586–596:
 *   it errs on the side of too wide. doi:10.1214/aos/1176345462
 */
export declare function shareOfLuck({ table, groups, runs }: LuckMeasurements, level: number): LuckShare;
export {};
