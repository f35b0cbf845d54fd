import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import type { Unit } from "../../drawing/numbers.ts";
/** One number of one alternative, against the same of the baseline with the same luck. */
export interface PairedDifferenceRow {
    readonly alternative: string;
    /** "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    readonly unit: Unit;
    /** mean of the baseline */
    readonly baseline: number;
    /** mean of the alternative */
    readonly value: number;
    readonly difference: number;
    /** interval of the mean difference; NaN for a single run */
    readonly low: number;
    readonly high: number;
    /**
     * whether nothing tells it from the alternative with the most of the same, run by run with the same luck; left out,
     * intervals that overlap take its place
     */
    readonly isAmongHighest?: boolean;
}
export interface PairedDifferenceOptions extends ChartOptions {
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
    /** what the numbers cover, as it stands behind a comma; left out, nothing is said of it */
    readonly period?: string | undefined;
}
/** What each alternative changes: mean difference and interval, metric by metric, around zero. */
export declare const pairedDifference: Chart<PairedDifferenceRow, PairedDifferenceOptions>;
