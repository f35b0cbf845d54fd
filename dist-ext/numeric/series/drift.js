import { errorScale } from "./errorScale.js";
import { linearForecast } from "./smoothing/linearForecast.js";
/**
 * On as it went so far: the line through the first and the last value.
 *
 *     y(n + h) = y(n) + h · b + e(1) + … + e(h),   b = (y(n) − y(1)) / (n − 1),   var b = s² / (n − 1)
 *
 * @param history - at least two values
 * @param horizon - steps ahead
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export function drift(history, horizon) {
    const moves = history.length - 1;
    const last = history[moves];
    const slope = (last - history[0]) / moves;
    const errors = history.slice(1).map((value, at) => value - history[at] - slope);
    const means = Array.from({ length: horizon }, (_, step) => last + (step + 1) * slope);
    return linearForecast(means, means.map(() => 1), errorScale(errors, history, 1), { besides: (a, b) => (a * b) / moves });
}
