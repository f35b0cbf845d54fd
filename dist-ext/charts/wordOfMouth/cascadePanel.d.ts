import type { CascadeRow } from "./cascadeRow.ts";
import type { Setting } from "../../drawing/chart.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
/** Draws a cascade as a tree: the first teller at the left, each day of hearing a column further right. */
export declare function cascadePanel(setting: Setting, rows: readonly CascadeRow[], rootName: string): PlotPanel;
