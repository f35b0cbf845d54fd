import {
  valueText
} from "./chunk-6FDZMUM6.js";
import {
  weeksOf
} from "./chunk-OSYIPCNT.js";
import {
  reportWords
} from "./chunk-7PQNCBS3.js";
import {
  brandNames
} from "./chunk-TDZ4DAET.js";
import {
  settingWords
} from "./chunk-XHW36SBT.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  cleanName
} from "./chunk-BZKTLDDI.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";

// dist-ext/studies/run/rows/overRuns.js
import { mean, quantileSorted } from "simple-statistics";
function quantilesOver(values) {
  let sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b), at = (part) => sorted.length === 0 ? Number.NaN : quantileSorted(sorted, part);
  return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}
function intervalOver(values) {
  let { p05, p50, p95 } = quantilesOver(values);
  return { value: p50, low: p05, high: p95 };
}
function meanOver(values) {
  let known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : mean(known);
}

// dist-ext/studies/run/rows/periods.js
var STEPS = [1, 2, 4, 13, 26, 52], MOST_POINTS = 160, FEWEST_POINTS = 8, ENOUGH_PURCHASES = 100;
function weeksPerPoint({ runs, scenario }) {
  let weeks = weeksOf(scenario.market.days).length, purchases = meanOver(runs.map(({ market }) => market.buyers.reduce((sum, count) => sum + count, 0))), isDrawable = (step) => weeks / step <= MOST_POINTS, isSmooth = (step) => purchases / weeks * step >= ENOUGH_PURCHASES, isLongEnough = (step) => weeks / step >= FEWEST_POINTS, drawable = STEPS.filter(isDrawable), coarsest = drawable.findLast(isLongEnough) ?? drawable[0] ?? Math.ceil(weeks / MOST_POINTS);
  return drawable.find((step) => isSmooth(step) && step <= coarsest) ?? coarsest;
}
function drawableStep(weeks) {
  return STEPS.find((step) => weeks / step <= MOST_POINTS) ?? Math.ceil(weeks / MOST_POINTS);
}
function chartPeriods(days, start, step) {
  let weeks = weeksOf(days), points = Math.max(1, Math.floor(weeks.length / step));
  return Array.from({ length: points }, (_, point) => {
    let first = weeks[point * step], last = weeks[Math.min(weeks.length, (point + 1) * step) - 1];
    return { name: `day${first.from}-${last.to - 1}`, date: dateOf(start, last.to - 1) };
  });
}
var DAY = 864e5;
function dateOf(start, day) {
  return new Date(Date.parse(start) + day * DAY).toISOString().slice(0, 10);
}

// dist-ext/studies/run/assumptions.js
function assumptionSections(scenario, locale) {
  let words = reportWords(locale), brands = [...brandNames(scenario, locale).values()].map(cleanName), rows = settingRows(scenario, locale).map(([setting, cells]) => [words.settings[setting], ...cells]);
  return [{
    heading: words.assumptions,
    isAppendix: !0,
    blocks: [
      { kind: "table", label: words.assumptions, heads: [words.brand, ...brands], rows },
      { kind: "note", text: words.defaults }
    ]
  }, ...timelineSection(scenario, locale)];
}
function settingRows({ brands, market }, locale) {
  let numbers = numbersOf(locale, market.currency), all = Object.values(brands), stars = (count, mean2) => count === 0 ? "0" : `${numbers.format(count, "count")} \xB7 ${numbers.format(mean2, "stars")}\u2605`;
  return [
    ["quality", all.map(({ quality }) => numbers.format(quality, "quality"))],
    ["promise", all.map(({ promise }) => numbers.format(promise, "quality"))],
    ["service", all.map(({ service }) => numbers.format(service, "quality"))],
    ["price", all.map(({ price }) => numbers.format(price, "money"))],
    ["unitCost", all.map(({ unitCost }) => numbers.format(unitCost, "money"))],
    [
      "advertising",
      all.map(({ advertising: { daily, channels } }) => numbers.format(Object.values(channels).reduce((sum, money) => sum + money, daily), "money"))
    ],
    ["answered", all.map(({ care }) => numbers.format(care.answered, "share"))],
    ["awareness", all.map(({ awareness }) => numbers.format(awareness, "share"))],
    [
      "startingReviews",
      all.map(({ startingReviews }) => stars(startingReviews.count, startingReviews.stars))
    ]
  ];
}
function timelineSection({ timeline, market }, locale) {
  if (timeline.length === 0)
    return [];
  let words = reportWords(locale), numbers = numbersOf(locale), rows = timeline.toSorted((a, b) => a.day - b.day).map(({ day, note, set }) => [
    String(day),
    numbers.day(dateOf(market.start, day)),
    spokenIn(note, locale) || "\u2013",
    Object.entries(set).map(([path, value]) => `${settingWords(path, locale)}: ${valueText(value, locale)}`).join(", ")
  ]), table = { kind: "table", label: words.timeline, heads: words.timelineHeads, rows };
  return [{ heading: words.timeline, isAppendix: !0, blocks: [table] }];
}

export {
  quantilesOver,
  intervalOver,
  meanOver,
  weeksPerPoint,
  drawableStep,
  chartPeriods,
  dateOf,
  assumptionSections
};
