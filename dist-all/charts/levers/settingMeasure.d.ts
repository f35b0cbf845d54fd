import { type ChartOptions } from "../../drawing/chart.ts";
import type { Measured } from "../../drawing/measured.ts";
import type { Unit } from "../../drawing/numbers.ts";
/** What the charts of sensitivity take besides the usual. */
export interface SensitivityOptions extends ChartOptions {
    readonly measured?: Measured | undefined;
    /** size of effect that a setting without any effect would show; left out, nothing is said of luck */
    readonly luck?: number | undefined;
}
/** How a chart of sensitivity names settings, the outcome, and changes of it. */
export interface SettingSpeech {
    readonly measure: string;
    readonly unit: Unit;
    /** a setting's name within a sentence */
    name(setting: string): string;
    /** a change with its sign: +12 points */
    change(value: number): string;
    /** the size of a change: 12 points */
    size(value: number): string;
}
/** What a chart of sensitivity says of settings, the outcome and its changes, in the words of its reader. */
export declare function speechOf(options: SensitivityOptions): SettingSpeech;
