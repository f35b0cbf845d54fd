import { mean, sampleCovariance, sampleVariance } from "simple-statistics";
import { studentQuantile } from "../numeric/intervals.ts";
import type { Comparison } from "./compare.ts";
import { BUDGET } from "./compareMeasures.ts";
import { levelOf, pairedValues } from "./compareRows.ts";
import { metricDomain } from "./metricDomain.ts";
import { type PairedDifference, pairedDifference } from "./pairedDifference.ts";

/** What a thousand more of budget brings. */
export interface PerThousand {
  readonly metric: string;
  /** change of the metric for each 1,000 of budget; NaN where the budgets hardly differ */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** Money of one alternative against the baseline, of one brand over the whole run. */
export interface MoneyComparison {
  readonly contender: string;
  readonly brand: string;
  readonly revenue: PairedDifference;
  /** all costs, the goods included */
  readonly cost: PairedDifference;
  /** costs that are decided: all but the goods */
  readonly budget: PairedDifference;
  readonly profit: PairedDifference;
  readonly perThousand: readonly PerThousand[];
}

/** What is put against the budget. Profit is what is left after the budget has been paid. */
const EFFECTS = ["share", "sales", "revenue", "profit"] as const;

const THOUSAND = 1000;

/** Budgets that differ by less than this share of the baseline's hardly differ: nothing is said of 1,000 more. */
const HARDLY = 0.01;

/**
 * Sets the money of each alternative beside the baseline's: what it costs more, what it brings, and what each 1,000 of
 * budget brings, so that alternatives of different size can be put in order. A better product that costs nine more
 * because it is met more often does not bring what it brings per nine. `total` must be among the periods.
 */
export function compareMoney(comparison: Comparison, brand: string): MoneyComparison[] {
  const level = levelOf(comparison);
  return comparison.contenders.slice(1).map(({ name: contender }) => {
    const gainsOf = (metric: string) => {
      const { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
      return after.map((value, run) => value - before[run]);
    };
    const differenceOf = (metric: string) => {
      const { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
      return pairedDifference(before, after, level, metricDomain(brand, metric));
    };
    const spent = gainsOf(BUDGET).map((money) => money / THOUSAND);
    const budget = differenceOf(BUDGET);
    const differs = Math.abs(budget.difference) >= HARDLY * Math.abs(budget.baseline);
    return {
      contender,
      brand,
      revenue: differenceOf("revenue"),
      cost: differenceOf("cost"),
      budget,
      profit: differenceOf("profit"),
      perThousand: EFFECTS.map((metric) => ({
        metric,
        ...(differs ? ratioInterval(gainsOf(metric), spent, level) : NOTHING),
      })),
    };
  });
}

const NOTHING = { effect: Number.NaN, low: Number.NaN, high: Number.NaN };

/**
 * The ratio of two means over the same runs, and the range that holds the true ratio: Fieller's.
 *
 *     low, high = (x̄ȳ − g·s_xy ± √((x̄ȳ − g·s_xy)² − (x̄² − g·s_xx)(ȳ² − g·s_yy))) / (x̄² − g·s_xx), g = t²/n
 *
 * Where the denominator may as well be nought there is no such range, and the ratio means nothing: all NaN.
 *
 * @param numerators - one number for each run
 * @param denominators - the same runs
 * @source Fieller (1954), Some problems in interval estimation, JRSS B 16(2), 175–185
 */
export function ratioInterval(
  numerators: readonly number[],
  denominators: readonly number[],
  level = 0.9,
): { effect: number; low: number; high: number } {
  const known = numerators.flatMap((value, run) =>
    Number.isNaN(value) || Number.isNaN(denominators[run]) ? [] : [run],
  );
  const [y, x] = [numerators, denominators].map((values) => known.map((run) => values[run]));
  if (known.length < 2) return NOTHING;
  const g = studentQuantile((1 + level) / 2, known.length - 1) ** 2 / known.length;
  const [up, down] = [mean(y), mean(x)];
  const a = down * down - g * sampleVariance(x);
  if (!(a > 0)) return NOTHING;
  const b = up * down - g * sampleCovariance(y, x);
  const c = up * up - g * sampleVariance(y);
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { effect: up / down, low: (b - root) / a, high: (b + root) / a };
}
