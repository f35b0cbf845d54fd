import { errorScale } from "./errorScale.ts";
import type { Forecast } from "./forecast.ts";
import { linearForecast } from "./smoothing/linearForecast.ts";

/**
 * Tomorrow is like today: the last value, with the luck of every step added to it. The forecast to beat.
 *
 *     y(n + h) = y(n) + e(1) + … + e(h)
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export function naive(history: readonly number[], horizon: number): Forecast {
  const last = history[history.length - 1];
  const moves = history.slice(1).map((value, at) => value - history[at]);
  const steps = Array.from({ length: horizon }, () => last);
  return linearForecast(
    steps,
    steps.map(() => 1),
    errorScale(moves, history, 0),
  );
}

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
export function seasonalNaive(history: readonly number[], horizon: number, season: number): Forecast {
  const errors = history.slice(season).map((value, at) => value - history[at]);
  const means = Array.from(
    { length: horizon },
    (_, step) => history[history.length - season + (step % season)],
  );
  const weights = means.map((_, ago) => (ago % season === 0 ? 1 : 0));
  return linearForecast(means, weights, errorScale(errors, history, 0));
}

/**
 * On as it went so far: the line through the first and the last value.
 *
 *     y(n + h) = y(n) + h · b + e(1) + … + e(h),   b = (y(n) − y(1)) / (n − 1),   var b = s² / (n − 1)
 *
 * @param history - at least two values
 * @param horizon - steps ahead
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export function drift(history: readonly number[], horizon: number): Forecast {
  const moves = history.length - 1;
  const last = history[moves];
  const slope = (last - history[0]) / moves;
  const errors = history.slice(1).map((value, at) => value - history[at] - slope);
  const means = Array.from({ length: horizon }, (_, step) => last + (step + 1) * slope);
  return linearForecast(
    means,
    means.map(() => 1),
    errorScale(errors, history, 1),
    { besides: (a, b) => (a * b) / moves },
  );
}
