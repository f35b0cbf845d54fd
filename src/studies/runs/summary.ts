import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { type MetricRow, summaryRows } from "../../metrics/metrics.ts";
import type { Replications } from "./replicate.ts";

/** One metric over all runs: its mean, and how uncertain luck leaves that mean. */
export interface SummaryRow {
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
  readonly mean: number;
  /** lower end of the interval of the mean; NaN without an interval */
  readonly low: number;
  /** upper end of the interval of the mean; NaN without an interval */
  readonly high: number;
  /** how the interval was made, in words for people */
  readonly method: string;
  /** runs in which the metric had a value */
  readonly runs: number;
}

/**
 * Every metric over all runs, with intervals of the mean.
 *
 * @param level - level of the intervals, between 0 and 1; the scenario's own unless given
 * @param periods - names of periods; the usual ones unless given
 */
export function summarise(
  { runs, scenario }: Pick<Replications, "runs" | "scenario">,
  level: number = scenario.level,
  periods?: readonly string[],
): SummaryRow[] {
  return summariseRows(
    runs.flatMap((run, number) => summaryRows(run, number, periods)),
    level,
  );
}

/** Brings together the rows of different runs that measure the same; runs without a value are left out. */
export function summariseRows(rows: readonly MetricRow[], level: number): SummaryRow[] {
  return groupsOf(rows).map((group) => {
    const [{ brand, metric, period }] = group;
    const values = group.map(({ value }) => value).filter((value) => !Number.isNaN(value));
    const { mean, low, high, method } = boundedMeanInterval(values, level, metricDomain(brand, metric));
    return { brand, metric, period, mean, low, high, method, runs: values.length };
  });
}

/** Rows by brand, metric and period, in the order in which they first appear. */
function groupsOf(rows: readonly MetricRow[]): MetricRow[][] {
  const groups = new Map<string, MetricRow[]>();
  for (const row of rows) {
    const key = `${row.brand}/${row.metric}/${row.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
