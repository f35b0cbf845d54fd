import { mean, sampleVariance } from "simple-statistics";
import { normalOf } from "../../numeric/functions/distributions.ts";
import { type Domain, UNBOUNDED } from "../../numeric/intervals/boundedInterval.ts";
import { pairedInterval } from "../../numeric/intervals/pairedInterval.ts";

/** What a difference says: `same` when no run differs at all, `cannot tell` when its interval holds zero. */
export type DifferenceVerdict = "higher" | "lower" | "same" | "cannot tell";

/** One number of two scenarios that met the same luck, run by run. */
export interface PairedDifference {
  /** mean of the baseline */
  readonly baseline: number;
  /** mean of the alternative */
  readonly alternative: number;
  /** mean of alternative − baseline */
  readonly difference: number;
  /** lower end of the interval of the mean difference; NaN without an interval */
  readonly low: number;
  /** upper end of the interval of the mean difference; NaN without an interval */
  readonly high: number;
  readonly verdict: DifferenceVerdict;
  /** difference as a part of the baseline's size; NaN where the baseline is zero */
  readonly relative: number;
  /** chance that the alternative is higher: share of the paired runs in which it is; equal runs count half */
  readonly chanceHigher: number;
  readonly chanceLow: number;
  readonly chanceHigh: number;
  /**
   * how many times as many runs with independent luck would take for as narrow an interval; infinite where all pairs
   * differ by the same, NaN where nothing varies at all, or there are fewer than two pairs
   */
  readonly pairing: number;
  /** paired runs in which both have a value */
  readonly runs: number;
  /** how the intervals were made, in words for people */
  readonly method: string;
}

/**
 * Compares one number of two scenarios over runs that share their luck.
 *
 *     pairing = (var(baseline) + var(alternative)) / var(alternative − baseline)
 *
 * The variance of a difference of means falls with the number of runs in both designs, so the ratio of variances is
 * the ratio of the runs that they need.
 *
 * @param before - one number for each run of the baseline; NaN where there is nothing to measure
 * @param after - the same runs of the alternative
 * @param level - level of the intervals, strictly between 0 and 1
 * @param domain - what the number itself can be; its differences lie within the width of that
 * @source Law (2015), Simulation Modeling and Analysis, 5th ed., section 11.2 (common random numbers)
 */
export function pairedDifference(
  before: readonly number[],
  after: readonly number[],
  level = 0.9,
  domain: Domain = UNBOUNDED,
): PairedDifference {
  const known = before.flatMap((_, run) =>
    Number.isNaN(before[run]) || Number.isNaN(after[run]) ? [] : [run],
  );
  const [one, other] = [before, after].map((values) => known.map((run) => values[run]));
  const gains = other.map((value, run) => value - one[run]);
  const { mean: difference, low, high, method } = pairedInterval(one, other, level, domain);
  const baseline = meanOf(one);
  const chance = wilsonInterval(
    gains.reduce((won, gain) => won + pointsOf(gain), 0),
    gains.length,
    level,
  );
  return {
    baseline,
    alternative: meanOf(other),
    difference,
    low,
    high,
    verdict: verdictOf(gains, low, high),
    relative: baseline === 0 ? Number.NaN : difference / Math.abs(baseline),
    chanceHigher: chance.share,
    chanceLow: chance.low,
    chanceHigh: chance.high,
    pairing: pairingOf(one, other, gains),
    runs: gains.length,
    method: `${method}; chance: share of paired runs, Wilson's interval`,
  };
}

function verdictOf(gains: readonly number[], low: number, high: number): DifferenceVerdict {
  if (gains.length > 0 && gains.every((gain) => gain === 0)) return "same";
  if (low > 0) return "higher";
  return high < 0 ? "lower" : "cannot tell";
}

function pairingOf(before: readonly number[], after: readonly number[], gains: readonly number[]): number {
  if (gains.length < 2) return Number.NaN;
  const [one, other, paired] = [before, after, gains].map((values) => sampleVariance([...values]));
  return (one + other) / paired;
}

const pointsOf = (gain: number) => (gain > 0 ? 1 : gain === 0 ? 0.5 : 0);

const meanOf = (values: readonly number[]) => (values.length === 0 ? Number.NaN : mean([...values]));

/**
 * A share of trials and the range that holds the true chance; unlike mean ± reach it never leaves 0–1, and it stays
 * honest when every run agrees.
 *
 * @source Wilson (1927), JASA 22(158), 209–212. doi:10.1080/01621459.1927.10502953
 */
export function wilsonInterval(
  won: number,
  trials: number,
  level: number,
): { share: number; low: number; high: number } {
  if (trials === 0) return { share: Number.NaN, low: Number.NaN, high: Number.NaN };
  const share = won / trials;
  const z = normalOf((1 + level) / 2);
  const weight = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / weight;
  const reach = (z / weight) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  // Rounding would leave 1e-16 where the formula gives an end of zero or one.
  const low = won === 0 ? 0 : Math.max(0, centre - reach);
  return { share, low, high: won === trials ? 1 : Math.min(1, centre + reach) };
}
