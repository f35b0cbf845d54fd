import { studentQuantile } from "../../intervals/meanInterval.ts";
import type { ErrorScale } from "../errorScale.ts";
import { type Forecast, LEVELS } from "../forecast.ts";

/**
 * The forecast of a method whose errors add up: each step's error is a weighted sum of the luck of the steps before it.
 *
 *     y(n + h) = mean(h) + Σ weight(h − j) · e(j),  j = 1 … h,   e ~ Student's t
 *
 * Nothing falls below `least`: what would is put there, so that a chance of nothing sold is a chance of 0.
 *
 * @param means - the middle of each step ahead
 * @param weights - of the luck of so many steps ago; the first is 1
 * @param scale - size of the luck of one step
 * @param besides - further covariance of two steps ahead (the first is 1) in units of the luck's variance, as of
 *   parameters that are not known
 * @param least - no value lies below; −∞ for what may be negative
 */
export function linearForecast(
  means: readonly number[],
  weights: readonly number[],
  scale: ErrorScale,
  {
    besides = () => 0,
    least = 0,
  }: { readonly besides?: (a: number, b: number) => number; readonly least?: number } = {},
): Forecast {
  const scores = studentScores(scale.freedom);
  const covariance = means.map((_, a) =>
    Float64Array.from(means, (__, b) => {
      let sum = besides(a + 1, b + 1);
      for (let luck = 0; luck <= Math.min(a, b); ++luck) sum += weights[a - luck] * weights[b - luck];
      return sum;
    }),
  );
  const deviations = covariance.map((row, step) => Math.sqrt(scale.variance * row[step]));
  return {
    quantiles: means.map((mean, step) =>
      Float64Array.from(scores, (score) => Math.max(least, mean + deviations[step] * score)),
    ),
    together: covariance.map((row, a) =>
      row.map((value, b) => value / Math.sqrt(covariance[a][a] * covariance[b][b])),
    ),
  };
}

const known = new Map<number, Float64Array>();

/** Quantiles of Student's t at `LEVELS`. */
export function studentScores(freedom: number): Float64Array {
  const kept = known.get(freedom) ?? Float64Array.from(LEVELS, (level) => studentQuantile(level, freedom));
  known.set(freedom, kept);
  return kept;
}
