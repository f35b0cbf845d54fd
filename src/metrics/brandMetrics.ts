import {
  type BrandLevel,
  type BrandSeries,
  MILLIONTHS,
  type PanelResult,
  type RunResult,
} from "../model/result.ts";
import type { BRAND_METRICS } from "../scenario/metrics.ts";
import type { MetricUnit } from "./metricUnits.ts";
import type { Period } from "./period.ts";

/** A number that belongs to one brand, measured over a period of one run. */
export interface BrandMetric {
  readonly unit: MetricUnit;
  readonly measure: (run: RunResult, brand: number, period: Period) => number;
}

/** Metrics of a brand. Flows are summed over the period; states are those at its end. */
export const BRAND_MEASURES = {
  share: {
    unit: "share",
    measure: (run, brand, period) => sales(run, brand, period) / sumOverBrands(run, sales, period),
  },
  revenueShare: {
    unit: "share",
    measure: (run, brand, period) => revenue(run, brand, period) / sumOverBrands(run, revenue, period),
  },
  sales: { unit: "count", measure: sales },
  revenue: { unit: "money", measure: revenue },
  cost: { unit: "money", measure: money("cost") },
  profit: { unit: "money", measure: money("profit") },
  stars: {
    unit: "stars",
    measure: (run, brand, { to }) => run.levels.displayedMean[(to - 1) * run.brands.length + brand],
  },
  reviews: {
    unit: "count",
    measure: (run, brand, period) => STARS.reduce((all, star) => all + flow(star)(run, brand, period), 0),
  },
  awareness: {
    unit: "share",
    measure: panel("aware"),
  },
  belief: {
    unit: "quality",
    measure: panel("belief"),
  },
  loyalty: { unit: "quality", measure: panel("loyal") },
  satisfaction: {
    unit: "quality",
    measure: (run, brand, period) =>
      flow("satisfaction")(run, brand, period) / MILLIONTHS / flow("experienced")(run, brand, period),
  },
  nps: {
    unit: "points",
    measure: (run, brand, period) =>
      (100 * (flow("promoters")(run, brand, period) - flow("detractors")(run, brand, period))) /
      flow("experienced")(run, brand, period),
  },
  swayed: {
    unit: "share",
    measure: (run, brand, period) => flow("swayed")(run, brand, period) / sales(run, brand, period),
  },
  conversion: {
    unit: "share",
    measure: (run, brand, period) => sales(run, brand, period) / flow("considered")(run, brand, period),
  },
  complaints: { unit: "count", measure: flow("complaints") },
  told: {
    unit: "count",
    measure: (run, brand, period) =>
      flow("toldPositive")(run, brand, period) + flow("toldNegative")(run, brand, period),
  },
  members: {
    unit: "count",
    measure: (run, brand, { to }) => run.levels.members[(to - 1) * run.brands.length + brand],
  },
  churn: {
    unit: "share",
    measure: (run, brand, period) => {
      const cancelled = flow("cancelled")(run, brand, period);
      return cancelled / (cancelled + flow("renewed")(run, brand, period));
    },
  },
  penetration: {
    unit: "share",
    measure: (run, brand, { to }) =>
      flow("firstBought")(run, brand, { name: "", from: 0, to }) / consumersOf(run),
  },
} as const satisfies Record<keyof typeof BRAND_METRICS, BrandMetric>;

const STARS = ["stars1", "stars2", "stars3", "stars4", "stars5"] as const;

/** Sums one series of a brand over the days of a period. */
function flow(series: BrandSeries) {
  return (run: RunResult, brand: number, period: Period) => sumDays(run, run.series[series], brand, period);
}

function money(level: BrandLevel) {
  return (run: RunResult, brand: number, period: Period) => sumDays(run, run.levels[level], brand, period);
}

function sales(run: RunResult, brand: number, period: Period): number {
  return flow("bought")(run, brand, period);
}

function revenue(run: RunResult, brand: number, period: Period): number {
  return money("revenue")(run, brand, period);
}

/** The panel's answer in the last wave of the period, or in the last one before it; NaN without a panel. */
function panel(question: Exclude<keyof PanelResult, "day" | "size">) {
  return ({ panel: { day, ...answers }, brands }: RunResult, brand: number, { to }: Period): number => {
    const wave = day.findLastIndex((asked) => asked < to);
    return wave < 0 ? Number.NaN : answers[question][wave * brands.length + brand];
  };
}

function sumDays({ brands }: RunResult, table: Float64Array, brand: number, { from, to }: Period): number {
  let sum = 0;
  for (let day = from; day < to; ++day) sum += table[day * brands.length + brand];
  return sum;
}

function sumOverBrands(run: RunResult, measure: BrandMetric["measure"], period: Period): number {
  return run.brands.reduce((sum, _, brand) => sum + measure(run, brand, period), 0);
}

/** Number of consumers: each stands in exactly one class of the census. */
function consumersOf({ census }: RunResult): number {
  return census.purchases.reduce((sum, people) => sum + people, 0);
}
