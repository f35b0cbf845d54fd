import { metricNote } from "./metrics.ts";
import { type MetricUnit, UNIT_BOUNDS } from "./metric.ts";
import type { Domain } from "../numeric/intervals/boundedInterval.ts";

/**
 * What a brand decides to spend over the whole run: all its costs but those of the goods it sells and gives away, and
 * those that are fixed.
 */
export const BUDGET = "budget";

/** How the numbers of a measure are read. */
export function measureUnit(brand: string, metric: string): MetricUnit {
  return metric === BUDGET ? "money" : (metricNote(brand, metric)?.unit ?? "number");
}

/** Money that is taken in or spent, and so never below zero; profit can be. */
const NEVER_OWED: readonly string[] = ["revenue", "cost", "budget"];

/**
 * Least and most that a metric can be: shares 0–1, stars 1–5, a net promoter score −100–100, counts, revenue and cost
 * from 0 on.
 *
 * @param brand - name of a brand, or "" for the whole market
 */
export function metricDomain(brand: string, metric: string): Domain {
  return NEVER_OWED.includes(metric)
    ? [0, Number.POSITIVE_INFINITY]
    : UNIT_BOUNDS[measureUnit(brand, metric)];
}
