import { log } from "../../functions/deterministicMath.ts";
import { fitSmoothing } from "./exponentialSmoothing.ts";
import type { Forecast } from "../forecast.ts";
import { fitTrend, type Trend, trendForecast } from "./holt.ts";

/**
 * Exponential smoothing that chooses for itself: a level alone (ANN), with a trend (AAN) or with a damped trend (AAdN),
 * whichever explains the past best for its number of parameters, by the corrected criterion of Akaike.
 *
 *     AICc = n ln(Σe² / n) + 2k + 2k (k + 1) / (n − k − 1)
 *
 * All three are judged by the errors of the same values. A season is taken out beforehand, where the data show one
 * (`findSeason`), and put back.
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, sections 2.8 and 7.2
 */
export function ets(history: readonly number[], horizon: number): Forecast {
  const { trend, parameters } = chooseEts(history);
  return trendForecast(trend, history, horizon, parameters);
}

/** What was chosen. */
export interface ChosenEts {
  readonly form: "ANN" | "AAN" | "AAdN";
  readonly trend: Trend;
  /** smoothing parameters and states to begin with, without the errors' variance */
  readonly parameters: number;
}

/** The form of least AICc. */
export function chooseEts(history: readonly number[]): ChosenEts {
  const { alpha, level, errors } = fitSmoothing(history);
  const plain: ChosenEts = {
    form: "ANN",
    trend: { alpha, beta: 0, damping: 1, level, slope: 0, errors },
    parameters: 1,
  };
  if (history.length < 4) return plain;
  const forms: ChosenEts[] = [
    plain,
    { form: "AAN", trend: fitTrend(history, false), parameters: 2 },
    { form: "AAdN", trend: fitTrend(history, true), parameters: 3 },
  ];
  const scores = forms.map((form) => criterion(form, history));
  return forms[scores.indexOf(Math.min(...scores))];
}

/** AICc, from the third value on, whose errors all forms have; the first level and slope count as parameters. */
function criterion({ form, trend, parameters }: ChosenEts, history: readonly number[]): number {
  const errors = trend.errors.slice(-(history.length - 2));
  const count = errors.length;
  const k = parameters + (form === "ANN" ? 2 : 3);
  if (count - k - 1 <= 0) return form === "ANN" ? 0 : Number.POSITIVE_INFINITY;
  const size = history.reduce((sum, value) => sum + value * value, 0) / history.length;
  const mean = errors.reduce((sum, error) => sum + error * error, 0) / count;
  return count * log(mean + size * 1e-12 + 1e-300) + 2 * k + (2 * k * (k + 1)) / (count - k - 1);
}
