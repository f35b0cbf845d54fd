import { crossedVariance } from "./crossedVariance.ts";
import { exp, log } from "../functions/deterministicMath.ts";
import { studentQuantile } from "../intervals/meanInterval.ts";

/** How much of what varies is luck, with its interval. */
export interface LuckShare {
  /** 0–1; NaN where it could not be measured */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What an experiment measured, to tell luck from settings. */
interface LuckMeasurements {
  /** the same runs at some points; shape [points][runs], each column one piece of luck */
  readonly table: readonly (readonly number[])[];
  /** means over the runs at all points, in groups that know nothing of each other: walks, rows of a design */
  readonly groups: readonly (readonly number[])[];
  /** runs behind each of these means */
  readonly runs: number;
}

/**
 * The share of luck in the variance of one run at a random point.
 *
 *     luck     = mean over the points of the table of the variance between runs        (columns + rest)
 *     settings = mean((v − v̄)²) + variance(means of groups) / groups − rest / runs     over all points
 *     share    = luck / (luck + settings)
 *
 * The second term makes good that v̄ is a mean of the same points, which within a group are alike. Settings are measured
 * at all points of the design: a few of them may lie in one corner. The interval is symmetric on the scale of
 * ln(luck / settings), so that it stays within 0 and 1; its variance is the sum of three jackknives, which leave out one
 * run, one point of the table, and one group at a time.
 *
 * @param level - level of the interval, strictly between 0 and 1
 * @returns NaN if fewer than two points, runs or groups have values; an interval of NaN if nothing varies in one of both
 * @source Efron & Stein (1981), The jackknife estimate of variance, Ann. Stat. 9(3), 586–596:
 *   it errs on the side of too wide. doi:10.1214/aos/1176345462
 */
export function shareOfLuck({ table, groups, runs }: LuckMeasurements, level: number): LuckShare {
  const rows = table.filter((row) => row.every(Number.isFinite));
  const design = centred(
    groups.map((group) => group.filter(Number.isFinite)).filter((own) => own.length > 0),
  );
  const all = design.reduce((sum, group) => added(sum, group), NOTHING);
  const spread = spreadOf(all);
  const luck = luckIn(rows);
  const settings = settingsIn(spread, rows, runs);
  const value = luck + settings === 0 ? 0 : luck / (luck + settings);
  if (!(value > 0 && value < 1)) return { value, low: Number.NaN, high: Number.NaN };
  const logit = (some: Table) => log(luckIn(some) / settingsIn(spread, some, runs));
  const columns = rows[0].map((_, run) => rows.map((row) => row.toSpliced(run, 1)));
  const { rest } = crossedVariance(rows);
  const variance =
    jackknife(columns.map(logit)) +
    jackknife(rows.map((_, point) => logit(rows.toSpliced(point, 1)))) +
    jackknife(design.map((group) => -log(spreadOf(added(all, group, -1)) - rest / runs)));
  const reach = studentQuantile((1 + level) / 2, columns.length - 1) * Math.sqrt(variance);
  const middle = log(luck / settings);
  // Where leaving one out leaves nothing to compare, anything may be true.
  if (!Number.isFinite(reach)) return { value, low: 0, high: 1 };
  return { value, low: shareAt(middle - reach), high: shareAt(middle + reach) };
}

type Table = readonly (readonly number[])[];

const shareAt = (logit: number) => 1 / (1 + exp(-logit));

/** Variance between runs at one point, mean over the points. */
const luckIn = (rows: Table) => meanOf(rows.map(varianceOf));

const settingsIn = (spread: number, rows: Table, runs: number) =>
  Math.max(0, spread - crossedVariance(rows).rest / runs);

/** Sums over groups: of their points, and of their means. */
interface Sums {
  readonly points: number;
  readonly sum: number;
  readonly squares: number;
  readonly groups: number;
  readonly means: number;
  readonly squaredMeans: number;
}

const NOTHING: Sums = { points: 0, sum: 0, squares: 0, groups: 0, means: 0, squaredMeans: 0 };

/** The sums of each group, around the mean of all points, so that little is lost by rounding. */
function centred(groups: Table): Sums[] {
  const middle = meanOf(groups.flat());
  return groups.map((group) => {
    const values = group.map((value) => value - middle);
    const mean = meanOf(values);
    return {
      points: values.length,
      sum: mean * values.length,
      squares: values.reduce((sum, value) => sum + value * value, 0),
      groups: 1,
      means: mean,
      squaredMeans: mean * mean,
    };
  });
}

/** @param sign - −1 takes away */
function added(one: Sums, other: Sums, sign = 1): Sums {
  return {
    points: one.points + sign * other.points,
    sum: one.sum + sign * other.sum,
    squares: one.squares + sign * other.squares,
    groups: one.groups + sign * other.groups,
    means: one.means + sign * other.means,
    squaredMeans: one.squaredMeans + sign * other.squaredMeans,
  };
}

/** Variance between points, without bias although points of a group are alike. */
function spreadOf({ points, sum, squares, groups, means, squaredMeans }: Sums): number {
  const around = squares / points - (sum / points) * (sum / points);
  const between = (squaredMeans - (means * means) / groups) / (groups - 1);
  return around + between / groups;
}

/** Variance of an estimate, from what it is without one part of the data. */
function jackknife(without: readonly number[]): number {
  const middle = meanOf(without);
  const squares = without.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return (squares * (without.length - 1)) / without.length;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const middle = meanOf(values);
  return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1);
}
