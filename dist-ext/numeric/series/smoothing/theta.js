import { pow } from "../../functions/deterministicMath.js";
import { errorScale } from "../errorScale.js";
import { fitSmoothing } from "./exponentialSmoothing.js";
import { linearForecast } from "./linearForecast.js";
/**
 * The Theta method: exponential smoothing with half the slope of the straight line through all values.
 *
 *     y(n + h) = level + b/2 · (h − 1 + 1/α − (1 − α)ⁿ/α),   b the slope by least squares
 *     variance σ² (1 + (h − 1) α²)
 *
 * @param history - at least two values
 * @param horizon - steps ahead
 * @source Assimakopoulos & Nikolopoulos (2000), The theta model, Int. J. Forecasting 16(4), 521–530; in this form Hyndman &
 *   Billah (2003), Unmasking the Theta method, Int. J. Forecasting 19(2), 287–290
 */
export function theta(history, horizon) {
    const { alpha, level, errors } = fitSmoothing(history);
    const share = Math.max(alpha, 0.01);
    const head = (1 - pow(1 - share, history.length)) / share;
    const slope = slopeOf(history) / 2;
    const means = Array.from({ length: horizon }, (_, step) => level + slope * (step + head));
    return linearForecast(means, means.map((_, ago) => (ago === 0 ? 1 : alpha)), errorScale(errors, history, 2));
}
/** Slope of the straight line by least squares, a step. */
function slopeOf(history) {
    const middle = (history.length - 1) / 2;
    const centre = history.reduce((sum, value) => sum + value, 0) / history.length;
    let cross = 0;
    let square = 0;
    history.forEach((value, at) => {
        cross += (at - middle) * (value - centre);
        square += (at - middle) * (at - middle);
    });
    return square === 0 ? 0 : cross / square;
}
