import {
  dayNumber,
  isoOf
} from "./chunk-5ODCIXR6.js";
import {
  log
} from "./chunk-X2WNSBB6.js";

// dist-ext/studies/observed/columnMeaning.js
var MEASURES = [
  "sales",
  "revenue",
  "reviews",
  "visits",
  "rating",
  "impressions",
  "spend",
  "coverage",
  "price"
], ROLES = ["date", "period", "product", "currency", "stars", "ignore"], OF_CHANNELS = /* @__PURE__ */ new Set(["visits", "spend", "impressions"]), ADD_UP = /* @__PURE__ */ new Set([
  "sales",
  "revenue",
  "reviews",
  "visits",
  "spend",
  "impressions"
]);

// dist-ext/studies/observed/step.js
var STEPS = ["day", "week", "month", "quarter", "year"], SEASONS = { day: 7, week: 52, month: 12, quarter: 4, year: 1 }, YEARS = {
  day: 1 / 365.25,
  week: 7 / 365.25,
  month: 1 / 12,
  quarter: 1 / 4,
  year: 1
}, MONTHS = { month: 1, quarter: 3, year: 12 }, SPANS = [
  ["day", 1, 1],
  ["week", 7, 7],
  ["month", 28, 31],
  ["quarter", 89, 92],
  ["year", 365, 366]
];
function stepOf(days) {
  let spans = days.slice(1).map((day, at) => day - days[at]), counts = SPANS.map(([, least, most2]) => spans.filter((span) => span >= least && span <= most2).length), most = Math.max(...counts);
  return most > 0 && most >= spans.length / 2 ? SPANS[counts.indexOf(most)][0] : void 0;
}
function periodOf(day, step, anchor) {
  if (step === "day")
    return day;
  if (step === "week")
    return Math.floor((day - anchor) / 7);
  let date = new Date(day * 864e5);
  return Math.floor((12 * date.getUTCFullYear() + date.getUTCMonth()) / MONTHS[step]);
}
function periodAt(period, step, anchor) {
  let start = startOf(period, step, anchor);
  return { from: isoOf(start), days: startOf(period + 1, step, anchor) - start };
}
function startOf(period, step, anchor) {
  if (step === "day")
    return period;
  if (step === "week")
    return anchor + 7 * period;
  let month = period * MONTHS[step], year = Math.floor(month / 12);
  return dayNumber(`${String(year).padStart(4, "0")}-${String(month % 12 + 1).padStart(2, "0")}-01`);
}

// dist-ext/studies/forecast/target.js
function askedOf({ targets, only }) {
  return only === void 0 ? targets : targets.filter(({ name }) => only.has(name));
}
var BESIDES = ["coverage", "price", "spend", "impressions", "visits", "rating"], FULL = 0.8;
function targetsOf({ series, step, isCounted }, what, sizes = /* @__PURE__ */ new Map()) {
  let own = series.filter((one) => one.what === what), names = own.map((one) => nameOf(one)), columns = besidesOf(series, what, own);
  return {
    what,
    step,
    isCounted,
    targets: own.map((one, at) => ({
      name: names[at],
      start: one.periods[0].from,
      // Periods at the end without a value are still to come.
      periods: one.periods.slice(0, lengthOf(one)),
      values: one.values.slice(0, lengthOf(one)),
      ...columns.length > 0 && { besides: rowsOf(one, columns) },
      size: sizes.get(names[at]) ?? sizes.get("")
    }))
  };
}
var lengthOf = ({ values }) => values.findLastIndex((value) => Number.isFinite(value)) + 1, nameOf = ({ what, brand, channel }) => OF_CHANNELS.has(what) && channel !== void 0 ? [brand, channel].filter((part) => part !== "").join(" \xB7 ") : brand;
function besidesOf(series, what, own) {
  return BESIDES.filter((measure) => measure !== what).map((measure) => series.filter((one) => one.what === measure)).map((found) => new Map(own.map(({ brand }) => [brand, found.filter((one) => one.brand === brand)]))).filter((byBrand) => {
    let full = [...byBrand.values()].filter((found) => found.length > 0 && isFull(found));
    return full.length >= FULL * own.length && full.length > 0;
  });
}
function isFull(found) {
  let values = found.flatMap((one) => one.values);
  return values.filter(Number.isFinite).length >= FULL * values.length;
}
function rowsOf(one, columns) {
  let last = columns.map(() => 0);
  return one.periods.map(({ from }) => columns.map((byBrand, column) => {
    let seen = (byBrand.get(one.brand) ?? []).map(({ periods, values }) => values[periods.findIndex((period) => period.from === from)]).filter((value) => Number.isFinite(value));
    return seen.length > 0 && (last[column] = log(1 + seen.reduce((sum, value) => sum + value, 0))), last[column];
  }));
}
function situationAt({ step, isCounted, targets }, target, { seen, horizon, luck }) {
  let now = isCounted || seen === 0 ? Number.POSITIVE_INFINITY : endOf(target.periods[seen - 1]);
  return {
    history: target.values.slice(0, seen),
    besides: target.besides?.slice(0, seen),
    horizon,
    season: isCounted ? 1 : SEASONS[step],
    years: YEARS[step],
    size: target.size,
    others: () => teachersOf(targets, target).flatMap((other) => known(other, now)),
    luck
  };
}
var TEACHERS = 200;
function teachersOf(targets, target) {
  let others = targets.filter((other) => other !== target), step = Math.max(1, others.length / TEACHERS);
  return others.length <= TEACHERS ? others : Array.from({ length: TEACHERS }, (_, at) => others[Math.floor(at * step)]);
}
var endOf = ({ from, days }) => dayNumber(from) + days;
function known({ periods, values, besides }, now) {
  let past = Number.isFinite(now) ? periods.filter((period) => endOf(period) <= now).length : periods.length;
  return past === 0 ? [] : [{ values: values.slice(0, past), ...besides && { besides: besides.slice(0, past) } }];
}

export {
  MEASURES,
  ROLES,
  OF_CHANNELS,
  ADD_UP,
  STEPS,
  YEARS,
  stepOf,
  periodOf,
  periodAt,
  askedOf,
  targetsOf,
  situationAt
};
