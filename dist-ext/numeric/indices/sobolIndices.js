import { bootstrapIntervals } from "../intervals/bootstrap.js";
import { sobolSequence } from "../designs/sobolSequence.js";
/**
 * The points at which a function must be computed for its Sobol' indices: row after row, in each row A, then A with
 * each coordinate in turn taken from B, then B, where A and B are two points that have nothing to do with each other.
 *
 * @param rows - best a power of two
 * @param dimensions - number of inputs, from 1 to 16
 * @returns shape [rows × (dimensions + 2)][dimensions], each strictly between 0 and 1
 * @source Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola (2010), Variance based sensitivity analysis of model
 *   output, Comput. Phys. Commun. 181(2), 259–270. doi:10.1016/j.cpc.2009.09.018
 */
export function saltelliDesign(rows, dimensions, key) {
    return sobolSequence(rows, 2 * dimensions, key).flatMap((coordinates) => {
        const a = coordinates.slice(0, dimensions);
        const b = coordinates.slice(dimensions);
        const mixed = a.map((_, taken) => a.map((value, at) => (at === taken ? b[at] : value)));
        return [a, ...mixed, b];
    });
}
/**
 * First-order and total Sobol' indices of a function whose inputs are independent.
 *
 *     first  S_i = mean(f(B) (f(A with i of B) − f(A))) / V        Saltelli et al. (2010)
 *     total  T_i = mean((f(A) − f(A with i of B))²) / 2V           Jansen (1999)
 *
 * V is the variance over A and B. Values are centred before, which changes nothing in what the first is an estimate of
 * and takes most of its error. Both may fall outside 0 to 1 by their error.
 *
 * @param values - the function at the points of `saltelliDesign`, in their order; rows with NaN are left out
 * @param dimensions - number of inputs
 * @returns one for each input; NaN if the function does not vary
 * @source Jansen (1999), Analysis of variance designs for model output, Comput. Phys. Commun. 117, 35–43.
 *   doi:10.1016/S0010-4655(98)00154-4
 */
export function sobolIndices(values, dimensions, options) {
    const rows = rowsOf(values, dimensions + 2);
    if (rows.length < 2)
        return Array.from({ length: dimensions }, () => ({ first: UNKNOWN, total: UNKNOWN }));
    const measure = (chosen) => indicesOf(rows, chosen, dimensions);
    const found = measure(Uint32Array.from(rows.keys()));
    const intervals = bootstrapIntervals(rows.length, measure, options);
    const estimates = found.map((value, number) => ({ value, ...intervals[number] }));
    return Array.from({ length: dimensions }, (_, input) => ({
        first: estimates[input],
        total: estimates[dimensions + input],
    }));
}
const UNKNOWN = { value: Number.NaN, low: Number.NaN, high: Number.NaN, standardError: Number.NaN };
/** Rows in which everything has a value. */
function rowsOf(values, width) {
    const count = Math.floor(values.length / width);
    return Array.from({ length: count }, (_, row) => values.slice(row * width, (row + 1) * width)).filter((row) => row.every(Number.isFinite));
}
/** All first-order indices, then all total ones. */
function indicesOf(rows, chosen, dimensions) {
    const { mean, variance } = momentsOf(rows, chosen, dimensions + 1);
    const sums = new Float64Array(2 * dimensions);
    for (let place = 0; place < chosen.length; ++place) {
        const row = rows[chosen[place]];
        const [a, b] = [row[0], row[dimensions + 1]];
        for (let input = 0; input < dimensions; ++input) {
            const change = row[input + 1] - a;
            sums[input] += (b - mean) * change;
            sums[dimensions + input] += (change * change) / 2;
        }
    }
    const isFlat = !(variance > 1e-24 * mean * mean);
    return Array.from(sums, (sum) => (isFlat ? Number.NaN : sum / chosen.length / variance));
}
function momentsOf(rows, chosen, last) {
    let sum = 0;
    for (let place = 0; place < chosen.length; ++place)
        sum += rows[chosen[place]][0] + rows[chosen[place]][last];
    const mean = sum / (2 * chosen.length);
    let squares = 0;
    for (let place = 0; place < chosen.length; ++place) {
        const [a, b] = [rows[chosen[place]][0] - mean, rows[chosen[place]][last] - mean];
        squares += a * a + b * b;
    }
    return { mean, variance: squares / (2 * chosen.length) };
}
