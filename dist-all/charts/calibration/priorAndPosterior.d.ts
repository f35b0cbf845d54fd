import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** What was believed of a setting before the data, and what is believed with them. */
export interface PriorAndPosteriorRow {
    readonly setting: string;
    readonly priorLow: number;
    readonly priorHigh: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    /** deviation with the data over deviation before: 0 = all is known, 1 = nothing was learnt */
    readonly left: number;
}
export interface PriorAndPosteriorOptions extends ChartOptions {
    /** level of the intervals, 0–1; 0.9 unless given */
    readonly level?: number | undefined;
}
/** How far the data narrow down what was believed of each setting. */
export declare const priorAndPosterior: Chart<PriorAndPosteriorRow, PriorAndPosteriorOptions>;
