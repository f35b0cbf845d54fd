import { metricNote } from "./metrics.js";
/**
 * What a brand decides to spend over the whole run: all its costs but those of the goods it sells and gives away, and
 * those that are fixed.
 */
export const BUDGET = "budget";
/** How the numbers of a measure are read. */
export function measureUnit(brand, metric) {
    return metric === BUDGET ? "money" : (metricNote(brand, metric)?.unit ?? "number");
}
