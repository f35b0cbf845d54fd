import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  differences
} from "./chunk-M7HX5P6A.js";
import {
  decidedCost
} from "./chunk-N4G4FSP6.js";
import {
  levelOf,
  pairedValues
} from "./chunk-QRBGGILJ.js";
import {
  metricDomain
} from "./chunk-EF4CMMZ3.js";
import {
  BUDGET
} from "./chunk-WNM4LWGB.js";
import {
  pairedDifference
} from "./chunk-LZSQSSM5.js";
import {
  toParameters
} from "./chunk-NW6I6R2T.js";
import {
  applySettings
} from "./chunk-24NGZN3V.js";
import {
  MOMENTS
} from "./chunk-HBN6OI5T.js";
import {
  mean,
  sampleCovariance,
  sampleVariance,
  studentQuantile
} from "./chunk-3E6GWLGQ.js";

// dist-all/studies/compare/compareSettings.js
var ABOUT = ["title", "question", "extends", "seed", "runs", "focus", "level", "sweep", "expect"];
function settingDifferences(before, after) {
  return differences(before, after).filter(({ path }) => !ABOUT.includes(path.split(/[.[]/)[0]));
}
function changedValues(before, after) {
  return settingDifferences(before, after).filter(({ path }) => path !== "timeline").map(({ path, after: value }) => ({ path, value }));
}

// dist-all/studies/designs/settingGroups.js
var MOMENT = new RegExp(`\\.(${MOMENTS.join("|")})$`);
function settingGroups(differing) {
  let groups = /* @__PURE__ */ new Map();
  for (let difference of differing) {
    let path = difference.path.replace(MOMENT, "");
    groups.set(path, [...groups.get(path) ?? [], difference]);
  }
  return [...groups].map(([path, members]) => ({ path, members }));
}

// dist-all/studies/compare/settingsWithoutCost.js
var NOT_SPENT_ON = /\.(price|label|unitCost)$/;
function settingsWithoutCost(baseline, alternative, brand) {
  let { kind, ties } = baseline.parameters.network, options = kind === "ties" ? { ties } : {}, today = spendingOf(baseline.parameters, brand), groups = settingGroups(settingDifferences(baseline.scenario, alternative.scenario));
  return groups.some(({ path }) => path.startsWith(`brands.${brand}.`) && /cost$/i.test(path)) ? [] : groups.filter(({ path, members }) => isOfBrand(path, members, brand) && !NOT_SPENT_ON.test(path)).filter(({ path }) => !isPaidByUse(path, baseline.scenario)).filter(({ members }) => {
    let settings = members.map(({ path, after }) => ({ path, value: after })), { scenario } = applySettings(baseline.scenario, settings);
    return scenario !== void 0 && spendingOf(toParameters(scenario, options), brand) === today;
  }).map(({ path }) => path);
}
function costsNothing(baseline, alternative, brand) {
  let all = settingGroups(settingDifferences(baseline.scenario, alternative.scenario));
  return settingsWithoutCost(baseline, alternative, brand).length === all.length;
}
function spendingOf(parameters, brand) {
  let own = parameters.brands.indexOf(brand), unitCosts = parameters.epochs.map(({ fromDay, brands }) => ({ fromDay, cost: brands.unitCost[own] })), changes = unitCosts.filter(({ cost }, at) => cost !== unitCosts[at - 1]?.cost);
  return JSON.stringify([decidedCost(parameters, brand), changes]);
}
function isOfBrand(path, members, brand) {
  return path === "timeline" ? members.some(({ after }) => JSON.stringify(after ?? []).includes(`brands.${brand}`)) : path.startsWith(`brands.${brand}.`) && members.every(({ after }) => after !== void 0);
}
function isPaidByUse(path, { channels, care }) {
  let [, , group, name] = path.split(".");
  return group === "care" ? name === "answered" && care.answerCost > 0 : group === "coverage" && (channels[name]?.contactCost ?? 0) > 0;
}

// dist-all/studies/compare/compareMoney.js
var EFFECTS = ["share", "sales", "revenue", "profit"], THOUSAND = 1e3, SMALL = 0.01, LEAST = THOUSAND / 10;
function compareMoney(comparison, brand) {
  let level = levelOf(comparison), [baseline, ...alternatives] = comparison.contenders;
  return alternatives.map((alternative) => {
    let contender = alternative.name, gainsOf = (metric) => {
      let { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
      return after.map((value, run) => value - before[run]);
    }, differenceOf = (metric) => {
      let { before, after } = pairedValues(comparison, contender, { brand, metric, period: "total" });
      return pairedDifference(before, after, level, metricDomain(brand, metric));
    }, budget = differenceOf(BUDGET), direction = budget.difference < 0 ? "less" : "more", step = direction === "less" ? -THOUSAND : THOUSAND, steps = gainsOf(BUDGET).map((money) => money / step), noRate = costsNothing(baseline, alternative, brand) ? "undecided" : reasonIn(budget);
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
        ...noRate === void 0 ? ratioInterval(gainsOf(metric), steps, level) : NOTHING
      })),
      ...noRate && { noRate },
      withoutCost: settingsWithoutCost(baseline, alternative, brand)
    };
  });
}
function reasonIn({ difference, baseline, verdict }) {
  return verdict === "cannot tell" ? "unclear" : Math.abs(difference) < Math.max(LEAST, SMALL * Math.abs(baseline)) ? "small" : void 0;
}
var NOTHING = { effect: Number.NaN, low: Number.NaN, high: Number.NaN };
function ratioInterval(numerators, denominators, level = 0.9) {
  let known = numerators.flatMap((value, run) => Number.isNaN(value) || Number.isNaN(denominators[run]) ? [] : [run]), [y, x] = [numerators, denominators].map((values) => known.map((run) => values[run]));
  if (known.length < 2)
    return NOTHING;
  let g = studentQuantile((1 + level) / 2, known.length - 1) ** 2 / known.length, [up, down] = [mean(y), mean(x)], a = down * down - g * sampleVariance(x);
  if (!(a > 0))
    return NOTHING;
  let b = up * down - g * sampleCovariance(y, x), c = up * up - g * sampleVariance(y), root = Math.sqrt(Math.max(0, b * b - a * c));
  return { effect: up / down, low: (b - root) / a, high: (b + root) / a };
}

export {
  settingDifferences,
  changedValues,
  settingGroups,
  settingsWithoutCost,
  compareMoney,
  ratioInterval
};
