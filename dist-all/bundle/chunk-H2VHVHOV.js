import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  readPeriod,
  usualPeriods,
  weeksOf
} from "./chunk-LI6ISVE2.js";
import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BJOQZJ7D.js";

// dist-all/metrics/metrics.js
var WHOLE_MARKET = "", brandMetrics = new Map(Object.entries(BRAND_METRICS)), marketMetrics = new Map(Object.entries(MARKET_METRICS));
function metricValue(run, brand, metric, period) {
  let days = readPeriod(period, run.days);
  if (days === void 0)
    throw new RangeError(`a run of ${run.days} days has no period \u201C${period}\u201D`);
  return measure(run, brand, metric, days);
}
function metricNote(brand, metric) {
  return (brand === WHOLE_MARKET ? marketMetrics : brandMetrics).get(metric);
}
function summaryRows(run, number = 0, periods = usualPeriods(run.days)) {
  return periods.flatMap((period) => subjectsOf(run).map(({ brand, metric }) => ({
    run: number,
    brand,
    metric,
    period,
    value: metricValue(run, brand, metric, period)
  })));
}
function weeklyRows(run, number = 0) {
  return weeksOf(run.days).flatMap((week) => subjectsOf(run).map(({ brand, metric }) => ({
    run: number,
    brand,
    metric,
    period: week.name,
    day: week.to - 1,
    value: measure(run, brand, metric, week)
  })));
}
function measure(run, brand, metric, period) {
  if (brand === WHOLE_MARKET) {
    let found2 = marketMetrics.get(metric);
    if (found2 === void 0)
      throw new RangeError(`the market has no metric \u201C${metric}\u201D`);
    return found2.measure(run, period);
  }
  let index = run.brands.indexOf(brand);
  if (index < 0)
    throw new RangeError(`the run has no brand \u201C${brand}\u201D`);
  let found = brandMetrics.get(metric);
  if (found === void 0)
    throw new RangeError(`a brand has no metric \u201C${metric}\u201D`);
  return found.measure(run, index, period);
}
function subjectsOf(run) {
  return [...run.brands.flatMap((brand) => [...brandMetrics.keys()].map((metric) => ({ brand, metric }))), ...[...marketMetrics.keys()].map((metric) => ({ brand: WHOLE_MARKET, metric }))];
}

export {
  WHOLE_MARKET,
  metricValue,
  metricNote,
  summaryRows,
  weeklyRows
};
