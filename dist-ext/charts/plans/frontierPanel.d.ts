import type { Setting } from "../../drawing/chart.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
/** What a plan spends and brings. */
export interface FrontierRow {
    /** `today`, or the levers that are moved: `all`, `quality`, `presence` */
    readonly group: "today" | "all" | "quality" | "presence";
    readonly spend: number;
    readonly goal: number;
    /** against today's plan in the same runs, with its interval */
    readonly difference: number;
    readonly low: number;
    readonly high: number;
}
/** Draws a line for each group of levers, and today's plan as a hollow dot with a rule at its height. */
export declare function frontierPanel(setting: Setting, rows: readonly FrontierRow[], { measure, unit }: {
    readonly measure: string;
    readonly unit: Unit;
}): PlotPanel;
