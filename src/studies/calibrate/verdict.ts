import { sortedQuantile } from "../../numeric/inference/sortedQuantile.ts";
import type { ToldOfPair } from "../../charts/calibration/words/tradeOffs.ts";
import type { Posterior } from "./posterior.ts";
import { priorDeviation, priorQuantile, type Unknown } from "./unknown.ts";

/** How much the data say of a setting. */
export type Identified = "well" | "partly" | "hardly";

/** What was believed of a setting before the data, and what is believed after. */
export interface Belief {
  readonly path: string;
  readonly priorLow: number;
  readonly priorMiddle: number;
  readonly priorHigh: number;
  readonly mean: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** deviation after the data over deviation before: 0 = all is known, 1 = nothing was learnt */
  readonly left: number;
  readonly identified: Identified;
  /** end of the range that the data pull it to: what it is may lie beyond */
  readonly edge: "low" | "high" | "none";
}

/** Two settings of which the data tell the sum, the difference or the like better than each by itself. */
export interface TradeOff {
  readonly one: string;
  readonly other: string;
  /** correlation after the data, −1 to 1 */
  readonly correlation: number;
  /** deviation of the combination of both that the data tell best, in deviations believed before */
  readonly best: number;
  /** deviation of the combination that they tell least */
  readonly worst: number;
  /** parts of both in the combination told least: first · one/σ₁ + second · other/σ₂; its squares sum to 1 */
  readonly mix: readonly [number, number];
  readonly told: ToldOfPair;
}

/** Parts of the deviation left up to which a setting counts as told well, or partly. */
const LEFT = { well: 0.4, partly: 0.8 } as const;

/** So much of what is believed after, within the outer twentieth of what was believed before, is a pull to the edge. */
const EDGE = { part: 0.05, much: 0.3 } as const;

/** Correlations smaller than this are not told. */
const TRADED = 0.4;

/** What the data say of each unknown. @param level - of the intervals */
export function beliefsOf(unknowns: readonly Unknown[], { places }: Posterior, level: number): Belief[] {
  return unknowns.map((unknown, at) => {
    const parts = places.map((place) => place[at]);
    const values = parts.map((part) => priorQuantile(unknown, part)).toSorted((a, b) => a - b);
    const prior = (chance: number) => priorQuantile(unknown, chance);
    const [lower, upper] = [(1 - level) / 2, (1 + level) / 2];
    const left = deviationOf(values) / priorDeviation(unknown);
    const nearLow = parts.filter((part) => part < EDGE.part).length / parts.length;
    const nearHigh = parts.filter((part) => part > 1 - EDGE.part).length / parts.length;
    return {
      path: unknown.path,
      priorLow: prior(lower),
      priorMiddle: prior(0.5),
      priorHigh: prior(upper),
      mean: meanOf(values),
      low: sortedQuantile(values, lower),
      middle: sortedQuantile(values, 0.5),
      high: sortedQuantile(values, upper),
      left,
      identified: left <= LEFT.well ? "well" : left <= LEFT.partly ? "partly" : "hardly",
      edge: nearLow > EDGE.much ? "low" : nearHigh > EDGE.much ? "high" : "none",
    };
  });
}

/**
 * Pairs of unknowns that stand for each other, the closest first. What is told of a pair follows from its principal axes in
 * deviations believed before:
 *
 *     best, worst = √eigenvalues of the covariance of (one/σ₁, other/σ₂)
 */
export function tradeOffsOf(unknowns: readonly Unknown[], { places }: Posterior): TradeOff[] {
  const columns = unknowns.map((unknown, at) =>
    places.map((place) => priorQuantile(unknown, place[at]) / priorDeviation(unknown)),
  );
  return unknowns
    .flatMap((_, at) => unknowns.slice(0, at).map((_other, before) => [before, at] as const))
    .map(([before, at]) => ({
      one: unknowns[before].path,
      other: unknowns[at].path,
      ...pairOf(columns[before], columns[at]),
    }))
    .filter(({ correlation }) => Math.abs(correlation) >= TRADED)
    .toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

function pairOf(ones: readonly number[], others: readonly number[]) {
  const [mean, middle] = [meanOf(ones), meanOf(others)];
  const [first, second] = [deviationOf(ones), deviationOf(others)];
  const shared = meanOf(ones.map((one, at) => (one - mean) * (others[at] - middle)));
  const [sum, gap] = [first * first + second * second, first * first - second * second];
  const root = Math.sqrt(gap * gap + 4 * shared * shared);
  const [best, worst] = [Math.sqrt(Math.max(0, (sum - root) / 2)), Math.sqrt((sum + root) / 2)];
  const [along, up] = gap > 0 ? [(gap + root) / 2, shared] : [shared, (root - gap) / 2];
  const length = Math.sqrt(along * along + up * up);
  return {
    correlation: shared / (first * second),
    best,
    worst,
    mix: [along / length, up / length] as const,
    told: toldBy(best, worst),
  };
}

function toldBy(best: number, worst: number): ToldOfPair {
  if (worst <= LEFT.well) return "each";
  return best <= LEFT.well ? "together" : "neither";
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
