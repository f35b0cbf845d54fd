import { mean, sampleCovariance, sampleVariance } from "simple-statistics";
import { studentQuantile } from "../../numeric/intervals/meanInterval.ts";
import type { Comparison } from "./compare.ts";
import { BUDGET, metricDomain } from "../../metrics/measureUnit.ts";
import { levelOf, pairedValues } from "./compareRows.ts";
import { costsNothing, settingsWithoutCost } from "./settingsWithoutCost.ts";
import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";

/** What a thousand more of budget brings. */
export interface PerThousand {
  readonly metric: string;
  /** change of the metric for each 1,000 of budget; NaN where nothing can be said of it */
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
  /** whether that is for each 1,000 more, or, where the budget falls, for each 1,000 less */
  readonly direction: "more" | "less";
  readonly perThousand: readonly PerThousand[];
  /** why nothing can be said of 1,000 more or less; left out where it can */
  readonly noRate?: NoRate;
  /** settings of the brand that the alternative changes and that cost nothing, so that what they bring looks free */
  readonly withoutCost: readonly string[];
}

/**
 * Why nothing is said of 1,000 of budget:
 *
 * - `undecided`: nothing that was changed costs anything, so that the budget only follows success
 * - `unclear`: luck may be all that the change of budget is
 * - `small`: the change is less than 1% of the budget, or than a tenth of the 1,000 that is asked about
 */
export type NoRate = "undecided" | "unclear" | "small";

/** What is put against the budget. Profit is what is left after the budget has been paid. */
const EFFECTS = ["share", "sales", "revenue", "profit"] as const;

const THOUSAND = 1000;

/** Less than this share of the baseline's budget is a small change. */
const SMALL = 0.01;

/** What happens with 1,000 is not told from less than this. */
const LEAST = THOUSAND / 10;

/**
 * Sets the money of each alternative beside the baseline's: what it costs more, what it brings, and what each 1,000 of
 * budget brings where the change of budget is decided, clear of zero and not small, so that alternatives of different size can be put in order. A better product that costs nine more
 * because it is met more often does not bring what it brings per nine. `total` must be among the periods.
 */
export function compareMoney(comparison: Comparison, brand: string): MoneyComparison[] {
  const level = levelOf(comparison);
  const [baseline, ...alternatives] = comparison.contenders;
  return alternatives.map((alternative) => {
    const contender = alternative.name;
    const gainsOf = (metric: string) => {
      const { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
      return after.map((value, run) => value - before[run]);
    };
    const differenceOf = (metric: string) => {
      const { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
      return pairedDifference(before, after, level, metricDomain(brand, metric));
    };
    const budget = differenceOf(BUDGET);
    const direction = budget.difference < 0 ? "less" : "more";
    const step = direction === "less" ? -THOUSAND : THOUSAND;
    const steps = gainsOf(BUDGET).map((money) => money / step);
    const noRate = costsNothing(baseline, alternative, brand) ? "undecided" : reasonIn(budget);
    return {
      contender,
      brand,
      revenue: differenceOf("revenue"),
      cost: differenceOf("cost"),
      budget,
      profit: differenceOf("profit"),
      direction,
      perThousand: EFFECTS.map((metric) => ({
        metric,
        ...(noRate === undefined ? ratioInterval(gainsOf(metric), steps, level) : NOTHING),
      })),
      ...(noRate && { noRate }),
      withoutCost: settingsWithoutCost(baseline, alternative, brand),
    };
  });
}

/** What keeps a change of budget from being one that 1,000 can be told from. */
function reasonIn({ difference, baseline, verdict }: PairedDifference): NoRate | undefined {
  if (verdict === "cannot tell") return "unclear";
  return Math.abs(difference) < Math.max(LEAST, SMALL * Math.abs(baseline)) ? "small" : undefined;
}

const NOTHING = { effect: Number.NaN, low: Number.NaN, high: Number.NaN };

/**
 * The ratio of two means over the same runs, and the range that holds the true ratio: Fieller's.
 *
 *     low, high = (x̄ȳ − g·s_xy ± √((x̄ȳ − g·s_xy)² − (x̄² − g·s_xx)(ȳ² − g·s_yy))) / (x̄² − g·s_xx), g = t²/n
 *
 * Where the denominator may as well be zero there is no such range, and the ratio means nothing: all NaN.
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
