import { errorScale } from "../errorScale.js";
import { leastOf } from "./leastOf.js";
import { linearForecast } from "./linearForecast.js";
/**
 * Simple exponential smoothing (SES): a weighted mean in which every value counts less than the one after it.
 *
 *     level ← level + α · (y − level);   y(n + h) = level + e(h) + α · (e(1) + … + e(h − 1))
 *
 * The first level is the first value; α makes the squares of one-step errors least.
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Brown (1959), Statistical Forecasting for Inventory Control; Hyndman, Koehler, Ord & Snyder (2008),
 *   Forecasting with Exponential Smoothing, table 6.1 (ANN)
 */
export function exponentialSmoothing(history, horizon) {
    const { alpha, level, errors } = fitSmoothing(history);
    const means = Array.from({ length: horizon }, () => level);
    const weights = means.map((_, ago) => (ago === 0 ? 1 : alpha));
    return linearForecast(means, weights, errorScale(errors, history, 1));
}
/** The level and the share α of a series. */
export function fitSmoothing(history) {
    if (history.length < 3)
        return smooth(history, 1);
    const [alpha] = leastOf(([share]) => squaresOf(history, share), [[0, 1]]);
    return smooth(history, alpha);
}
function smooth(history, alpha) {
    let level = history[0];
    const errors = history.slice(1).map((value) => {
        const error = value - level;
        level += alpha * error;
        return error;
    });
    return { alpha, level, errors };
}
/** Squared errors of `smooth`, without keeping them. */
function squaresOf(history, alpha) {
    let level = history[0];
    let squares = 0;
    for (let at = 1; at < history.length; ++at) {
        const error = history[at] - level;
        level += alpha * error;
        squares += error * error;
    }
    return squares;
}
