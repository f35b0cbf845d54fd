import { errorScale } from "./errorScale.js";
import { linearForecast } from "./smoothing/linearForecast.js";
/**
 * Next December is like last December: the value of one season ago.
 *
 *     y(n + h) = y(n + h − m ⌈h / m⌉) + the luck of ⌈h / m⌉ seasons
 *
 * @param history - at least one whole season
 * @param horizon - steps ahead
 * @param season - steps after which the year, or the week, begins again, m ≥ 2
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export function seasonalNaive(history, horizon, season) {
    const errors = history.slice(season).map((value, at) => value - history[at]);
    const means = Array.from({ length: horizon }, (_, step) => history[history.length - season + (step % season)]);
    const weights = means.map((_, ago) => (ago % season === 0 ? 1 : 0));
    return linearForecast(means, weights, errorScale(errors, history, 0));
}
