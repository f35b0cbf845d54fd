import { type ChartOptions, type Column } from "../../drawing/chart.ts";
import type { Unit } from "../../drawing/numbers.ts";
import type { BrandTimeRow } from "./quantileLines.ts";
/** The columns of a number of each brand over time. */
export declare function quantileColumns(options: ChartOptions, unit: Unit): Column<BrandTimeRow>[];
