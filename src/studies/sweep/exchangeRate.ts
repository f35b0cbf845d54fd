import { numbersByRun } from "./keptNumbers.ts";
import { Matrix, QrDecomposition } from "ml-matrix";
import { mean, sum } from "simple-statistics";
import { ratioInterval } from "../compare/compareMoney.ts";
import { meanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { SweepDimension, SweepResult } from "./sweep.ts";
import type { SweepPoint } from "./sweepPoint.ts";

/** How much of a second lever is worth as much as some of the first. */
export interface ExchangeRate {
  readonly brand: string;
  readonly metric: string;
  /** paths of the levers */
  readonly first: string;
  readonly second: string;
  /** how much more of the first lever is exchanged: 1, 0.1, 0.01 …, about a tenth or more of its range */
  readonly step: number;
  /** change of the second lever that changes the metric as much as the step does; NaN where it cannot be told */
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  /** change of the metric that the step makes */
  readonly gain: number;
  /** levers of which the runs cannot tell whether they change the metric */
  readonly unclear: readonly string[];
  /** part of what differs between points that straight lines explain, 0–1; NaN where no point differs */
  readonly explained: number;
  /** runs that every point has */
  readonly runs: number;
  readonly method: string;
}

/**
 * How much of the second lever of a sweep is worth as much as some of the first: the slope of the lines along which a
 * metric stays the same (of profit, the iso-profit lines).
 *
 *     metric = a + Σ bᵢ · leverᵢ by least squares over all points, run by run; amount = step · b̄₁ / b̄₂
 *
 * Runs meet the same luck at every point, so that the slopes of a run vary less than its outcomes do. The interval is
 * Fieller's. The rate is an average over the whole design: where levers help or hinder each other, `explained` is below 1.
 *
 * @param level - level of the interval, strictly between 0 and 1
 * @returns undefined where there are no two levers, or too few points to tell them apart
 */
export function exchangeRate(
  { dimensions, points }: Pick<SweepResult, "dimensions" | "points">,
  { brand, metric }: { readonly brand: string; readonly metric: string },
  level: number,
): ExchangeRate | undefined {
  if (dimensions.length < 2) return undefined;
  const outcomes = outcomesOf(points, brand, metric);
  const slopes = slopesOf(dimensions, points, outcomes);
  if (slopes === undefined) return undefined;
  const [first, second] = dimensions;
  const step = stepOf(first);
  const gains = slopes.byLever[0].map((slope) => slope * step);
  const { effect, low, high } = ratioInterval(gains, slopes.byLever[1], level);
  const unclear = [first, second]
    .filter((_, lever) => !isClear(slopes.byLever[lever], level))
    .map(({ path }) => path);
  const isTold = unclear.length === 0;
  return {
    brand,
    metric,
    first: first.path,
    second: second.path,
    step,
    amount: isTold ? effect : Number.NaN,
    low: isTold ? low : Number.NaN,
    high: isTold ? high : Number.NaN,
    gain: mean(gains),
    unclear,
    explained: slopes.explained,
    runs: outcomes.length,
    method: `least squares over ${points.length} points in each of ${outcomes.length} paired runs; Fieller's interval of the ratio of slopes`,
  };
}

/** The metric over the whole run at each point; run by run, those that every point has. */
function outcomesOf(points: readonly SweepPoint[], brand: string, metric: string): number[][] {
  const byPoint = points.map((point) => numbersByRun(point, { brand, metric, period: "total" }));
  const runs = [...(byPoint[0]?.keys() ?? [])];
  return runs
    .map((run) => byPoint.map((values) => values.get(run) ?? Number.NaN))
    .filter((values) => values.every(Number.isFinite));
}

/** Slope of each lever in each run, and how well planes fit; undefined where the design cannot tell levers apart. */
function slopesOf(
  dimensions: readonly SweepDimension[],
  points: readonly SweepPoint[],
  outcomes: readonly (readonly number[])[],
): { byLever: number[][]; explained: number } | undefined {
  const [columns, known] = [dimensions.length + 1, outcomes.length];
  if (points.length < columns || known === 0) return undefined;
  const middles = dimensions.map((_, lever) => mean(points.map(({ values }) => values[lever])));
  const ranges = dimensions.map(({ values }) => Math.max(...values) - Math.min(...values));
  if (ranges.some((range) => range === 0)) return undefined;
  // Levers of the same size, around zero: the decomposition then loses no digits.
  const design = new Matrix(
    points.map(({ values }) => [
      1,
      ...values.map((value, lever) => (value - middles[lever]) / ranges[lever]),
    ]),
  );
  const decomposition = new QrDecomposition(design);
  if (!decomposition.isFullRank()) return undefined;
  const measured = new Matrix(outcomes.map((values) => [...values])).transpose();
  const fitted = decomposition.solve(measured);
  return {
    byLever: ranges.map((range, lever) => fitted.getRow(lever + 1).map((slope) => slope / range)),
    explained: explainedOf(rowMeans(measured), rowMeans(design.mmul(fitted))),
  };
}

const rowMeans = (matrix: Matrix) =>
  Array.from({ length: matrix.rows }, (_, row) => mean(matrix.getRow(row)));

/** R² of the mean outcomes. */
function explainedOf(measured: readonly number[], fitted: readonly number[]): number {
  const middle = mean([...measured]);
  const squares = sum(measured.map((value) => (value - middle) ** 2));
  return 1 - sum(measured.map((value, point) => (value - fitted[point]) ** 2)) / squares;
}

function isClear(slopes: readonly number[], level: number): boolean {
  const { low, high } = meanInterval(slopes, level);
  return low > 0 || high < 0;
}

/** A power of ten, at most half of the range over which a lever was tried. */
function stepOf({ values }: SweepDimension): number {
  const range = Math.max(...values) - Math.min(...values);
  return Number(`1e${Math.floor(Math.log10(range / 2) + 1e-9)}`);
}
