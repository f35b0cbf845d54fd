import { MONEY_KINDS, type RunResult } from "../../model/result.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { metricValue, WHOLE_MARKET } from "../../metrics/metrics.ts";
import { BUDGET } from "../../metrics/measureUnit.ts";
import { weeksOf } from "../../metrics/period.ts";

/** One number that is taken from every run. */
export interface CompareMeasure {
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
  /** in weeks: last day of the week, from 0; left out for the periods asked for */
  readonly day?: number;
}

const NOT_BUDGET: readonly string[] = ["revenue", "unitCost", "fixed"];

/** Everything that is measured: each metric over the periods asked for and week by week, and each brand's budget. */
export function measuresOf({ brands, market }: Scenario, periods: readonly string[]): CompareMeasure[] {
  const names = Object.keys(brands);
  const subjects = [
    ...names.flatMap((brand) => Object.keys(BRAND_METRICS).map((metric) => ({ brand, metric }))),
    ...Object.keys(MARKET_METRICS).map((metric) => ({ brand: WHOLE_MARKET, metric })),
  ];
  return [
    ...periods.flatMap((period) => subjects.map((subject) => ({ ...subject, period }))),
    ...names.map((brand) => ({ brand, metric: BUDGET, period: "total" })),
    ...weeksOf(market.days).flatMap(({ name, to }) =>
      subjects.map((subject) => ({ ...subject, period: name, day: to - 1 })),
    ),
  ];
}

/** The measures of one run, in their order. */
export function measureRun(run: RunResult, measures: readonly CompareMeasure[]): Float64Array {
  return Float64Array.from(measures, ({ brand, metric, period }) =>
    metric === BUDGET ? budgetOf(run, brand) : metricValue(run, brand, metric, period),
  );
}

function budgetOf({ brands, money }: RunResult, brand: string): number {
  const at = brands.indexOf(brand);
  return MONEY_KINDS.filter((kind) => !NOT_BUDGET.includes(kind)).reduce(
    (sum, kind) => sum + money[kind][at],
    0,
  );
}
