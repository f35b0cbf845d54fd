import type { MetricUnit } from "./metric.ts";
/**
 * What a brand decides to spend over the whole run: all its costs but those of the goods it sells and gives away, and
 * those that are fixed.
 */
export declare const BUDGET = "budget";
/** How the numbers of a measure are read. */
export declare function measureUnit(brand: string, metric: string): MetricUnit;
