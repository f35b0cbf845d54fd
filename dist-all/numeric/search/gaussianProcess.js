import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { exp, log } from "../functions/deterministicMath.js";
/**
 * Fits the surface whose smoothness makes the measurements most likely.
 *
 *     k(a, b) = σ² (1 + √5 r + 5 r² / 3) e^(−√5 r),   r² = Σ ((a_d − b_d) / ℓ_d)²      (Matérn 5/2)
 *
 * σ² and the lengths ℓ maximise the marginal likelihood times a wide log-normal prior on the lengths, without which few
 * points would make any length look right; the constant mean is its generalised least-squares estimate.
 *
 * @source Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, chapters 2, 4 and 5
 */
export function fitGaussianProcess(measurements) {
    const { points, values } = measurements;
    const dimensions = points[0].length;
    const spread = Math.max(varianceOf(values), 1e-300);
    const score = (logs) => {
        const lengths = logs.slice(1).map(exp);
        const fitted = conditionOn(measurements, lengths, spread * exp(logs[0]));
        return fitted === undefined ? Number.NEGATIVE_INFINITY : likelihoodOf(fitted, values) + priorOf(logs);
    };
    const starts = [0.3, 1].map((length) => [0, ...Array.from({ length: dimensions }, () => log(length))]);
    const found = starts.map((start) => climb(start, score)).reduce((a, b) => (b.score > a.score ? b : a));
    const [size, ...lengths] = found.place.map(exp);
    const fitted = conditionOn(measurements, lengths, spread * size);
    if (fitted === undefined)
        throw new RangeError("no surface goes through these measurements");
    return fitted;
}
/** The same surface with further measurements, its smoothness kept. */
export function withMeasurements({ lengths, variance }, measurements) {
    const fitted = conditionOn(measurements, lengths, variance);
    if (fitted === undefined)
        throw new RangeError("no surface goes through these measurements");
    return fitted;
}
/** The surface at a point. */
export function predict(surface, point) {
    const { points, lengths, variance, mean, factor, weights } = surface;
    const near = Matrix.columnVector(points.map((other) => variance * similarity(point, other, lengths)));
    const solved = factor.solve(near);
    let [shift, known] = [0, 0];
    for (let row = 0; row < points.length; ++row) {
        shift += near.get(row, 0) * weights.get(row, 0);
        known += near.get(row, 0) * solved.get(row, 0);
    }
    return { mean: mean + shift, deviation: Math.sqrt(Math.max(0, variance - known)) };
}
function similarity(one, other, lengths) {
    let square = 0;
    for (let at = 0; at < lengths.length; ++at) {
        const step = (one[at] - other[at]) / lengths[at];
        square += step * step;
    }
    const far = Math.sqrt(5 * square);
    return (1 + far + (5 * square) / 3) * exp(-far);
}
/** @returns undefined where rounding leaves nothing to solve */
function conditionOn({ points, values, noise }, lengths, variance) {
    const count = points.length;
    const covariance = Matrix.zeros(count, count);
    for (let row = 0; row < count; ++row) {
        for (let column = 0; column <= row; ++column) {
            const value = variance * similarity(points[row], points[column], lengths);
            covariance.set(row, column, value);
            covariance.set(column, row, value);
        }
        // Without a little more on the diagonal, points that nearly coincide cannot be told apart.
        covariance.set(row, row, covariance.get(row, row) + noise[row] + 1e-8 * variance);
    }
    const factor = new CholeskyDecomposition(covariance);
    if (!factor.isPositiveDefinite())
        return undefined;
    const ones = factor.solve(Matrix.ones(count, 1));
    const solved = factor.solve(Matrix.columnVector([...values]));
    const mean = solved.sum() / ones.sum();
    const weights = Matrix.sub(solved, Matrix.mul(ones, mean));
    return { points, lengths, variance, mean, factor, weights };
}
/** ln p(values | lengths, variance), up to a constant. */
function likelihoodOf({ factor, weights, mean }, values) {
    const lower = factor.lowerTriangularMatrix;
    let sum = 0;
    values.forEach((value, row) => {
        sum -= 0.5 * (value - mean) * weights.get(row, 0) + log(lower.get(row, row));
    });
    return sum;
}
/** ln of the prior: lengths around half the cube, within a factor of three either way; the size within one of five. */
function priorOf([size, ...lengths]) {
    const far = (value, centre, width) => ((value - centre) / width) * ((value - centre) / width);
    return -0.5 * (far(size, 0, 1.6) + lengths.reduce((sum, length) => sum + far(length, log(0.5), 1.1), 0));
}
/** Goes uphill along one coordinate after the other, with steps that shrink where none leads up. */
function climb(start, score) {
    let place = [...start];
    let best = score(place);
    for (let step = 0.8; step > 0.08;) {
        let rose = false;
        for (let at = 0; at < place.length; ++at) {
            for (const way of [step, -step]) {
                const next = place.with(at, place[at] + way);
                const value = score(next);
                if (value <= best)
                    continue;
                [place, best, rose] = [next, value, true];
                break;
            }
        }
        if (!rose)
            step /= 2;
    }
    return { place, score: best };
}
function varianceOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
}
