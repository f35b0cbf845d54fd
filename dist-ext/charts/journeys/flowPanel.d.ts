import type { Setting } from "../../drawing/chart.ts";
import type { PathRow } from "./pathRow.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
import { type Outcome } from "./words/pathFlow.ts";
/** Draws paths as streams between touchpoints, as thick as they are frequent, to their ends at the right. */
export declare function flowPanel(setting: Setting, rows: readonly PathRow[], outcomes: Readonly<Record<Outcome, string>>): PlotPanel;
