import { exp, log } from "../functions/deterministicMath.ts";
import { type MeanInterval, meanInterval, studentQuantile } from "./meanInterval.ts";

/** Least and most that a number can be; ±∞ where nothing bounds it. */
export type Domain = readonly [least: number, most: number];

export const UNBOUNDED: Domain = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * The mean of independent runs of a number that has bounds, and the range that holds the true mean without leaving them.
 *
 * Student's t is applied where there are no bounds: to the logit of the mean between two of them, to the logarithm of
 * its distance from one. The standard error is carried over by the delta method, so that the mean stays the plain mean:
 *
 *     two bounds: p = (mean − least)/(most − least), logit p ± t · s_p/(p(1 − p))
 *     one bound:  d = mean − least,                  log d ± t · s_d/d
 *
 * Far from the bounds this is Student's interval; close to them it is lopsided, and holds the truth more often than
 * Student's interval cut at the bounds does. Runs that all lie on a bound give that bound alone.
 *
 * @param values - one number for each run, all within the domain
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @source Meeker, Hahn & Escobar (2017), Statistical Intervals, 2nd ed. (intervals by transformation). doi:10.1002/9781118594841
 */
export function boundedMeanInterval(
  values: readonly number[],
  level: number,
  [least, most]: Domain,
): MeanInterval {
  const plain = meanInterval(values, level);
  const { mean, standardError } = plain;
  const isBounded = Number.isFinite(least) || Number.isFinite(most);
  if (!isBounded || !(standardError > 0)) return plain;
  const reach = studentQuantile((1 + level) / 2, values.length - 1) * standardError;
  const method = (of: string) => `Student's t of the ${of}, ${values.length} runs`;
  // Only what is outside of its domain by rounding gets here: its interval is cut.
  if (!(mean > least && mean < most))
    return { ...plain, low: Math.max(least, plain.low), high: Math.min(most, plain.high) };
  if (!Number.isFinite(most)) {
    const factor = exp(reach / (mean - least));
    const ends = { low: least + (mean - least) / factor, high: least + (mean - least) * factor };
    return { ...plain, ...ends, method: method("logarithm") };
  }
  if (!Number.isFinite(least)) {
    const factor = exp(reach / (most - mean));
    const ends = { low: most - (most - mean) * factor, high: most - (most - mean) / factor };
    return { ...plain, ...ends, method: method("logarithm") };
  }
  const [below, above] = [(mean - least) / (most - least), (most - mean) / (most - least)];
  const place = log(below) - log(above);
  const stretched = reach / (most - least) / (below * above);
  const at = (logit: number) => least + (most - least) / (1 + exp(-logit));
  const ends = { low: at(place - stretched), high: at(place + stretched) };
  return { ...plain, ...ends, method: method("logit") };
}

/** What the difference of two numbers of a domain can be: nothing bounds it unless both ends do. */
export function differenceDomain([least, most]: Domain): Domain {
  const width = most - least;
  return [-width, width];
}

/** A mean this part of half the interval away from its middle is no longer told as “mean ± reach”. */
const LOPSIDED = 0.25;

/** Whether a mean lies so far from the middle of its interval that “mean ± reach” would mislead, or leave the domain. */
export function isLopsided(mean: number, low: number, high: number): boolean {
  return Math.abs((low + high) / 2 - mean) > (LOPSIDED * (high - low)) / 2;
}
