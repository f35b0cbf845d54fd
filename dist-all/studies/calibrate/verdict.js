import { sortedQuantile } from "../../numeric/inference/sortedQuantile.js";
import { priorDeviation, priorQuantile } from "./unknown.js";
/** Parts of the deviation left up to which a setting counts as told well, or partly. */
const LEFT = { well: 0.4, partly: 0.8 };
/** So much of what is believed after, within the outer twentieth of what was believed before, is a pull to the edge. */
const EDGE = { part: 0.05, much: 0.3 };
/** Correlations smaller than this are not told. */
const TRADED = 0.4;
/** What the data say of each unknown. @param level - of the intervals */
export function beliefsOf(unknowns, { places }, level) {
    return unknowns.map((unknown, at) => {
        const parts = places.map((place) => place[at]);
        const values = parts.map((part) => priorQuantile(unknown, part)).toSorted((a, b) => a - b);
        const prior = (chance) => priorQuantile(unknown, chance);
        const [lower, upper] = [(1 - level) / 2, (1 + level) / 2];
        const left = deviationOf(values) / priorDeviation(unknown);
        const nearLow = parts.filter((part) => part < EDGE.part).length / parts.length;
        const nearHigh = parts.filter((part) => part > 1 - EDGE.part).length / parts.length;
        return {
            path: unknown.path,
            priorLow: prior(lower),
            priorMiddle: prior(0.5),
            priorHigh: prior(upper),
            mean: meanOf(values),
            low: sortedQuantile(values, lower),
            middle: sortedQuantile(values, 0.5),
            high: sortedQuantile(values, upper),
            left,
            identified: left <= LEFT.well ? "well" : left <= LEFT.partly ? "partly" : "hardly",
            edge: nearLow > EDGE.much ? "low" : nearHigh > EDGE.much ? "high" : "none",
        };
    });
}
/** Pairs of unknowns that stand for each other, the closest first. */
export function tradeOffsOf(unknowns, { places }) {
    const columns = unknowns.map((unknown, at) => places.map((place) => priorQuantile(unknown, place[at])));
    return unknowns
        .flatMap(({ path }, at) => unknowns.slice(0, at).map((other, before) => ({
        one: other.path,
        other: path,
        correlation: correlationOf(columns[before], columns[at]),
    })))
        .filter(({ correlation }) => Math.abs(correlation) >= TRADED)
        .toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function deviationOf(values) {
    const mean = meanOf(values);
    return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
function correlationOf(ones, others) {
    const [mean, middle] = [meanOf(ones), meanOf(others)];
    const product = meanOf(ones.map((one, at) => (one - mean) * (others[at] - middle)));
    return product / (deviationOf(ones) * deviationOf(others));
}
