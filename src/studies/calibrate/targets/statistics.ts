import { factorOf, sizeBy, type SizeFactor, type Sizes } from "./sizes.ts";
import type { ObservedTarget, TargetMeasure } from "./target.ts";
import type { DesignRuns } from "../../../numeric/inference/quadraticEmulator.ts";

/** Statistics that can be compared, and the runs that have all of them. */
export interface Usable extends DesignRuns {
  /** numbers of the statistics */
  readonly kept: readonly number[];
  /** numbers of the runs */
  readonly runs: readonly number[];
}

/** A statistic that more runs than this lack is left out; otherwise the runs are that lack it. */
const MOST_LACKING = 0.1;

/**
 * Leaves out what cannot be compared: statistics that were not observed, that hardly any run has or that no run moves,
 * and then runs that lack one of the others.
 */
export function usableStatistics(
  places: readonly ArrayLike<number>[],
  statistics: readonly (readonly number[])[],
  observed: readonly number[],
): Usable {
  const kept = observed.flatMap((value, at) => {
    const own = statistics.map((row) => row[at]);
    const there = own.filter(Number.isFinite);
    const isRare = there.length < (1 - MOST_LACKING) * own.length;
    const isStill = there.every((one) => one === there[0]);
    return Number.isFinite(value) && !isRare && !isStill ? [at] : [];
  });
  const runs = statistics.flatMap((row, run) => (kept.every((at) => Number.isFinite(row[at])) ? [run] : []));
  return {
    kept,
    runs,
    places: runs.map((run) => places[run]),
    statistics: runs.map((run) => kept.map((at) => statistics[run][at])),
  };
}

/** One number by which a run and what was observed are compared: a part of a target's spans. */
export interface Statistic {
  /** number of the target */
  readonly target: number;
  /** spans that it sums up, or whose last one it looks at; all of them were observed */
  readonly spans: readonly number[];
  /** the unknown size that multiplies it */
  readonly factor: SizeFactor;
}

const WINDOWS: Readonly<Record<TargetMeasure, number>> = {
  sales: 3,
  revenue: 3,
  rating: 2,
  reviews: 2,
  visits: 2,
};

/** Stars are counted in fiftieths, so that luck moves them about as far as roots of counts. */
const STAR = 50;

/**
 * What a calibration looks at: sales and revenue of the first, middle and last third of what was observed, reviews,
 * visits and stars of both halves. More numbers would tell little more and take more runs.
 *
 * Revenue is left out where sales of the same brand were observed in as many periods: their ratio is the price, which is
 * known.
 */
export function planStatistics(targets: readonly ObservedTarget[]): Statistic[] {
  return targets.flatMap((target, number) => {
    if (target.what === "revenue" && hasSalesOf(targets, target)) return [];
    const noted = target.values.flatMap((value, at) => (Number.isFinite(value) ? [at] : []));
    return windowsOf(noted, WINDOWS[target.what]).map((spans) => ({
      target: number,
      spans,
      factor: factorOf(target),
    }));
  });
}

/**
 * The statistics of a run or of what was observed: roots of counts, of which luck moves all alike, and stars.
 *
 *     2 √(Σ counts),   50 · stars at the end
 *
 * @param values - shape [targets][spans]
 */
export function statisticsOf(
  targets: readonly Pick<ObservedTarget, "what">[],
  plan: readonly Statistic[],
  values: readonly (readonly number[])[],
): number[] {
  return plan.map(({ target, spans }) => {
    const own = values[target];
    if (targets[target].what === "rating") return STAR * own[spans[spans.length - 1]];
    return 2 * Math.sqrt(spans.reduce((sum, at) => sum + own[at], 0));
  });
}

/** What the mean of each statistic is multiplied by when the market is c times as large: roots grow with √c. */
export function factorsOf(plan: readonly Statistic[], sizes: Sizes): Float64Array {
  return Float64Array.from(plan, ({ factor }) => Math.sqrt(sizeBy(factor, sizes)));
}

function hasSalesOf(targets: readonly ObservedTarget[], { brand, values }: ObservedTarget): boolean {
  const count = (own: readonly number[]) => own.filter(Number.isFinite).length;
  return targets.some(
    (other) => other.what === "sales" && other.brand === brand && count(other.values) >= count(values),
  );
}

/** Neighbours in groups of nearly equal size; fewer groups where there are fewer of them. */
function windowsOf(places: readonly number[], most: number): number[][] {
  const count = Math.min(most, places.length);
  return Array.from({ length: count }, (_, window) =>
    places.slice(
      Math.round((window * places.length) / count),
      Math.round(((window + 1) * places.length) / count),
    ),
  );
}
