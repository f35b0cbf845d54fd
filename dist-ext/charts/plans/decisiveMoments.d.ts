import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** What being there in one micro-moment of one touchpoint changes. */
export interface DecisiveMomentRow {
    readonly touchpoint: string;
    /** `know`, `go`, `do` or `buy` */
    readonly moment: string;
    /** purchases that it brings, with their interval; NaN where the brand is absent anyway */
    readonly brought: number;
    readonly low: number;
    readonly high: number;
    /** part of all purchases of the brand */
    readonly part: number;
    /** chance that luck alone shows so much, adjusted for all moments */
    readonly chance: number;
    /** 1 = more than luck, 0 = luck may be all */
    readonly isClear: number;
}
export interface DecisiveMomentsOptions extends ChartOptions {
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
}
/** Where being there decides: the purchases that hang on each micro-moment of each touchpoint (D18). */
export declare const decisiveMoments: Chart<DecisiveMomentRow, DecisiveMomentsOptions>;
