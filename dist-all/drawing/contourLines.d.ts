import type { Setting } from "./chart.ts";
import type { HeatMap } from "./heatCell.ts";
import type { PlotPanel } from "./plotPanel.ts";
/**
 * Lines of equal value over a map whose cells are too small to be written on, each with its value.
 *
 * Marching squares: in every square between four neighbouring cells the line is straight.
 */
export declare function contourLines(setting: Setting, { x, y }: PlotPanel, map: HeatMap): Element[];
