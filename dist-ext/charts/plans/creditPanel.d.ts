import type { Setting } from "../../drawing/chart.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
/** One touchpoint: a bar for the truth, and a mark for each rule. */
export interface CreditRow {
    /** what stands to its left */
    readonly name: string;
    readonly truth: number;
    readonly low: number;
    readonly high: number;
    /** what each rule says, in the order of the key */
    readonly marks: readonly number[];
    /** what stands to its right */
    readonly label: string;
}
/** The key to the marks: what the bar is, and which shape is which rule. */
export declare function ruleKey(setting: Setting, truth: string, rules: readonly string[]): PlotPanel;
/** Draws touchpoints below each other: the truth as a bar with its interval, what each rule says as a mark. */
export declare function creditRowsPanel(setting: Setting, rows: readonly CreditRow[]): PlotPanel;
