import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { lowerTriangleOf } from "./lowerTriangle.js";
import { basisSize, quadraticBasis } from "./quadraticBasis.js";
/** Runs that an emulator takes at least, so that the scatter is known by some ten degrees of freedom. */
export function leastRuns(unknowns, statistics) {
    return basisSize(unknowns) + statistics + 10;
}
/**
 * Regresses each statistic on the quadratic basis of the unknowns: every run, wherever it was made, tells of every other
 * place, and what the surfaces leave over is luck.
 *
 *     B = (P′P)⁻¹ P′ s,   R = s − P B,   S = R′R
 *
 * @throws {RangeError} where there are too few runs, or one statistic is a sum of others
 */
export function fitEmulator({ places, statistics }) {
    const [unknowns, count] = [places[0]?.length ?? 0, statistics[0]?.length ?? 0];
    if (places.length < leastRuns(unknowns, count))
        throw new RangeError(`${unknowns} unknowns and ${count} statistics take at least ${leastRuns(unknowns, count)} runs, but there are ${places.length}`);
    const basis = new Matrix(places.map((place) => Array.from(quadraticBasis(place))));
    const outcomes = new Matrix(statistics.map((row) => Array.from(row)));
    const squares = basis.transpose().mmul(basis);
    const information = lowerTriangleOf(squares);
    if (information === undefined)
        throw new RangeError("the places do not tell the unknowns apart");
    const coefficients = new CholeskyDecomposition(squares).solve(basis.transpose().mmul(outcomes));
    const left = outcomes.sub(basis.mmul(coefficients));
    const scatter = lowerTriangleOf(left.transpose().mmul(left));
    if (scatter === undefined)
        throw new RangeError("a statistic never varies, or is a sum of others");
    return {
        unknowns,
        count,
        freedom: places.length - basis.columns - count + 1,
        coefficients: Float64Array.from(coefficients.to1DArray()),
        scatter,
        information,
    };
}
/** What runs at a place give on average, by the surfaces. */
export function emulatedMean({ count, coefficients }, basis) {
    const mean = new Float64Array(count);
    for (let at = 0; at < basis.length; ++at) {
        const start = at * count;
        const height = basis[at];
        for (let statistic = 0; statistic < count; ++statistic)
            mean[statistic] += height * coefficients[start + statistic];
    }
    return mean;
}
