import type { Setting } from "../../drawing/chart.ts";
import type { HeatMap } from "../../drawing/heatCell.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
/** Draws a table of colours. Columns and rows are evenly spaced, whatever their values are. */
export declare function heatMap(setting: Setting, map: HeatMap): PlotPanel;
