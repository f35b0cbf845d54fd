import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** What was observed of a brand in a period, and what the calibrated scenarios give. */
export interface FitOverTimeRow {
    readonly brand: string;
    readonly measure: "sales" | "revenue" | "rating" | "reviews";
    /** last day of the period, ISO */
    readonly date: string;
    /** NaN where nothing was noted */
    readonly observed: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
}
export interface FitOverTimeOptions extends ChartOptions {
    /** level of the bands, 0–1; 0.9 unless given */
    readonly level?: number | undefined;
}
/** How well calibrated scenarios follow what was observed. */
export declare const fitOverTime: Chart<FitOverTimeRow, FitOverTimeOptions>;
