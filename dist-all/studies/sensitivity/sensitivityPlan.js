import { morrisTrajectories } from "../../numeric/indices/elementaryEffects.js";
import { MOST_DIMENSIONS } from "../../numeric/designs/directionNumbers.js";
import { saltelliDesign } from "../../numeric/indices/sobolIndices.js";
import { designKey, valueAt } from "../designs/design.js";
import { planPoints } from "../sweep/sweep.js";
export const SENSITIVITY_METHODS = ["morris", "sobol"];
/** Settings that Saltelli's design has room for: each takes two dimensions. */
export const MOST_SOBOL_SETTINGS = MOST_DIMENSIONS / 2;
/** Values that a setting takes in Morris' walks; his own choice. */
const LEVELS = 4;
/** Luck is measured at this many points, with so many runs at each; more than the least for a fifth of all runs. */
const LUCK = { points: 8, leastRuns: 8, mostRuns: 32, part: 0.2 };
/** Lays out all points and runs. Nothing is simulated, nor are the points held against the scenario. */
export function planSensitivity(scenario, question) {
    const { method, repeats, runs, seed } = question;
    const key = designKey(seed);
    // The design gives its dimensions to the settings by their names, so that it does not matter who is named first.
    const ranges = question.ranges.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const count = ranges.length;
    const parts = method === "morris"
        ? morrisTrajectories(repeats, count, LEVELS, key)
        : saltelliDesign(repeats, count, key);
    const toValue = method === "morris" ? levelAt : valueAt;
    const values = parts.map((place) => place.map((part, at) => toValue(ranges[at], part)));
    const width = count + (method === "morris" ? 1 : 2);
    const luck = luckOf(repeats, width, runs);
    const order = [
        ...luck.points.flatMap((point) => runsOf(point, luck.runs)),
        ...values.flatMap((_, point) => (luck.points.includes(point) ? [] : runsOf(point, runs))),
    ];
    return { ...question, ranges, scenario, width, values, order, luck };
}
/** The points, ready to run; problems where the settings do not go together. */
export function compilePlan({ scenario, ranges, values }, options = {}) {
    return planPoints(scenario, ranges, values, options);
}
/** A level of Morris' walks includes both ends; whole numbers are the nearest ones. */
function levelAt(range, part) {
    const { low, high, isWhole } = range;
    return isWhole ? Math.round(low + part * (high - low)) : valueAt(range, part);
}
/**
 * The first points of the first repeats: with Sobol' points a block of the sequence, as even as so few can be, with
 * Morris' walks places that have nothing to do with each other. Every k-th row of a Sobol' sequence would lie in a
 * narrow part of the first ranges. With fewer repeats than that, the last points of each and then the others follow.
 */
function luckOf(repeats, width, runs) {
    const places = [0, width - 1, ...Array.from({ length: width - 2 }, (_, at) => at + 1)];
    const inTurn = places.flatMap((place) => Array.from({ length: repeats }, (_, at) => at * width + place));
    const affordable = Math.floor((LUCK.part * repeats * width * runs) / LUCK.points);
    return {
        points: inTurn.slice(0, LUCK.points),
        runs: Math.max(runs, LUCK.leastRuns, Math.min(LUCK.mostRuns, affordable)),
    };
}
function runsOf(point, runs) {
    return Array.from({ length: runs }, (_, run) => ({ point, run }));
}
