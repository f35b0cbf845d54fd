import type { DifferenceTimeRow } from "../../charts/overTime/differenceOverTime.ts";
import type { Comparison } from "./compare.ts";
/** Weeks that one point of a difference covers: one, or as many as make ten years drawable. */
export declare function weeksPerDifference({ contenders }: Comparison): number;
/**
 * The difference of every alternative from the baseline over time, run by run; a point of several weeks is the mean of
 * their differences.
 */
export declare function differenceTimeRows(comparison: Comparison, measure: {
    readonly brand: string;
    readonly metric: string;
}): DifferenceTimeRow[];
