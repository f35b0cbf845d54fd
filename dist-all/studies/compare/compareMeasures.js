import { MONEY_KINDS } from "../../model/result.js";
import { BRAND_METRICS } from "../../metrics/brandMetrics.js";
import { MARKET_METRICS } from "../../metrics/marketMetrics.js";
import { metricValue, WHOLE_MARKET } from "../../metrics/metrics.js";
import { BUDGET } from "../../metrics/measureUnit.js";
import { weeksOf } from "../../metrics/period.js";
const NOT_BUDGET = ["revenue", "unitCost", "fixed"];
/** Everything that is measured: each metric over the periods asked for and week by week, and each brand's budget. */
export function measuresOf({ brands, market }, periods) {
    const names = Object.keys(brands);
    const subjects = [
        ...names.flatMap((brand) => Object.keys(BRAND_METRICS).map((metric) => ({ brand, metric }))),
        ...Object.keys(MARKET_METRICS).map((metric) => ({ brand: WHOLE_MARKET, metric })),
    ];
    return [
        ...periods.flatMap((period) => subjects.map((subject) => ({ ...subject, period }))),
        ...names.map((brand) => ({ brand, metric: BUDGET, period: "total" })),
        ...weeksOf(market.days).flatMap(({ name, to }) => subjects.map((subject) => ({ ...subject, period: name, day: to - 1 }))),
    ];
}
/** The measures of one run, in their order. */
export function measureRun(run, measures) {
    return Float64Array.from(measures, ({ brand, metric, period }) => metric === BUDGET ? budgetOf(run, brand) : metricValue(run, brand, metric, period));
}
function budgetOf({ brands, money }, brand) {
    const at = brands.indexOf(brand);
    return MONEY_KINDS.filter((kind) => !NOT_BUDGET.includes(kind)).reduce((sum, kind) => sum + money[kind][at], 0);
}
