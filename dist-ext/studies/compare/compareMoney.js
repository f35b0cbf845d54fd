import { mean, sampleCovariance, sampleVariance } from "simple-statistics";
import { studentQuantile } from "../../numeric/intervals/intervals.js";
import { BUDGET } from "../../metrics/measureUnit.js";
import { levelOf, pairedValues } from "./compareRows.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { costsNothing, settingsWithoutCost } from "./settingsWithoutCost.js";
import { pairedDifference } from "../runs/pairedDifference.js";
/** What is put against the budget. Profit is what is left after the budget has been paid. */
const EFFECTS = ["share", "sales", "revenue", "profit"];
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
export function compareMoney(comparison, brand) {
    const level = levelOf(comparison);
    const [baseline, ...alternatives] = comparison.contenders;
    return alternatives.map((alternative) => {
        const contender = alternative.name;
        const gainsOf = (metric) => {
            const { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
            return after.map((value, run) => value - before[run]);
        };
        const differenceOf = (metric) => {
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
function reasonIn({ difference, baseline, verdict }) {
    if (verdict === "cannot tell")
        return "unclear";
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
export function ratioInterval(numerators, denominators, level = 0.9) {
    const known = numerators.flatMap((value, run) => Number.isNaN(value) || Number.isNaN(denominators[run]) ? [] : [run]);
    const [y, x] = [numerators, denominators].map((values) => known.map((run) => values[run]));
    if (known.length < 2)
        return NOTHING;
    const g = studentQuantile((1 + level) / 2, known.length - 1) ** 2 / known.length;
    const [up, down] = [mean(y), mean(x)];
    const a = down * down - g * sampleVariance(x);
    if (!(a > 0))
        return NOTHING;
    const b = up * down - g * sampleCovariance(y, x);
    const c = up * up - g * sampleVariance(y);
    const root = Math.sqrt(Math.max(0, b * b - a * c));
    return { effect: up / down, low: (b - root) / a, high: (b + root) / a };
}
