import { exp, log, pow } from "../../functions/deterministicMath.ts";
import { normalOf } from "../../functions/distributions.ts";
import { childKey, type RandomKey, randomBits, toUniform } from "../../luck/random.ts";
import { type CurveDraws, DRAWS } from "./curvePriors.ts";
import { type Forecast, LEVELS } from "../forecast.ts";

/** Of those who could buy about half ever do; twice as many or half as many are within a standard deviation and a half. */
const CEILING = { share: 0.5, spread: 0.5 } as const;

/** What is left of an error a step later. */
const PERSISTENCE = 0.6;

/** Errors of √sales beforehand: a tenth of the √ of the peak's, known as well as from three errors. */
const ERROR = { share: 0.1, worth: 3 } as const;

/** So many futures are drawn. */
const FUTURES = 4000;

/**
 * A new product's sales from what is known of products beforehand, of how many could buy it, and of its sales so far, be
 * they none at all.
 *
 *     √y(t) = √m · √(F(t) − F(t − 1)) + e(t),   e(t) = .6 e(t − 1) + luck,   ln m ~ N(ln(.5 · size), .5)
 *
 * Each of 40,000 markets drawn beforehand weighs as much as it makes the sales so far likely (the size of the errors
 * integrated out); 4,000 futures are drawn of them.
 *
 * @param history - sales of each step since launch, none at all or more; 0 or above
 * @param horizon - steps ahead
 * @param draws - markets, from `drawCurves`
 * @param size - how many could buy at most, in the unit of the sales
 * @source importance weights: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 10.4
 */
export function curveWithSize(
  history: readonly number[],
  horizon: number,
  { draws, size, key }: { readonly draws: CurveDraws; readonly size: number; readonly key: RandomKey },
): Forecast {
  const roots = draws.sizes.map((score) => Math.sqrt(size * CEILING.share * exp(CEILING.spread * score)));
  const weighed = weigh(history, horizon, draws, roots);
  const chosen = resample(weighed.weights, FUTURES);
  const futures = chosen.map((draw, future) =>
    goOn(draw, { at: history.length, horizon, draws, roots, ...weighed }, childKey(key, future)),
  );
  return forecastOf(futures, horizon);
}

interface Weighed {
  readonly weights: Float64Array;
  /** error of √sales at the last step, one for each draw */
  readonly last: Float64Array;
  /** size of errors, one for each draw, and its degrees of freedom */
  readonly deviations: Float64Array;
  readonly freedom: number;
}

/** How likely each market makes the sales so far: t-form, ∝ (ν s² + Σu²)^(−(ν + n) / 2) s^ν, u the luck of each step. */
function weigh(history: readonly number[], horizon: number, draws: CurveDraws, roots: Float32Array): Weighed {
  const squares = new Float64Array(DRAWS);
  const last = new Float64Array(DRAWS);
  const peaks = new Float64Array(DRAWS);
  const stillness = 1 - PERSISTENCE * PERSISTENCE;
  for (let step = 0; step < history.length + horizon; ++step) {
    const rates = draws.rates(step);
    const root = step < history.length ? Math.sqrt(Math.max(0, history[step])) : Number.NaN;
    for (let draw = 0; draw < DRAWS; ++draw) {
      const expected = roots[draw] * rates[draw];
      peaks[draw] = Math.max(peaks[draw], expected);
      if (step >= history.length) continue;
      const error = root - expected;
      const luck = step === 0 ? error : (error - PERSISTENCE * last[draw]) / Math.sqrt(stillness);
      squares[draw] += luck * luck;
      last[draw] = error;
    }
  }
  const freedom = ERROR.worth + history.length;
  const deviations = new Float64Array(DRAWS);
  const logarithms = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; ++draw) {
    const before = ERROR.share * peaks[draw] + 1e-9;
    const total = ERROR.worth * before * before + squares[draw];
    deviations[draw] = Math.sqrt(total / freedom);
    logarithms[draw] = ERROR.worth * log(before) - (freedom / 2) * log(total);
  }
  const most = logarithms.reduce((a, b) => Math.max(a, b));
  return { weights: logarithms.map((value) => exp(value - most)), last, deviations, freedom };
}

/** Draws in proportion to their weights, evenly spread. */
function resample(weights: Float64Array, count: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chosen: number[] = [];
  let sum = 0;
  for (let draw = 0; draw < weights.length; ++draw) {
    sum += weights[draw];
    while (chosen.length < count && ((chosen.length + 0.5) / count) * total <= sum) chosen.push(draw);
  }
  while (chosen.length < count) chosen.push(weights.length - 1);
  return chosen;
}

interface Future extends Weighed {
  /** steps seen */
  readonly at: number;
  readonly horizon: number;
  readonly draws: CurveDraws;
  readonly roots: Float32Array;
}

/** √sales of each step ahead. */
function goOn(
  draw: number,
  { at, horizon, draws, roots, last, deviations, freedom }: Future,
  key: RandomKey,
): Float64Array {
  const luck = (place: number) => normalOf(toUniform(randomBits(key.high, key.low, place)));
  const deviation = deviations[draw] / Math.sqrt(chiSquareShare(luck(0), freedom));
  let error = at === 0 ? deviation * luck(1) : last[draw];
  return Float64Array.from({ length: horizon }, (_, step) => {
    if (at > 0 || step > 0)
      error = PERSISTENCE * error + deviation * Math.sqrt(1 - PERSISTENCE * PERSISTENCE) * luck(step + 2);
    return Math.max(0, roots[draw] * draws.rates(at + step)[draw] + error);
  });
}

/** χ² over its degrees of freedom from a normal score: the cube of a normal number (Wilson & Hilferty 1931). */
function chiSquareShare(score: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return Math.max(1e-3, pow(Math.max(0.01, 1 - spread + score * Math.sqrt(spread)), 3));
}

/** Futures as a forecast: quantiles of each step, correlations of √sales. */
function forecastOf(futures: readonly Float64Array[], horizon: number): Forecast {
  const steps = Array.from({ length: horizon }, (_, step) =>
    Float64Array.from(futures, (future) => future[step]),
  );
  const sorted = steps.map((values) => values.toSorted());
  return {
    quantiles: sorted.map((values) =>
      Float64Array.from(LEVELS, (level) => {
        const root = values[Math.floor(level * values.length)];
        return root * root;
      }),
    ),
    together: steps.map((a) => Float64Array.from(steps, (b) => correlation(a, b))),
  };
}

function correlation(a: Float64Array, b: Float64Array): number {
  if (a === b) return 1;
  const [meanA, meanB] = [a, b].map(
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  let [cross, squareA, squareB] = [0, 0, 0];
  for (let at = 0; at < a.length; ++at) {
    cross += (a[at] - meanA) * (b[at] - meanB);
    squareA += (a[at] - meanA) * (a[at] - meanA);
    squareB += (b[at] - meanB) * (b[at] - meanB);
  }
  return squareA * squareB === 0 ? 0 : cross / Math.sqrt(squareA * squareB);
}
