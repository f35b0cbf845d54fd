import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { normalOf } from "../functions/distributions.js";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.js";
import { quantileAt } from "./forecast.js";
/** Added to each variance, so that steps that move as one can be drawn too. */
const JITTER = 1e-6;
/**
 * Futures that go through a forecast: each step's values are those of its distribution, and neighbours move together as the
 * forecast says (a Gaussian copula).
 *
 * @param count - how many
 * @returns shape [future][step]
 */
export function drawPaths({ quantiles, together }, count, key) {
    const steps = quantiles.length;
    const root = new CholeskyDecomposition(new Matrix(together.map((row, a) => Array.from(row, (value, b) => (a === b ? 1 + JITTER : value))))).lowerTriangularMatrix;
    const scores = Array.from({ length: steps }, () => new Float64Array(count));
    for (let future = 0; future < count; ++future) {
        const high = childKeyHigh(key.high, key.low, future);
        const low = childKeyLow(key.high, key.low, future);
        const luck = Array.from({ length: steps }, (_, step) => normalOf(toUniform(randomBits(high, low, step))));
        for (let step = 0; step < steps; ++step)
            for (let from = 0; from <= step; ++from)
                scores[step][future] += root.get(step, from) * luck[from];
    }
    const paths = Array.from({ length: count }, () => new Float64Array(steps));
    scores.forEach((values, step) => {
        const order = Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
        order.forEach((future, rank) => {
            paths[future][step] = quantileAt(quantiles[step], (rank + 0.5) / count);
        });
    });
    return paths;
}
