import { comparedDays, START_DAYS } from "../../numeric/intervals/comparedDays.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { metricValue } from "../../metrics/metrics.js";
import { pairedDifference } from "./pairedDifference.js";
/** What rises and falls with the season of needs. */
const SEASONAL = ["sales", "revenue", "cost", "profit", "reviews", "complaints", "told"];
/** A change of less than this part is none where luck cannot be seen; known to be less, it is none at all. */
const [VISIBLE, ABOUT] = [0.02, 0.1];
/** Days at the beginning that nothing is compared with; none where the market lived before the first day. */
export function startDays({ market }) {
    return Math.max(0, START_DAYS - market.warmUp);
}
/** Whether needs differ between months. */
function hasSeason({ market }) {
    return market.season.some((factor) => factor !== market.season[0]);
}
/**
 * How a number of a brand changed over the runs: the one rule by which headlines, tables and the titles of charts say
 * that something rises, falls or holds.
 *
 * The last stretch is compared with the same weeks a year earlier, or in shorter runs with a stretch after the start,
 * run by run. What follows the season is compared with the year before or not at all.
 *
 * @returns undefined where nothing comparable is in the runs
 */
export function changeOverRun({ runs, scenario }, brand, metric) {
    const days = comparedDays(scenario.market.days, startDays(scenario));
    if (days === undefined)
        return undefined;
    if (!days.isYearBefore && SEASONAL.includes(metric) && hasSeason(scenario))
        return undefined;
    const over = ([first, last]) => runs.map((run) => metricValue(run, brand, metric, `day${first}-${last}`));
    const change = pairedDifference(over(days.earlier), over(days.later), scenario.level, metricDomain(brand, metric));
    return change.runs === 0 ? undefined : { metric, ...days, ...change, direction: directionOf(change) };
}
function directionOf({ verdict, difference, low, high, baseline, alternative }) {
    if (verdict === "same")
        return "holds";
    if (verdict === "higher")
        return "rises";
    if (verdict === "lower")
        return "falls";
    const size = Math.max(Math.abs(baseline), Math.abs(alternative));
    if (!Number.isNaN(low))
        return Math.max(high, -low) <= ABOUT * size ? "holds" : "unknown";
    if (Math.abs(difference) <= VISIBLE * size)
        return "holds";
    return difference > 0 ? "rises" : "falls";
}
