import { Matrix } from "ml-matrix";
import { log } from "../functions/deterministicMath.js";
import { normalOf } from "../functions/distributions.js";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.js";
import { lowerTriangleOf } from "./lowerTriangle.js";
/** Steps between two looks at how the walk has spread so far. */
const LOOK_EVERY = 50;
/** Keeps the stride from vanishing in a direction in which the walk has not moved yet. */
const LEAST_VARIANCE = 1e-6;
/**
 * Draws from a distribution that is known up to a constant, by a walk whose steps take the shape of where it has been.
 *
 *     step ~ N(0, 2.38²/d · (C + ε I)),   taken with chance min(1, e^(change of ln density))
 *
 * Step number n draws from addresses of its own, so that equal keys walk equal ways.
 *
 * @param logDensity - logarithm of the density at a place, up to a constant; −Infinity where it is 0
 * @source Haario, Saksman & Tamminen (2001), An adaptive Metropolis algorithm, Bernoulli 7(2), 223–242; the factor 2.38²/d
 *   is Gelman, Roberts & Gilks (1996), Bayesian Statistics 5, 599–607
 */
export function adaptiveMetropolis(logDensity, { start, steps, warmUp, stride = 0.3 }, key) {
    const size = start.length;
    const moments = new RunningMoments(size);
    const scale = 2.38 / Math.sqrt(size);
    let shape = scaledUnit(size, stride);
    let place = Float64Array.from(start);
    let density = logDensity(place);
    let [best, bestDensity, taken] = [place, density, 0];
    const draws = [];
    for (let step = 0; step < warmUp + steps; ++step) {
        const [high, low] = [childKeyHigh(key.high, key.low, step), childKeyLow(key.high, key.low, step)];
        const proposal = stepFrom(place, shape, high, low);
        const there = logDensity(proposal);
        if (log(toUniform(randomBits(high, low, size))) < there - density) {
            [place, density] = [proposal, there];
            if (step >= warmUp)
                ++taken;
            if (density > bestDensity)
                [best, bestDensity] = [place, density];
        }
        if (step >= warmUp)
            draws.push(place);
        moments.add(place);
        if (step % LOOK_EVERY === LOOK_EVERY - 1 && step >= 4 * LOOK_EVERY)
            shape = moments.triangle(scale) ?? shape;
    }
    return { draws, best, acceptance: taken / steps };
}
function stepFrom(place, shape, high, low) {
    const size = place.length;
    const luck = Float64Array.from(place, (_, at) => normalOf(toUniform(randomBits(high, low, at))));
    return place.map((from, row) => {
        let to = from;
        for (let column = 0; column <= row; ++column)
            to += shape[row * size + column] * luck[column];
        return to;
    });
}
function scaledUnit(size, stride) {
    const unit = new Float64Array(size * size);
    for (let at = 0; at < size; ++at)
        unit[at * size + at] = stride;
    return unit;
}
/** Mean and covariance of all places so far; the first ones count less and less. */
class RunningMoments {
    size;
    count = 0;
    mean;
    products;
    constructor(size) {
        this.size = size;
        this.mean = new Float64Array(size);
        this.products = new Float64Array(size * size);
    }
    add(place) {
        const { size, mean, products } = this;
        ++this.count;
        const before = place.map((value, at) => value - mean[at]);
        for (let at = 0; at < size; ++at)
            mean[at] += before[at] / this.count;
        for (let row = 0; row < size; ++row) {
            for (let column = 0; column < size; ++column)
                products[row * size + column] += before[row] * (place[column] - mean[column]);
        }
    }
    /** Triangle of the covariance times a scale; undefined where rounding leaves none. */
    triangle(scale) {
        const { size, products, count } = this;
        const covariance = Matrix.zeros(size, size);
        for (let row = 0; row < size; ++row) {
            for (let column = 0; column < size; ++column) {
                const both = products[row * size + column] + products[column * size + row];
                covariance.set(row, column, both / 2 / count + (row === column ? LEAST_VARIANCE : 0));
            }
        }
        return lowerTriangleOf(covariance)?.cells.map((cell) => cell * scale);
    }
}
