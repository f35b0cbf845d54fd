import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import type { Locale, Unit } from "../../drawing/numbers.ts";
/** The effect that a claim is about, at one value of the setting on which it may depend. */
export interface ClaimBoundaryRow {
    readonly value: number;
    readonly effect: number;
    readonly low: number;
    readonly high: number;
    readonly isSupported: boolean;
}
/** Where a claim stops holding. */
export interface ClaimEdge {
    readonly kind: "flips" | "fades";
    readonly holds: "below" | "above";
    readonly at: number;
    /** interval of `at`; NaN for fades */
    readonly low: number;
    readonly high: number;
}
export interface ClaimBoundaryOptions extends ChartOptions {
    /** as within a sentence */
    readonly measure?: Readonly<Record<Locale, string>> | undefined;
    readonly unit?: Unit | undefined;
    /** the setting, as within a sentence */
    readonly moderator?: Readonly<Record<Locale, string>> | undefined;
    readonly moderatorUnit?: Unit | "year" | undefined;
    /** part of what was there before that the change must exceed; 0 where any change will do */
    readonly by?: number | undefined;
    readonly edges?: readonly ClaimEdge[] | undefined;
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
}
/** How an effect depends on another setting: mean change and interval at each value, and where it meets zero. */
export declare const claimBoundary: Chart<ClaimBoundaryRow, ClaimBoundaryOptions>;
