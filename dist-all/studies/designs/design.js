import { latinHypercube } from "../../numeric/designs/latinHypercube.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { sobolSequence } from "../../numeric/designs/sobolSequence.js";
import { rangeFaults } from "./words/ranges.js";
/** How the points of a sweep are chosen: every combination, a Latin hypercube, or a Sobol' sequence. */
export const DESIGNS = ["factorial", "lhs", "sobol"];
/**
 * Reads `path=lo..hi`. Whether the path exists and the range is allowed is for `checkRanges` to say.
 *
 * @param flag - what it was written with
 */
export function readRange(text, flag = "--vary") {
    const [, path, written] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
    const [, from, to, steps] = /^(.+?)\.\.(.+?)(:.*)?$/.exec(written ?? "") ?? [];
    const [low, high] = [readNumber(from), readNumber(to)];
    if (path === undefined || low === undefined || high === undefined)
        return { fault: rangeFaults.badShape(flag, text) };
    if (steps !== undefined)
        return { fault: rangeFaults.hasSteps(flag, text) };
    return { range: { path, low, high } };
}
function readNumber(text = "") {
    const value = Number(text);
    return text.trim() !== "" && Number.isFinite(value) ? value : undefined;
}
/** Points spread over some ranges; equal seeds give equal points. */
export function designPoints(design, ranges, points, seed) {
    const key = designKey(seed);
    const cube = design === "lhs" ? latinHypercube : sobolSequence;
    // Dimensions go to the settings by their names: the same points, whoever is named first.
    const names = ranges.map(({ path }) => path).toSorted();
    const dimensionOf = ranges.map(({ path }) => names.indexOf(path));
    return cube(points, ranges.length, key).map((place) => ranges.map((range, at) => valueAt(range, place[dimensionOf[at]])));
}
/** Where the points lie is luck of its own: the same points with other luck in the runs, or the reverse, can be asked for. */
export function designKey(seed) {
    return keyFromSeed(`points of ${seed}`);
}
/** The value at a part of a range, from 0 to below 1; whole numbers have equal parts each. */
export function valueAt({ low, high, isWhole }, part) {
    return isWhole
        ? Math.min(high, low + Math.floor(part * (high - low + 1)))
        : Number((low + part * (high - low)).toPrecision(8));
}
/** The part of a range at which a value lies: 0 at its lower end, 1 at its upper end. */
export function partOf({ low, high }, value) {
    return (value - low) / (high - low);
}
