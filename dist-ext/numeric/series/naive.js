import { errorScale } from "./errorScale.js";
import { linearForecast } from "./smoothing/linearForecast.js";
/**
 * Tomorrow is like today: the last value, with the luck of every step added to it. The forecast to beat.
 *
 *     y(n + h) = y(n) + e(1) + … + e(h)
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export function naive(history, horizon) {
    const last = history[history.length - 1];
    const moves = history.slice(1).map((value, at) => value - history[at]);
    const steps = Array.from({ length: horizon }, () => last);
    return linearForecast(steps, steps.map(() => 1), errorScale(moves, history, 0));
}
