import type { PairedDifferenceRow } from "../../charts/comparison/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { type DifferenceRow } from "./compareRows.ts";
/** The differences of the brand in focus, measure by measure; the budget is always that of the whole run. */
export declare function judgedRows(comparison: Comparison, period?: string): DifferenceRow[];
/** The same as the chart takes them. */
export declare function pairedDifferenceRows(comparison: Comparison, period?: string): PairedDifferenceRow[];
