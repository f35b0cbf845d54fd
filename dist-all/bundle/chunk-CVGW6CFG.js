import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  betweenRows,
  differenceRows
} from "./chunk-QRBGGILJ.js";
import {
  BUDGET,
  measureUnit
} from "./chunk-WNM4LWGB.js";
import {
  brandNames,
  focusBrand
} from "./chunk-ULHCX4ZB.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";

// dist-all/studies/compare/comparisonRows.js
var JUDGED_BY = ["share", "stars", "sales", "revenue", BUDGET, "profit"];
function judgedRows(comparison, period = comparison.periods[0]) {
  let focus = focusBrand(comparison.contenders[0].scenario), rows = differenceRows(comparison).filter(({ brand }) => brand === focus);
  return comparison.contenders.slice(1).flatMap(({ name }) => JUDGED_BY.flatMap((metric) => rows.filter((row) => row.contender === name && row.metric === metric && (row.period === period || metric === BUDGET && period === "total"))));
}
function pairedDifferenceRows(comparison, period) {
  let names = brandNames(comparison.contenders[0].scenario, "en"), labels = new Map(comparison.contenders.map(({ name, label }) => [name, spokenIn(label, "en")])), judged = judgedRows(comparison, period), isAlone = comparison.contenders.length < 3, between = isAlone ? [] : betweenRows(comparison);
  return judged.map((row) => {
    let { contender, brand, metric, baseline, alternative, difference, low, high } = row;
    return {
      alternative: labels.get(contender) ?? contender,
      brand: names.get(brand) ?? brand,
      metric,
      unit: measureUnit(brand, metric),
      baseline,
      value: alternative,
      difference,
      low,
      high,
      ...isAlone ? {} : { isAmongHighest: isAmongHighest(row, judged, between) }
    };
  });
}
function isAmongHighest(row, all, between) {
  let isAlike = (other) => other.brand === row.brand && other.metric === row.metric && other.period === row.period, known = all.filter((one) => isAlike(one) && Number.isFinite(one.difference)), [best] = known.toSorted((a, b) => b.difference - a.difference);
  if (best === void 0 || best === row)
    return best === row;
  let pair = between.find((one) => isAlike(one) && [row, best].every(({ contender }) => contender === one.contender || contender === one.against));
  return pair?.verdict === "same" || pair?.verdict === "cannot tell";
}

export {
  judgedRows,
  pairedDifferenceRows
};
