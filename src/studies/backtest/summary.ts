import { exp, log } from "../../numeric/functions/deterministicMath.ts";
import { meanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { Method } from "../forecast/methods.ts";
import type { ForecastData } from "../forecast/target.ts";
import { groupedBy } from "./groupedBy.ts";
import type { Cell } from "./rollingScores.ts";

/** What a method was worth over some forecasts; series weigh alike, however long they are. */
export interface Scores {
  readonly method: Method;
  /** forecasts of single values */
  readonly cells: number;
  readonly series: number;
  /** CRPS over the mean of its series: .2 is a miss by a fifth */
  readonly scaledCrps: number;
  readonly crpsOfLogs: number;
  readonly scaledWis: number;
  readonly scaledPinball: number;
  readonly mase: number;
  /** share of truths within the intervals of 50, 80 and 95 % */
  readonly coverage: readonly [number, number, number];
}

/** Parts of a series' life: the first half of it, and the second. */
export type Phase = "all" | "early" | "late";

const inPhase =
  (phase: Phase) =>
  ({ seen, length }: Cell) =>
    phase === "all" || (phase === "late") === seen >= length / 2;

/** Scores of each method over the cells of a phase or of a step ahead. */
export function scoresOf(
  cells: readonly Cell[],
  data: ForecastData,
  where: { readonly phase?: Phase; readonly step?: number } = {},
): Scores[] {
  const chosen = cells
    .filter(inPhase(where.phase ?? "all"))
    .filter(({ step }) => where.step === undefined || step === where.step);
  const sizes = sizesOf(data);
  return [...groupedBy(chosen, ({ method }) => method)].map(([method, own]) => {
    const bySeries = [...groupedBy(own, ({ series }) => series)];
    const mean = (of: (cell: Cell, size: number) => number) =>
      average(
        bySeries.map(([series, found]) => average(found.map((cell) => of(cell, sizes.get(series) ?? 1)))),
      );
    return {
      method,
      cells: own.length,
      series: bySeries.length,
      scaledCrps: mean(({ crps }, size) => crps / size),
      crpsOfLogs: mean(({ crpsOfLogs }) => crpsOfLogs),
      scaledWis: mean(({ wis }, size) => wis / size),
      scaledPinball: mean(({ pinball }, size) => pinball / size),
      mase: mean(({ scaledError }) => scaledError),
      coverage: [0, 1, 2].map((at) => average(own.map(({ inside }) => (inside[at] ? 1 : 0)))) as unknown as [
        number,
        number,
        number,
      ],
    };
  });
}

/** Mean size of each series, by which its scores are told. */
function sizesOf({ targets }: ForecastData): ReadonlyMap<string, number> {
  return new Map(
    targets.map(({ name, values }) => [name, average(values.filter(Number.isFinite).map(Math.abs)) || 1]),
  );
}

/** How much better a method was than a baseline on the same values: below 1 is better. */
export interface Skill {
  readonly method: Method;
  readonly baseline: Method;
  /** geometric mean over series of the ratio of their mean CRPS */
  readonly ratio: number;
  /** ends of its 90 % interval over series; NaN for a single one */
  readonly low: number;
  readonly high: number;
  readonly series: readonly { readonly name: string; readonly ratio: number }[];
}

/**
 * The skill of a method against a baseline, over the values that both forecast.
 *
 *     exp(mean over series of ln(mean CRPS of the method / mean CRPS of the baseline))
 *
 * @source Fleming & Wallace (1986), How not to lie with statistics, Commun. ACM 29(3), 218–221 (why geometric)
 */
export function skillOf(cells: readonly Cell[], method: Method, baseline: Method): Skill | undefined {
  const keyOf = ({ series, seen, step }: Cell) => `${series}\u0000${seen}\u0000${step}`;
  const against = new Map(
    cells.filter((cell) => cell.method === baseline).map((cell) => [keyOf(cell), cell]),
  );
  const pairs = cells.flatMap((cell) => {
    const other = cell.method === method ? against.get(keyOf(cell)) : undefined;
    return other === undefined ? [] : [{ series: cell.series, own: cell.crps, other: other.crps }];
  });
  const series = [...groupedBy(pairs, (pair) => pair.series)].flatMap(([name, found]) => {
    const ratio = average(found.map(({ own }) => own)) / average(found.map(({ other }) => other));
    return ratio > 0 && Number.isFinite(ratio) ? [{ name, ratio }] : [];
  });
  if (series.length === 0) return undefined;
  const { mean, low, high } = meanInterval(series.map(({ ratio }) => log(ratio)));
  return { method, baseline, ratio: exp(mean), low: expOf(low), high: expOf(high), series };
}

/** What has forecast less than this part of the values, and perhaps what was easy, is no best method. */
export const WHOLE = 0.9;

/**
 * The method that erred least against the usual one, each over the values that both forecast: what forecasts only where
 * that is easy, as last season's value once a season has passed, is not the better for it.
 *
 * @returns the usual method itself, with ratio 1, where none erred less; methods without nine tenths of its values are
 *   left aside
 */
export function leastErring(
  cells: readonly Cell[],
  usual: Method,
): { readonly method: Method; readonly ratio: number; readonly values: number } {
  const counts = [...groupedBy(cells, ({ method }) => method)].map(
    ([method, own]) => [method, own.length] as const,
  );
  const most = new Map(counts).get(usual) ?? Math.max(0, ...counts.map(([, count]) => count));
  const least = { method: usual, ratio: 1, values: most };
  return counts
    .filter(([, count]) => count >= WHOLE * most)
    .map(([method, values]) => ({ method, values, ratio: skillOf(cells, method, usual)?.ratio ?? 1 }))
    .reduce((best, one) => (one.ratio < best.ratio ? one : best), least);
}

const expOf = (value: number) => (Number.isFinite(value) ? exp(value) : Number.NaN);

function average(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
