import { type Locale, type Unit } from "../../drawing/numbers.ts";
import { type Figure } from "../document/figure.ts";
import type { NativeSeries } from "./nativeSeries.ts";
import { type NativePlan } from "./nativePlans.ts";
/** A chart that slides can hold as a chart: its numbers stand in a workbook within, and can be edited. */
export interface NativeChart {
    readonly type: NativePlan["type"];
    /** bars lie, because their names are long */
    readonly isHorizontal: boolean;
    readonly unit: Unit;
    /** what the numbers up (of lying bars: across) are; "" where the names of the series say it */
    readonly title: string;
    /** what the numbers across are; only where points have such */
    readonly across: {
        readonly title: string;
        readonly unit: Unit;
    } | undefined;
    readonly labels: readonly string[];
    /** of scatters and curves the first one holds the places across */
    readonly series: readonly NativeSeries[];
}
/** The figure as a native chart; undefined where only a picture can show it. */
export declare function nativeChart(told: Figure, locale: Locale): NativeChart | undefined;
