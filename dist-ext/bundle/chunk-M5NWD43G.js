import {
  isLopsided
} from "./chunk-U4LD5IBN.js";

// dist-ext/report/text/estimateColumn.js
var NOTHING = "\u2013", MOST_DIGITS = 4;
function estimateColumn(estimates, unit, currency, language) {
  let present = estimates.filter((estimate) => estimate !== void 0), { factor, label } = scaleOf(present, unit, currency), scaled = present.map(({ mean, low, high }) => ({
    mean: mean * factor,
    reach: (high - low) / 2 * factor
  })), digits = digitsOf(scaled), format = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // What rounds to 0 has no sign.
    signDisplay: "negative"
  }), write = (value) => format.format(value * factor).replace("-", "\u2212"), cells = estimates.map((estimate) => {
    if (estimate === void 0 || Number.isNaN(estimate.mean))
      return NOTHING;
    let { mean, low, high } = estimate;
    return Number.isNaN(low) || Number.isNaN(high) ? write(mean) : isLopsided(mean, low, high) ? `${write(mean)} (${write(low)}\u2013${write(high)})` : `${write(mean)} \xB1 ${write((high - low) / 2)}`;
  });
  return { unit: label, cells };
}
function scaleOf(estimates, unit, currency) {
  if (unit === "share")
    return { factor: 100, label: "%" };
  let money = unit === "money" ? currency : "", largest = Math.max(0, ...estimates.map(({ mean }) => Math.abs(mean)).filter(Number.isFinite));
  return largest >= 1e7 ? { factor: 1e-6, label: `M ${money}`.trimEnd() } : largest >= 1e4 ? { factor: 1e-3, label: `k ${money}`.trimEnd() } : { factor: 1, label: money };
}
function digitsOf(scaled) {
  let reaches = scaled.map((row) => row.reach).filter((reach) => reach > 0), largest = Math.max(0, ...scaled.map(({ mean }) => Math.abs(mean)).filter(Number.isFinite));
  if (reaches.length === 0)
    return clamp(largest === 0 ? 0 : 2 - Math.floor(Math.log10(largest)));
  let sorted = reaches.toSorted((a, b) => a - b), middle = digitsWorth(sorted[Math.floor(sorted.length / 2)]), narrowest = -placeOf(sorted[0]);
  return clamp(Math.max(middle, Math.min(middle + 1, narrowest)));
}
function digitsWorth(reach) {
  let rounded = Number(reach.toPrecision(2)), place = placeOf(rounded);
  return rounded / 10 ** place < 2 ? 1 - place : -place;
}
var placeOf = (value) => Math.floor(Math.log10(value)), clamp = (digits) => Math.max(0, Math.min(MOST_DIGITS, digits));

export {
  estimateColumn
};
