import type { BrandSeries, MarketSeries, RunResult } from "../model/result.ts";
import type { MARKET_METRICS } from "../scenario/metrics.ts";
import type { MetricUnit } from "./metricUnits.ts";
import type { Period } from "./period.ts";

/** A number that belongs to the whole market, measured over a period of one run. */
export interface MarketMetric {
  readonly unit: MetricUnit;
  readonly measure: (run: RunResult, period: Period) => number;
}

/** Metrics of the whole market. */
export const MARKET_MEASURES = {
  needs: { unit: "count", measure: flow("needs") },
  buyers: { unit: "count", measure: flow("buyers") },
  sales: { unit: "count", measure: overBrands("bought") },
  sourcesPerPurchase: {
    unit: "number",
    measure: (run, period) => flow("buyerSources")(run, period) / flow("buyers")(run, period),
  },
  considered: {
    unit: "number",
    measure: (run, period) => flow("considerationSize")(run, period) / flow("decisions")(run, period),
  },
  unmet: {
    unit: "share",
    measure: (run, period) => flow("unmet")(run, period) / moments(run, period),
  },
  abandonment: {
    unit: "share",
    measure: (run, period) => overBrands("abandoned")(run, period) / overBrands("chosen")(run, period),
  },
  onlineShare: {
    unit: "share",
    measure: (run, period) => overBrands("onlineBought")(run, period) / overBrands("bought")(run, period),
  },
} as const satisfies Record<keyof typeof MARKET_METRICS, MarketMetric>;

function flow(series: MarketSeries) {
  return (run: RunResult, { from, to }: Period) => sumOf(run.market[series], from, to);
}

/** The tables of brands are stored day by day, so the days of a period stand together. */
function overBrands(series: BrandSeries) {
  return ({ brands, series: tables }: RunResult, { from, to }: Period) =>
    sumOf(tables[series], from * brands.length, to * brands.length);
}

function moments(run: RunResult, period: Period): number {
  return (["know", "go", "do", "buy"] as const).reduce((sum, moment) => sum + flow(moment)(run, period), 0);
}

function sumOf(numbers: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; ++index) sum += numbers[index];
  return sum;
}
