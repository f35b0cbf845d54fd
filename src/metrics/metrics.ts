import type { Bilingual } from "../language/bilingual.ts";
import type { RunResult } from "../model/result.ts";
import { BRAND_METRICS } from "./brandMetrics.ts";
import { MARKET_METRICS } from "./marketMetrics.ts";
import type { BrandMetric, MarketMetric, MetricUnit } from "./metric.ts";
import { type Period, readPeriod, usualPeriods, weeksOf } from "./period.ts";

/** What a metric means, without the numbers. */
export interface MetricNote {
  /** one sentence for people who never saw the word */
  readonly about: Bilingual;
  readonly unit: MetricUnit;
}

/** One number of one run: the tidy row that tables, charts and files are made of. */
export interface MetricRow {
  /** number of the run, from 0 */
  readonly run: number;
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  /** name of the metric, e.g. `share` */
  readonly metric: string;
  /** period it is measured over, e.g. `total`, `last90`, `week12` */
  readonly period: string;
  /** in series: last day of the period, from 0 */
  readonly day?: number;
  /** NaN where there is nothing to measure, e.g. the share of a market without purchases */
  readonly value: number;
}

/** Stands for the whole market where a brand could stand. */
export const WHOLE_MARKET = "";

const brandMetrics: ReadonlyMap<string, BrandMetric> = new Map(Object.entries(BRAND_METRICS));
const marketMetrics: ReadonlyMap<string, MarketMetric> = new Map(Object.entries(MARKET_METRICS));

/**
 * Measures one number of one run.
 *
 * @param brand - name of a brand, or "" for the whole market
 * @param period - a period's name, see `readPeriod`
 * @returns NaN where there is nothing to measure
 * @throws {RangeError} if the run has no such brand, metric or period
 */
export function metricValue(run: RunResult, brand: string, metric: string, period: string): number {
  const days = readPeriod(period, run.days);
  if (days === undefined) throw new RangeError(`a run of ${run.days} days has no period “${period}”`);
  return measure(run, brand, metric, days);
}

/** What a metric means and how its numbers are read; undefined if there is no such metric. */
export function metricNote(brand: string, metric: string): MetricNote | undefined {
  return (brand === WHOLE_MARKET ? marketMetrics : brandMetrics).get(metric);
}

/** Every metric of every brand and of the market, over the usual periods or those given. */
export function summaryRows(
  run: RunResult,
  number = 0,
  periods: readonly string[] = usualPeriods(run.days),
): MetricRow[] {
  const subjects = subjectsOf(run);
  return periods.flatMap((period) =>
    subjects.map(({ brand, metric }) => ({
      run: number,
      brand,
      metric,
      period,
      value: metricValue(run, brand, metric, period),
    })),
  );
}

/** Every metric of every brand and of the market, week by week. */
export function weeklyRows(run: RunResult, number = 0): MetricRow[] {
  const subjects = subjectsOf(run);
  return weeksOf(run.days).flatMap((week) =>
    subjects.map(({ brand, metric }) => ({
      run: number,
      brand,
      metric,
      period: week.name,
      day: week.to - 1,
      value: measure(run, brand, metric, week),
    })),
  );
}

function measure(run: RunResult, brand: string, metric: string, period: Period): number {
  if (brand === WHOLE_MARKET) {
    const found = marketMetrics.get(metric);
    if (found === undefined) throw new RangeError(`the market has no metric “${metric}”`);
    return found.measure(run, period);
  }
  const index = run.brands.indexOf(brand);
  if (index < 0) throw new RangeError(`the run has no brand “${brand}”`);
  const found = brandMetrics.get(metric);
  if (found === undefined) throw new RangeError(`a brand has no metric “${metric}”`);
  return found.measure(run, index, period);
}

function subjectsOf(run: RunResult): { brand: string; metric: string }[] {
  const ofBrands = run.brands.flatMap((brand) =>
    [...brandMetrics.keys()].map((metric) => ({ brand, metric })),
  );
  return [...ofBrands, ...[...marketMetrics.keys()].map((metric) => ({ brand: WHOLE_MARKET, metric }))];
}
