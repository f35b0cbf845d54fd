import { type MetricRow, summaryRows } from "../../metrics/metrics.ts";
import type { RunResult } from "../../model/result.ts";
import type { SweepPoint } from "./sweepPoint.ts";

/** What is measured in a run: whose number, which, over which period. */
type Head = Pick<MetricRow, "brand" | "metric" | "period">;

/** What is kept of the runs of a point: eight bytes a number, and not the run. */
interface Columns {
  readonly heads: readonly Head[];
  /** one row of numbers for each run, as long as `heads` */
  readonly numbers: Float64Array;
  readonly isThere: Uint8Array;
}

/** Numbers of the points that a sweep has made, beside the rows that others see of them. */
const columnsOf = new WeakMap<SweepPoint, Columns>();

/** Keeps the numbers of many points' runs while these come in, in any order. */
export interface Keeper {
  keep(point: number, run: number, result: RunResult): void;
  /** runs of a point that are there */
  count(point: number): number;
  /** a point with all its numbers; its rows are made when they are asked for, each time anew */
  pointOf(point: number, values: readonly number[]): SweepPoint;
}

/** @param runs - runs of each point */
export function createKeeper(runs: number): Keeper {
  /** heads are the same for all points of equal length and brands, and kept once */
  const known = new Map<string, readonly Head[]>();
  const kept: Columns[] = [];
  const nothing: Columns = { heads: [], numbers: new Float64Array(), isThere: new Uint8Array(runs) };
  return {
    keep(point, run, result) {
      const rows = summaryRows(result, run);
      const key = JSON.stringify([result.days, result.brands]);
      const heads = known.get(key) ?? rows.map(({ brand, metric, period }) => ({ brand, metric, period }));
      known.set(key, heads);
      kept[point] ??= {
        heads,
        numbers: new Float64Array(runs * heads.length),
        isThere: new Uint8Array(runs),
      };
      kept[point].numbers.set(
        rows.map(({ value }) => value),
        run * heads.length,
      );
      kept[point].isThere[run] = 1;
    },
    count: (point) => (kept[point] ?? nothing).isThere.reduce((sum, one) => sum + one, 0),
    pointOf: (point, values) => pointOver(kept[point] ?? nothing, values),
  };
}

/** The same runs at other values: a copy by spreading would make all of their rows. */
export function pointAt(point: SweepPoint, values: readonly number[]): SweepPoint {
  const columns = columnsOf.get(point);
  return columns === undefined ? { ...point, values } : pointOver(columns, values);
}

function pointOver(columns: Columns, values: readonly number[]): SweepPoint {
  const point: SweepPoint = {
    values,
    get rows() {
      return [...rowsOf(columns)];
    },
  };
  columnsOf.set(point, columns);
  return point;
}

/**
 * Every row of a point, one after the other, without all of them at once.
 *
 * @param period - only what is measured over this one
 */
export function pointRows(point: SweepPoint, period?: string): Iterable<MetricRow> {
  const columns = columnsOf.get(point);
  if (columns !== undefined) return rowsOf(columns, period);
  return period === undefined ? point.rows : point.rows.filter((row) => row.period === period);
}

/** One number of every run of a point, in the order of runs; none where it was not measured. */
export function pointNumbers(point: SweepPoint, head: Head): number[] {
  return [...numbersByRun(point, head).values()];
}

/** The same by the number of the run. */
export function numbersByRun(
  point: SweepPoint,
  { brand, metric, period }: Head,
): ReadonlyMap<number, number> {
  const isAsked = (head: Head) => head.brand === brand && head.metric === metric && head.period === period;
  const columns = columnsOf.get(point);
  if (columns === undefined)
    return new Map(point.rows.filter(isAsked).map(({ run, value }) => [run, value] as const));
  const { heads, numbers } = columns;
  const at = heads.findIndex(isAsked);
  if (at < 0) return new Map();
  return new Map(runsOf(columns).map((run) => [run, numbers[run * heads.length + at]] as const));
}

function* rowsOf(columns: Columns, period?: string): Generator<MetricRow> {
  const { heads, numbers } = columns;
  for (const run of runsOf(columns))
    for (const [at, head] of heads.entries())
      if (period === undefined || head.period === period)
        yield { run, ...head, value: numbers[run * heads.length + at] };
}

const runsOf = ({ isThere }: Columns) => [...isThere.keys()].filter((run) => isThere[run] === 1);
