import { type Chart, type ChartOptions, type Quantiles } from "../../drawing/chart.ts";
import type { Measured } from "../../drawing/measured.ts";
/** What an alternative changes in one period: the middle of the paired runs, and where they lie. */
export interface DifferenceTimeRow extends Quantiles {
    /** last day of the period, ISO */
    readonly date: string;
    readonly alternative: string;
}
export interface DifferenceTimeOptions extends ChartOptions {
    readonly measured?: Measured | undefined;
    /** mean difference of the first alternative over the whole period, with its interval, by whoever knows every run */
    readonly overall?: OverallDifference | undefined;
}
/** What headlines say of an alternative; the title says the same. */
export interface OverallDifference {
    readonly difference: number;
    /** NaN without an interval */
    readonly low: number;
    readonly high: number;
    /** `total` or another period's name */
    readonly period: string;
}
/** When each alternative begins to differ from the baseline, and by how much in half and nine tenths of the runs. */
export declare const differenceOverTime: Chart<DifferenceTimeRow, DifferenceTimeOptions>;
