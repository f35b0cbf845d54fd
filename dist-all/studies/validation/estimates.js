import { meanInterval } from "../../numeric/intervals/intervals.js";
/** Level of all intervals in the table of published ranges. */
export const LEVEL = 0.9;
/** A number of each run, and the interval of its mean; runs without the number are left out. */
export function overRuns(runs, value) {
    return meanInterval(runs.map(value).filter(Number.isFinite), LEVEL);
}
/** A number of each pair of runs that had the same luck. */
export function overPairs(first, second, value) {
    const values = first.map((run, index) => value(run, second[index]));
    return meanInterval(values.filter(Number.isFinite), LEVEL);
}
/**
 * Per cent that an outcome changes when a lever changes by one per cent, from two paired runs.
 *
 *     ln(outcome up / outcome down) / ln(lever up / lever down)
 */
export function arcElasticity(outcomeDown, outcomeUp, leverDown, leverUp) {
    return Math.log(outcomeUp / outcomeDown) / Math.log(leverUp / leverDown);
}
