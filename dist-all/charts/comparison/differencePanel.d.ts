import type { Setting } from "../../drawing/chart.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
/** One difference from zero, with its interval. */
export interface Difference {
    /** what stands to its left */
    readonly name: string;
    readonly difference: number;
    readonly low: number;
    readonly high: number;
    /** whether it differs from zero */
    readonly clarity: "higher" | "lower" | "same" | "unknown";
    /** what stands to its right */
    readonly text: string;
}
/** What panels that stand below each other share. */
export interface DifferenceFrame {
    /** room for names and texts in pixels */
    readonly left: number;
    readonly right: number;
    /** where zero stands between the left and the right end, 0–1 */
    readonly zero: number;
    /** lines of text above each interval, where there is no room beside it: none, one or two */
    readonly above: 0 | 1 | 2;
}
/** Finds the frame in which all panels have room and zero stands at the same place. */
export declare function differenceFrame({ width }: Setting, panels: readonly (readonly Difference[])[]): DifferenceFrame;
/** Draws differences of one unit below each other: a dot and a line each, zero as a rule through all. */
export declare function differenceRowsPanel(setting: Setting, differences: readonly Difference[], frame: DifferenceFrame, heading?: string): PlotPanel;
