import { BRAND_METRICS } from "./brandMetrics.js";
import { MARKET_METRICS } from "./marketMetrics.js";
import { readPeriod, usualPeriods, weeksOf } from "./period.js";
/** Stands for the whole market where a brand could stand. */
export const WHOLE_MARKET = "";
const brandMetrics = new Map(Object.entries(BRAND_METRICS));
const marketMetrics = new Map(Object.entries(MARKET_METRICS));
/**
 * Measures one number of one run.
 *
 * @param brand - name of a brand, or "" for the whole market
 * @param period - a period's name, see `readPeriod`
 * @returns NaN where there is nothing to measure
 * @throws {RangeError} if the run has no such brand, metric or period
 */
export function metricValue(run, brand, metric, period) {
    const days = readPeriod(period, run.days);
    if (days === undefined)
        throw new RangeError(`a run of ${run.days} days has no period “${period}”`);
    return measure(run, brand, metric, days);
}
/** What a metric means and how its numbers are read; undefined if there is no such metric. */
export function metricNote(brand, metric) {
    return (brand === WHOLE_MARKET ? marketMetrics : brandMetrics).get(metric);
}
/** Every metric of every brand and of the market, over the usual periods or those given. */
export function summaryRows(run, number = 0, periods = usualPeriods(run.days)) {
    return periods.flatMap((period) => subjectsOf(run).map(({ brand, metric }) => ({
        run: number,
        brand,
        metric,
        period,
        value: metricValue(run, brand, metric, period),
    })));
}
/** Every metric of every brand and of the market, week by week. */
export function weeklyRows(run, number = 0) {
    return weeksOf(run.days).flatMap((week) => subjectsOf(run).map(({ brand, metric }) => ({
        run: number,
        brand,
        metric,
        period: week.name,
        day: week.to - 1,
        value: measure(run, brand, metric, week),
    })));
}
function measure(run, brand, metric, period) {
    if (brand === WHOLE_MARKET) {
        const found = marketMetrics.get(metric);
        if (found === undefined)
            throw new RangeError(`the market has no metric “${metric}”`);
        return found.measure(run, period);
    }
    const index = run.brands.indexOf(brand);
    if (index < 0)
        throw new RangeError(`the run has no brand “${brand}”`);
    const found = brandMetrics.get(metric);
    if (found === undefined)
        throw new RangeError(`a brand has no metric “${metric}”`);
    return found.measure(run, index, period);
}
function subjectsOf(run) {
    const ofBrands = run.brands.flatMap((brand) => [...brandMetrics.keys()].map((metric) => ({ brand, metric })));
    return [...ofBrands, ...[...marketMetrics.keys()].map((metric) => ({ brand: WHOLE_MARKET, metric }))];
}
