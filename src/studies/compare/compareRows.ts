import { quantileSorted } from "simple-statistics";
import type { Comparison } from "./compare.ts";
import type { CompareMeasure } from "./compareMeasures.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";

/** One number of an alternative beside the same of the baseline. */
export interface DifferenceRow extends PairedDifference {
  /** name of the alternative */
  readonly contender: string;
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
}

/** The difference in one week: its mean with the interval, and where single runs lie. */
export interface WeekDifferenceRow {
  readonly contender: string;
  readonly brand: string;
  readonly metric: string;
  /** last day of the week, from 0 */
  readonly day: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Every metric of every alternative against the baseline, over the periods asked for. */
export function differenceRows(comparison: Comparison, level = levelOf(comparison)): DifferenceRow[] {
  return overAlternatives(comparison, ({ day }) => day === undefined).map(
    ({ contender, measure: { brand, metric, period }, before, after }) => ({
      contender,
      brand,
      metric,
      period,
      ...pairedDifference(before, after, level, metricDomain(brand, metric)),
    }),
  );
}

/** One number of an alternative beside the same of another one. */
export interface BetweenRow extends DifferenceRow {
  /** name of the alternative that stands in the baseline's place */
  readonly against: string;
}

/** Every metric of each pair of alternatives, over the periods asked for; nothing with a single alternative. */
export function betweenRows(comparison: Comparison, level = levelOf(comparison)): BetweenRow[] {
  return betweenAlternatives(comparison).flatMap((pair) =>
    differenceRows(pair, level).map((row) => ({ against: pair.contenders[0].name, ...row })),
  );
}

/** Every metric of every alternative against the baseline, week by week. */
export function weekDifferenceRows(comparison: Comparison, level = levelOf(comparison)): WeekDifferenceRow[] {
  return overAlternatives(comparison, ({ day }) => day !== undefined).map(
    ({ contender, measure: { brand, metric, day = 0 }, before, after }) => {
      const { difference, low, high } = pairedDifference(before, after, level, metricDomain(brand, metric));
      const bands = bandsOf(after.map((value, run) => value - before[run]));
      return { contender, brand, metric, day, difference, low, high, ...bands };
    },
  );
}

/** The two lists of numbers behind one difference, run by run. */
export function pairedValues(
  { contenders, measures, values }: Comparison,
  contender: string,
  wanted: Pick<CompareMeasure, "brand" | "metric" | "period">,
): { before: number[]; after: number[] } {
  const at = measures.findIndex(
    ({ brand, metric, period }) =>
      brand === wanted.brand && metric === wanted.metric && period === wanted.period,
  );
  const alternative = contenders.findIndex(({ name }) => name === contender);
  const take = (own: readonly Float64Array[]) => own.map((run) => run[at]);
  return { before: take(values[0]), after: take(values[alternative]) };
}

/** The level of the baseline's intervals holds for all. */
export function levelOf({ contenders }: Comparison): number {
  return contenders[0].scenario.level;
}

function overAlternatives(
  { contenders, measures, values }: Comparison,
  isWanted: (measure: CompareMeasure) => boolean,
) {
  const wanted = measures.flatMap((measure, at) => (isWanted(measure) ? [{ measure, at }] : []));
  return contenders.slice(1).flatMap(({ name }, index) =>
    wanted.map(({ measure, at }) => ({
      contender: name,
      measure,
      before: values[0].map((run) => run[at]),
      after: values[index + 1].map((run) => run[at]),
    })),
  );
}

function bandsOf(gains: readonly number[]) {
  const sorted = gains.filter((gain) => !Number.isNaN(gain)).toSorted((a, b) => a - b);
  const at = (part: number) => (sorted.length === 0 ? Number.NaN : quantileSorted(sorted, part));
  return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

/**
 * Each pair of alternatives as a comparison of its own, the earlier one as its baseline: they met the same luck, so that
 * what tells them apart is known more surely than their two differences from the baseline would say.
 */
export function betweenAlternatives(comparison: Comparison): Comparison[] {
  const alternatives = comparison.contenders.map((_, at) => at).slice(1);
  return alternatives.flatMap((one, at) =>
    alternatives.slice(at + 1).map((other) => ({
      ...comparison,
      contenders: [one, other].map((place) => comparison.contenders[place]),
      values: [one, other].map((place) => comparison.values[place]),
    })),
  );
}
