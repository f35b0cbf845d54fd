import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  metricDomain
} from "./chunk-EF4CMMZ3.js";
import {
  pairedDifference
} from "./chunk-LZSQSSM5.js";
import {
  quantileSorted
} from "./chunk-3E6GWLGQ.js";

// dist-all/studies/compare/compareBetween.js
function betweenAlternatives(comparison) {
  let alternatives = comparison.contenders.map((_, at) => at).slice(1);
  return alternatives.flatMap((one, at) => alternatives.slice(at + 1).map((other) => ({
    ...comparison,
    contenders: [one, other].map((place) => comparison.contenders[place]),
    values: [one, other].map((place) => comparison.values[place])
  })));
}

// dist-all/studies/compare/compareRows.js
function differenceRows(comparison, level = levelOf(comparison)) {
  return overAlternatives(comparison, ({ day }) => day === void 0).map(({ contender, measure: { brand, metric, period }, before, after }) => ({
    contender,
    brand,
    metric,
    period,
    ...pairedDifference(before, after, level, metricDomain(brand, metric))
  }));
}
function betweenRows(comparison, level = levelOf(comparison)) {
  return betweenAlternatives(comparison).flatMap((pair) => differenceRows(pair, level).map((row) => ({ against: pair.contenders[0].name, ...row })));
}
function weekDifferenceRows(comparison, level = levelOf(comparison)) {
  return overAlternatives(comparison, ({ day }) => day !== void 0).map(({ contender, measure: { brand, metric, day = 0 }, before, after }) => {
    let { difference, low, high } = pairedDifference(before, after, level, metricDomain(brand, metric)), bands = bandsOf(after.map((value, run) => value - before[run]));
    return { contender, brand, metric, day, difference, low, high, ...bands };
  });
}
function pairedValues({ contenders, measures, values }, contender, wanted) {
  let at = measures.findIndex(({ brand, metric, period }) => brand === wanted.brand && metric === wanted.metric && period === wanted.period), alternative = contenders.findIndex(({ name }) => name === contender), take = (own) => own.map((run) => run[at]);
  return { before: take(values[0]), after: take(values[alternative]) };
}
function levelOf({ contenders }) {
  return contenders[0].scenario.level;
}
function overAlternatives({ contenders, measures, values }, isWanted) {
  let wanted = measures.flatMap((measure, at) => isWanted(measure) ? [{ measure, at }] : []);
  return contenders.slice(1).flatMap(({ name }, index) => wanted.map(({ measure, at }) => ({
    contender: name,
    measure,
    before: values[0].map((run) => run[at]),
    after: values[index + 1].map((run) => run[at])
  })));
}
function bandsOf(gains) {
  let sorted = gains.filter((gain) => !Number.isNaN(gain)).toSorted((a, b) => a - b), at = (part) => sorted.length === 0 ? Number.NaN : quantileSorted(sorted, part);
  return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

export {
  betweenAlternatives,
  differenceRows,
  betweenRows,
  weekDifferenceRows,
  pairedValues,
  levelOf
};
