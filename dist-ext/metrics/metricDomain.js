import { measureUnit } from "./measureUnit.js";
import { UNIT_BOUNDS } from "./metric.js";
/** Money that is taken in or spent, and so never below zero; profit can be. */
const NEVER_OWED = ["revenue", "cost", "budget"];
/**
 * Least and most that a metric can be: shares 0–1, stars 1–5, a net promoter score −100–100, counts, revenue and cost
 * from 0 on.
 *
 * @param brand - name of a brand, or "" for the whole market
 */
export function metricDomain(brand, metric) {
    return NEVER_OWED.includes(metric)
        ? [0, Number.POSITIVE_INFINITY]
        : UNIT_BOUNDS[measureUnit(brand, metric)];
}
