import type { Unit } from "../../drawing/numbers.ts";
/** What of a figure's rows becomes which part of a chart on a slide. */
export interface NativePlan {
    /** `curve` is a line whose places across are numbers; `waterfall` a stack on a base that is not seen */
    readonly type: "line" | "bar" | "stackedBar" | "scatter" | "curve" | "waterfall";
    /** bars lie, because their names are long */
    readonly isHorizontal?: boolean;
    /** left out, that of the column */
    readonly unit?: Unit;
    /** column of the labels, or of the places across */
    readonly label: string;
    /** column that tells series apart; left out, each value is a series */
    readonly by?: string;
    readonly values: readonly string[];
    /** the value that was there before: drawn paler */
    readonly before?: string;
    /** columns of the band around the values of the first series */
    readonly band?: readonly string[];
}
/** Charts whose picture a chart of slides can tell; all others (maps, flows, trees, intervals) stay pictures. */
export declare const NATIVE_PLANS: Readonly<Record<string, NativePlan>>;
