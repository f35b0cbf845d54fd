import { errorScale } from "../errorScale.ts";
import type { Forecast } from "../forecast.ts";
import { leastOf } from "./leastOf.ts";
import { linearForecast } from "./linearForecast.ts";
import { naive } from "../simpleForecasts.ts";

/** A level and a slope that follow what is seen. */
export interface Trend {
  /** share of a surprise that the level keeps, 0 to 1 */
  readonly alpha: number;
  /** share of a change of level that the slope keeps, 0 to 1 */
  readonly beta: number;
  /** share of the slope that is left a step later: 1 never tires */
  readonly damping: number;
  readonly level: number;
  readonly slope: number;
  /** one-step errors, from the third value on */
  readonly errors: readonly number[];
}

/** A damped slope loses at least a fiftieth and at most a fifth a step. */
const DAMPING = [0.8, 0.98] as const;

/**
 * Holt's linear trend: a level and a slope, both smoothed.
 *
 *     level ← level + slope + α e;   slope ← slope + α β e;   y(n + h) = level + h · slope
 *
 * The slope begins as the first change, the level as the second value.
 *
 * @param history - at least two values; with fewer than four nothing is smoothed
 * @param horizon - steps ahead
 * @source Holt (1957), reprinted 2004 in Int. J. Forecasting 20(1), 5–10; Hyndman et al. (2008), Forecasting with
 *   Exponential Smoothing, table 6.1 (AAN)
 */
export function holt(history: readonly number[], horizon: number): Forecast {
  if (history.length < 3) return naive(history, horizon);
  return trendForecast(fitTrend(history, false), history, horizon, 2);
}

/**
 * Holt's trend that tires: of the slope a share φ is left after each step.
 *
 *     level ← level + φ slope + α e;   slope ← φ slope + α β e;   y(n + h) = level + (φ + … + φʰ) · slope
 *
 * @param history - at least two values; φ lies between .8 and .98
 * @param horizon - steps ahead
 * @source Gardner & McKenzie (1985), Forecasting trends in time series, Management Science 31(10), 1237–1246;
 *   Hyndman et al. (2008), table 6.1 (AAdN)
 */
export function dampedTrend(history: readonly number[], horizon: number): Forecast {
  if (history.length < 3) return naive(history, horizon);
  return trendForecast(fitTrend(history, true), history, horizon, 3);
}

/** The trend whose squared one-step errors are least. */
export function fitTrend(history: readonly number[], isDamped: boolean): Trend {
  const start = isDamped ? DAMPING[1] : 1;
  if (history.length < 4) return follow(history, [0.5, 0.1, start]);
  const bounds: [number, number][] = [
    [0, 1],
    [0, 1],
  ];
  const found = leastOf(
    (at) => squaresOf(history, at[0], at[1], at[2] ?? 1),
    isDamped ? [...bounds, [...DAMPING]] : bounds,
  );
  return follow(history, [found[0], found[1], found[2] ?? 1]);
}

function follow(
  history: readonly number[],
  [alpha, beta, damping]: readonly [number, number, number],
): Trend {
  let level = history[1];
  let slope = history[1] - history[0];
  const errors = history.slice(2).map((value) => {
    const error = value - level - damping * slope;
    level += damping * slope + alpha * error;
    slope = damping * slope + alpha * beta * error;
    return error;
  });
  return { alpha, beta, damping, level, slope, errors };
}

/**
 * On from where a trend stands.
 *
 * @param parameters - how many were estimated from the same errors
 */
export function trendForecast(
  { alpha, beta, damping, level, slope, errors }: Trend,
  history: readonly number[],
  horizon: number,
  parameters: number,
): Forecast {
  const reach = dampedSums(damping, horizon);
  return linearForecast(
    reach.map((sum) => level + sum * slope),
    [1, ...reach.slice(0, -1).map((sum) => alpha * (1 + beta * sum))],
    errorScale(errors, history, parameters),
  );
}

/** φ + φ² + … + φʰ for each step. */
function dampedSums(damping: number, horizon: number): number[] {
  let sum = 0;
  let power = 1;
  return Array.from({ length: horizon }, () => {
    power *= damping;
    sum += power;
    return sum;
  });
}

/** Squared errors of `follow`, without keeping them: a search asks for them two thousand times. */
function squaresOf(history: readonly number[], alpha: number, beta: number, damping: number): number {
  let level = history[1];
  let slope = history[1] - history[0];
  let squares = 0;
  for (let at = 2; at < history.length; ++at) {
    const error = history[at] - level - damping * slope;
    level += damping * slope + alpha * error;
    slope = damping * slope + alpha * beta * error;
    squares += error * error;
  }
  return squares;
}
