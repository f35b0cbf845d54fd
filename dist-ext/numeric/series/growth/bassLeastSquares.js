import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { inverse, Matrix } from "ml-matrix";
import { exp, log } from "../../functions/deterministicMath.js";
import { bassShare } from "./bassCurve.js";
import { errorScale } from "../errorScale.js";
import { linearForecast } from "../smoothing/linearForecast.js";
/** Where the search begins: all of these with the market that fits them best; on from the best few. */
const STARTS = {
    p: [0.0002, 0.001, 0.004, 0.015, 0.04, 0.1],
    q: [0.02, 0.1, 0.25, 0.4, 0.6, 0.9, 1.4],
};
const BEST = 4;
/**
 * Fewer years tell nothing of three numbers, and a market of a hundred times what was sold so far cannot be told from one
 * without end: seven years of clothes dryers would run there.
 */
const BOUNDS = { p: [1e-7, 1], q: [1e-4, 3], size: [0.5, 100] };
/** What is known of ln p, ln q and ln m beforehand: as good as nothing, so that doubt has an end. */
const DOUBT = [3, 1.5, 1.5];
/**
 * Bass's curve by least squares: p, q and the size of the market as the sales so far would have them.
 *
 *     least Σ (y(t) − m [F(t) − F(t − 1)])²
 *
 * Levenberg and Marquardt's search over ln p, ln q and ln m, from several starts. As long as the peak has not passed, the
 * market is taken for hardly larger than what was sold (Van den Bulte & Lilien 1997): a baseline, no advice.
 *
 * @param history - sales of each step since launch, at least four
 * @source Srinivasan & Mason (1986), Nonlinear least squares estimation of new product diffusion models, Marketing Science
 *   5(2), 169–178
 */
export function fitBass(history) {
    const sold = history.reduce((sum, value) => sum + value, 0);
    const shares = history.map((value) => value / sold);
    const starts = STARTS.p
        .flatMap((p) => STARTS.q.map((q) => startAt(shares, p, q)))
        .toSorted((a, b) => a.squares - b.squares)
        .slice(0, BEST);
    const found = starts.map((start) => descend(shares, start)).toSorted((a, b) => a.squares - b.squares)[0];
    return { ...found, m: found.m * sold, squares: found.squares * sold * sold };
}
/**
 * Bass's curve by least squares, gone on with, with the doubt about p, q and m by linear propagation.
 *
 * @param history - sales of each step since launch, at least four, not all zero
 * @param horizon - steps ahead
 */
export function bassLeastSquares(history, horizon) {
    const fit = fitBass(history);
    const steps = history.length + horizon;
    const curve = curveOf(fit, steps);
    const errors = history.map((value, at) => value - curve[at]);
    const scale = errorScale(errors, history, 3);
    const slopes = slopesOf(fit, steps);
    const information = new Matrix(slopes.slice(0, history.length));
    const precision = information.transpose().mmul(information).div(scale.variance);
    DOUBT.forEach((doubt, at) => precision.set(at, at, precision.get(at, at) + 1 / (doubt * doubt)));
    const covariance = inverse(precision).div(scale.variance);
    const ahead = new Matrix(slopes.slice(history.length));
    const besides = ahead.mmul(covariance).mmul(ahead.transpose());
    const means = curve.slice(history.length);
    return linearForecast(means, means.map((_, ago) => (ago === 0 ? 1 : 0)), scale, { besides: (a, b) => besides.get(a - 1, b - 1) });
}
/** Sales of each step. */
function curveOf({ p, q, m }, steps) {
    let before = 0;
    return Array.from({ length: steps }, (_, step) => {
        const share = bassShare(p, q, step + 1);
        const sales = m * (share - before);
        before = share;
        return sales;
    });
}
/** For p and q, the market of least squares: sales are proportional to it. */
function startAt(shares, p, q) {
    const curve = curveOf({ p, q, m: 1 }, shares.length);
    const cross = curve.reduce((sum, value, at) => sum + value * shares[at], 0);
    const square = curve.reduce((sum, value) => sum + value * value, 0);
    const [least, most] = BOUNDS.size;
    const m = Math.min(most / 1.01, Math.max(least * 1.01, cross / square));
    return { p, q, m, squares: squaresOf({ p, q, m }, shares) };
}
function descend(shares, start) {
    const limits = [BOUNDS.p, BOUNDS.q, BOUNDS.size];
    const { parameterValues } = levenbergMarquardt({ x: shares.map((_, at) => at), y: [...shares] }, (logarithms) => {
        const curve = curveOf(ofLogarithms(logarithms), shares.length);
        return (at) => curve[at];
    }, {
        initialValues: [log(start.p), log(start.q), log(start.m)],
        minValues: limits.map(([low]) => log(low)),
        maxValues: limits.map(([, high]) => log(high)),
        gradientDifference: 1e-6,
        centralDifference: true,
        damping: 0.01,
        maxIterations: 200,
        errorTolerance: 1e-14,
        improvementThreshold: 1e-12,
    });
    const found = ofLogarithms(parameterValues);
    const squares = squaresOf(found, shares);
    return squares < start.squares ? { ...found, squares } : start;
}
const ofLogarithms = ([p, q, m]) => ({ p: exp(p), q: exp(q), m: exp(m) });
function squaresOf(market, shares) {
    return curveOf(market, shares.length).reduce((sum, value, at) => sum + square(value - shares[at]), 0);
}
/** How sales of each step change with ln p, ln q and ln m. */
function slopesOf({ p, q, m }, steps) {
    const by = 1e-5;
    const sides = [
        [
            { p: p * exp(by), q, m },
            { p: p * exp(-by), q, m },
        ],
        [
            { p, q: q * exp(by), m },
            { p, q: q * exp(-by), m },
        ],
        [
            { p, q, m: m * exp(by) },
            { p, q, m: m * exp(-by) },
        ],
    ].map(([above, below]) => [curveOf(above, steps), curveOf(below, steps)]);
    return Array.from({ length: steps }, (_, step) => sides.map(([above, below]) => (above[step] - below[step]) / (2 * by)));
}
const square = (value) => value * value;
