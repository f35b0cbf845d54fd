import type { Comparison } from "./compare.ts";
import type { CompareMeasure } from "./compareMeasures.ts";
import { type PairedDifference } from "../runs/pairedDifference.ts";
/** One number of an alternative beside the same of the baseline. */
export interface DifferenceRow extends PairedDifference {
    /** name of the alternative */
    readonly contender: string;
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    readonly period: string;
}
/** The difference in one week: its mean with the interval, and where single runs lie. */
export interface WeekDifferenceRow {
    readonly contender: string;
    readonly brand: string;
    readonly metric: string;
    /** last day of the week, from 0 */
    readonly day: number;
    readonly difference: number;
    readonly low: number;
    readonly high: number;
    readonly p05: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p95: number;
}
/** Every metric of every alternative against the baseline, over the periods asked for. */
export declare function differenceRows(comparison: Comparison, level?: number): DifferenceRow[];
/** One number of an alternative beside the same of another one. */
export interface BetweenRow extends DifferenceRow {
    /** name of the alternative that stands in the baseline's place */
    readonly against: string;
}
/** Every metric of each pair of alternatives, over the periods asked for; nothing with a single alternative. */
export declare function betweenRows(comparison: Comparison, level?: number): BetweenRow[];
/** Every metric of every alternative against the baseline, week by week. */
export declare function weekDifferenceRows(comparison: Comparison, level?: number): WeekDifferenceRow[];
/** The two lists of numbers behind one difference, run by run. */
export declare function pairedValues({ contenders, measures, values }: Comparison, contender: string, wanted: Pick<CompareMeasure, "brand" | "metric" | "period">): {
    before: number[];
    after: number[];
};
/** The level of the baseline's intervals holds for all. */
export declare function levelOf({ contenders }: Comparison): number;
