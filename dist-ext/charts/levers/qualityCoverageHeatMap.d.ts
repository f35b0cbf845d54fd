import { type Chart } from "../../drawing/chart.ts";
import { type LeverGridRow } from "./leverGrid.ts";
import { type LeverGridOptions } from "./leverMap.ts";
/**
 * The flagship: what quality and coverage do together. It draws any two levers and any metric: by default quality
 * up the side, coverage along the bottom, and the share of purchases.
 */
export declare const qualityCoverageHeatMap: Chart<LeverGridRow, LeverGridOptions>;
