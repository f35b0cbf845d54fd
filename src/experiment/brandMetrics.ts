import {
  type BrandLevel,
  type BrandSeries,
  MILLIONTHS,
  type PanelResult,
  type RunResult,
} from "../model/result.ts";
import type { MetricNote } from "./metricUnits.ts";
import type { Period } from "./period.ts";

/** A number that belongs to one brand, measured over a period of one run. */
export interface BrandMetric extends MetricNote {
  readonly measure: (run: RunResult, brand: number, period: Period) => number;
}

/** Metrics of a brand. Flows are summed over the period; states are those at its end. */
export const BRAND_MEASURES = {
  share: {
    about: "Share of all purchases in the market",
    unit: "share",
    measure: (run, brand, period) => sales(run, brand, period) / sumOverBrands(run, sales, period),
  },
  revenueShare: {
    about: "Share of all money spent in the market",
    unit: "share",
    measure: (run, brand, period) => revenue(run, brand, period) / sumOverBrands(run, revenue, period),
  },
  sales: { about: "Purchases", unit: "count", measure: sales },
  revenue: { about: "Money taken", unit: "money", measure: revenue },
  cost: { about: "Money spent on everything", unit: "money", measure: money("cost") },
  profit: { about: "Revenue minus cost", unit: "money", measure: money("profit") },
  stars: {
    about: "Displayed mean of the reviews at the end of the period",
    unit: "stars",
    measure: (run, brand, { to }) => run.levels.displayedMean[(to - 1) * run.brands.length + brand],
  },
  reviews: {
    about: "Honest reviews posted",
    unit: "count",
    measure: (run, brand, period) => STARS.reduce((all, star) => all + flow(star)(run, brand, period), 0),
  },
  awareness: {
    about: "Share of consumers who know the brand at the end of the period",
    unit: "share",
    measure: panel("aware"),
  },
  belief: {
    about: "Quality that consumers expect at the end of the period",
    unit: "quality",
    measure: panel("belief"),
  },
  loyalty: { about: "Mean loyalty at the end of the period", unit: "quality", measure: panel("loyal") },
  satisfaction: {
    about: "Mean satisfaction with what was used",
    unit: "quality",
    measure: (run, brand, period) =>
      flow("satisfaction")(run, brand, period) / MILLIONTHS / flow("experienced")(run, brand, period),
  },
  nps: {
    about: "Net promoter score: per cent of promoters minus per cent of detractors",
    unit: "points",
    measure: (run, brand, period) =>
      (100 * (flow("promoters")(run, brand, period) - flow("detractors")(run, brand, period))) /
      flow("experienced")(run, brand, period),
  },
  swayed: {
    about: "Share of purchases that would have been something else without reviews and friends",
    unit: "share",
    measure: (run, brand, period) => flow("swayed")(run, brand, period) / sales(run, brand, period),
  },
  conversion: {
    about: "Purchases by consumers who had considered the brand",
    unit: "share",
    measure: (run, brand, period) => sales(run, brand, period) / flow("considered")(run, brand, period),
  },
  complaints: { about: "Complaints", unit: "count", measure: flow("complaints") },
  told: {
    about: "Friends told about the brand, good or bad",
    unit: "count",
    measure: (run, brand, period) =>
      flow("toldPositive")(run, brand, period) + flow("toldNegative")(run, brand, period),
  },
  penetration: {
    about: "Share of consumers who ever bought the brand, by the end of the period",
    unit: "share",
    measure: (run, brand, { to }) =>
      flow("firstBought")(run, brand, { name: "", from: 0, to }) / consumersOf(run),
  },
} as const satisfies Record<string, BrandMetric>;

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

export function sumOverBrands(run: RunResult, measure: BrandMetric["measure"], period: Period): number {
  return run.brands.reduce((sum, _, brand) => sum + measure(run, brand, period), 0);
}

/** Number of consumers: each stands in exactly one class of the census. */
function consumersOf({ census }: RunResult): number {
  return census.purchases.reduce((sum, people) => sum + people, 0);
}
