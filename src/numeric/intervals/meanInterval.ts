import { mean, sampleVariance } from "simple-statistics";
import { exp, log, log1p } from "../functions/deterministicMath.ts";
import { logGamma, normalOf } from "../functions/distributions.ts";

/** An estimate and the range that holds the truth with the level asked for. */
interface Interval {
  /** lower end; NaN when the values cannot tell */
  readonly low: number;
  /** upper end; NaN when the values cannot tell */
  readonly high: number;
  /** how it was made, in words for a reader */
  readonly method: string;
}

export interface MeanInterval extends Interval {
  readonly mean: number;
  /** standard deviation of the mean over repetitions of the whole experiment; NaN for a single value */
  readonly standardError: number;
}

/**
 * The mean of independent runs, and the range that holds the true mean.
 *
 *     mean ± t(½ + level/2; n − 1) · s / √n
 *
 * Says how far luck has moved the mean, not how far single runs lie apart, and nothing of the model's faults.
 *
 * @param values - one number for each run
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @source Student (1908), The probable error of a mean, Biometrika 6(1), 1–25. doi:10.1093/biomet/6.1.1
 */
export function meanInterval(values: readonly number[], level = 0.9): MeanInterval {
  if (values.length === 0) return { mean: NaN, standardError: NaN, low: NaN, high: NaN, method: "no runs" };
  const centre = mean([...values]);
  if (values.length === 1)
    return { mean: centre, standardError: NaN, low: NaN, high: NaN, method: "one run says nothing of luck" };
  const standardError = Math.sqrt(sampleVariance([...values]) / values.length);
  const reach = standardError * studentQuantile((1 + level) / 2, values.length - 1);
  const method = `Student's t, ${values.length} runs`;
  return { mean: centre, standardError, low: centre - reach, high: centre + reach, method };
}

/**
 * The number below which Student's t falls with the given chance: the reach of a mean's interval in
 * standard errors.
 *
 * @param probability - strictly between 0 and 1
 * @param freedom - degrees of freedom, number of runs − 1, ≥ 1
 * @returns quantile, relative error below 1e-9
 */
export function studentQuantile(probability: number, freedom: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, freedom);
  if (probability === 0.5) return 0;
  // Searched as the share w = freedom / (freedom + t²), which lies between 0 and 1 and falls with t.
  const tails = 2 * (1 - probability);
  let low = 0;
  let high = 1;
  const z = normalOf(probability);
  let w = freedom / (freedom + z * z * (1 + (z * z + 1) / (2 * freedom)));
  for (let step = 0; step < 200 && high - low > 1e-14 * w; ++step) {
    const error = studentTails(w, freedom) - tails;
    if (error > 0) high = w;
    else low = w;
    const slope = exp((freedom / 2 - 1) * log(w) - 0.5 * log1p(-w) - logBeta(freedom));
    const next = w - error / slope;
    const previous = w;
    w = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(w - previous) <= 1e-15 * w) break;
  }
  return Math.sqrt((freedom * (1 - w)) / w);
}

/**
 * Chance that luck alone moves a mean at least so far from zero, either way: the two-sided p-value of Student's t.
 *
 * @param t - mean divided by its standard error
 * @param freedom - degrees of freedom, number of runs − 1, ≥ 1
 * @returns 0–1
 */
export function studentChance(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? Number.NaN : 0;
  return t === 0 ? 1 : studentTails(freedom / (freedom + t * t), freedom);
}

/** ln B(freedom / 2, ½). */
function logBeta(freedom: number): number {
  return logGamma(freedom / 2) + 0.5723649429247001 - logGamma((freedom + 1) / 2); // ln Γ(½) = ½ ln π
}

/** P(|t| ≥ √(freedom (1 − w) / w)): the regularised incomplete beta function I_w(freedom / 2, ½). */
function studentTails(w: number, freedom: number): number {
  const a = freedom / 2;
  const factor = exp(a * log(w) + 0.5 * log1p(-w) - logBeta(freedom));
  // The continued fraction converges quickly on one side of the mean only.
  return w < (a + 1) / (a + 2.5)
    ? (factor * betaFraction(w, a, 0.5)) / a
    : 1 - 2 * factor * betaFraction(1 - w, 0.5, a);
}

/** The continued fraction of the incomplete beta function, Abramowitz & Stegun (1964) 26.5.8, by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; ++m) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}
