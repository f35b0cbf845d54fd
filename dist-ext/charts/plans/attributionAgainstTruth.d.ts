import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** Rules of attribution, in the order of their marks. */
export declare const CREDIT_RULES: readonly ["firstTouch", "lastTouch", "linear", "markov", "shapley"];
type CreditRule = (typeof CREDIT_RULES)[number];
/** What one touchpoint truly brings, and what each rule credits to it; shares of the whole, 0–1. */
export interface AttributionRow extends Readonly<Record<CreditRule, number>> {
    readonly touchpoint: string;
    /** true share, with its interval; NaN without one */
    readonly truth: number;
    readonly low: number;
    readonly high: number;
    /** purchases that it brings, with their interval; below zero where it costs some */
    readonly brought: number;
    readonly broughtLow: number;
    readonly broughtHigh: number;
}
export interface AttributionOptions extends ChartOptions {
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
}
/** How far rules of attribution are from what removing a touchpoint does. */
export declare const attributionAgainstTruth: Chart<AttributionRow, AttributionOptions>;
export {};
