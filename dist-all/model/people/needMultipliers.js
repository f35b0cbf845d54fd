import { gammaQuantile } from "../../numeric/functions/distributions.js";
import { MULTIPLIERS } from "../layout/codes.js";
/**
 * Multipliers of the need rate over the population: a gamma distribution with mean 1, as the quantiles at 4,097
 * even steps. Together with Poisson needs it gives negative-binomial purchases.
 *
 * @param shape - gamma shape; Infinity = everybody alike
 * @source Ehrenberg, Goodhardt & Barwise (1990), Double jeopardy revisited, J. Marketing 54(3), 82–91
 */
export function needMultipliers(shape) {
    const known = tables.get(shape);
    if (known !== undefined)
        return known;
    const table = quantileTable(shape);
    if (tables.size === MOST_TABLES)
        tables.clear();
    tables.set(shape, table);
    return table;
}
/** Tables of shapes asked for lately: personas mostly share one, and so do all runs of an experiment. */
const tables = new Map();
const MOST_TABLES = 16;
function quantileTable(shape) {
    const table = new Float64Array(MULTIPLIERS + 1).fill(1);
    if (shape === Infinity)
        return table;
    // The ends lie half a cell inside, where the quantile is finite.
    for (let cell = 0; cell <= MULTIPLIERS; ++cell) {
        const probability = Math.min(MULTIPLIERS - 0.25, Math.max(0.25, cell)) / MULTIPLIERS;
        table[cell] = gammaQuantile(probability, shape) / shape;
    }
    let sum = 0;
    for (let cell = 0; cell < MULTIPLIERS; ++cell)
        sum += (table[cell] + table[cell + 1]) / 2;
    for (let cell = 0; cell <= MULTIPLIERS; ++cell)
        table[cell] *= MULTIPLIERS / sum;
    return table;
}
