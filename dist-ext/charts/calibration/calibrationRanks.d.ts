import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** How many markets of known truth had it in one part of the draws. */
export interface CalibrationRanksRow {
    readonly setting: string;
    /** number of the part, from 0: the lowest draws */
    readonly bin: number;
    readonly count: number;
    /** counts between which luck alone would leave nine in ten */
    readonly low: number;
    readonly high: number;
    /** part of all truths of the setting that lay in their intervals */
    readonly coverage: number;
}
export interface CalibrationRanksOptions extends ChartOptions {
    /** level of the intervals, 0–1; 0.9 unless given */
    readonly level?: number | undefined;
}
/** Whether intervals of a calibration are as wide as they should be. */
export declare const calibrationRanks: Chart<CalibrationRanksRow, CalibrationRanksOptions>;
