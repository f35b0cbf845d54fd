// dist-ext/drawing/amounts.js
function writeAmount(amount, reach, plain, words, name) {
  let hasReach = reach > 0 && Number.isFinite(reach), place = hasReach ? placeWorth(reach) : amount === 0 ? 0 : placeOf(amount) - 2, largest = Number(Math.max(Math.abs(amount), hasReach ? reach : 0).toPrecision(3)), power = powerFor(largest, place, words.length), digits = Math.min(4, Math.max(0, Math.log10(power) - place)), word = power === 1 ? "" : words[Math.round(Math.log10(power) / 3) - 1], [before, first, after] = parted(plain(digits), amount / power), isBehind = before === "" || before === "\u2212", unit = unitBehind(word, isBehind ? after : "", name), second = hasReach ? parted(plain(digits), reach / power)[1] : "", wordEach = isBehind ? "" : word, isNought = !/[1-9]/.test(first), shown = isNought && hasReach ? "0" : first + (isNought ? "" : wordEach);
  return `${before}${shown}${hasReach ? ` \xB1 ${second}${wordEach}` : ""}${unit}`;
}
function placeWorth(reach) {
  let rounded = Number(reach.toPrecision(2)), place = placeOf(rounded);
  return rounded / 10 ** place < 2 ? place - 1 : place;
}
function placeOf(value) {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-12);
}
function powerFor(largest, place, powers) {
  for (let power = powers; power > 0; --power)
    if (largest >= 1e3 ** power && 3 * power - place <= 2)
      return 1e3 ** power;
  return 1;
}
function parted(format, value) {
  let parts = format.formatToParts(value), isDigits = ({ type }) => ["integer", "group", "decimal", "fraction"].includes(type), first = parts.findIndex(isDigits), end = parts.findLastIndex(isDigits) + 1, text = (some) => some.map(({ value: part }) => part).join("").replace("-", "\u2212");
  return [text(parts.slice(0, first)), text(parts.slice(first, end)), text(parts.slice(end))];
}
var SPACE = "\xA0";
function unitBehind(word, sign, name) {
  let currency = sign.trim();
  return currency === "" ? name === "" ? "" : `${word} ${name}` : word === "" ? SPACE + currency : word === "K" && currency.length === 1 ? `${SPACE}K${currency}` : SPACE + word + SPACE + currency;
}

// dist-ext/drawing/tickDigits.js
function tickDigits(value, distance) {
  let error = (digits) => Math.abs(Number(value.toFixed(digits)) - value);
  for (let digits = 0; digits < 6; ++digits)
    if (error(digits) <= 0.05 * distance)
      return digits;
  return 6;
}
function leastDistance(values) {
  let sorted = [...new Set([...values].filter(Number.isFinite))].sort((a, b) => a - b);
  return sorted.length < 2 ? Math.abs(sorted[0] ?? 1) || 1 : Math.min(...sorted.slice(1).map((value, at) => value - sorted[at]));
}

// dist-ext/drawing/numbers.js
var DATE_LOCALE = { en: "en-GB", it: "it-IT" }, POINTS = { en: "points", it: "punti" }, NOTHING = "\u2013", TO = { en: " to ", it: " a " }, POWERS = {
  en: ["K", "M", "B", "T"],
  it: ["K", "Mln", "Mrd", "Bln"]
};
function numbersOf(locale, currency = "EUR") {
  let format = (value, unit, like = []) => Number.isFinite(value) ? write(locale, value, unit, currency, like, !1) : NOTHING, round = (value, unit, like) => format(unit === "money" || unit === "count" ? Number(value.toPrecision(3)) : value, unit, like), interval = (low, high, unit) => Number.isNaN(low) && Number.isNaN(high) ? NOTHING : ends(low, high, unit).join(low < 0 ? TO[locale] : "\u2013"), ends = (low, high, unit) => {
    let width = widthShown(low, high);
    return [round(low, unit, [low + width]), round(high, unit, [high + width])];
  };
  return {
    locale,
    format,
    short: (value, unit, like = []) => Number.isFinite(value) ? write(locale, value, unit, currency, like, !0) : NOTHING,
    round,
    ticks: (values, unit) => {
      let distance = leastDistance(values);
      return values.map((value) => Number.isFinite(value) ? write(locale, value, unit, currency, [], !0, distance) : NOTHING);
    },
    amount: (amount, reach = Number.NaN) => {
      if (!Number.isFinite(amount))
        return NOTHING;
      let style = moneyStyle(currency);
      return writeAmount(amount, reach, (digits) => numberFormat(locale, { ...grouping(locale, "money"), ...style, ...exactly(digits) }), POWERS[locale], isCode(currency) ? "" : currency);
    },
    ends,
    interval,
    within: (value, low, high, unit) => Number.isNaN(low) || Number.isNaN(high) ? format(value, unit) : `${format(value, unit)} (${interval(low, high, unit)})`,
    difference: (value, unit) => unit === "share" ? `${withSign(value, format(value * 100, "points"))} ${POINTS[locale]}` : withSign(value, round(value, unit)),
    day: (date) => dayFormat(locale).format(new Date(date))
  };
}
function write(locale, value, unit, currency, like, isCompact, distance) {
  let scale = unit === "share" ? 100 : 1, values = [value, ...like].map((number) => number * scale).filter(Number.isFinite), size = Math.abs(value * scale), isLong = size >= 1e15, isTiny = isTinyUnit(unit) && isTinySize(Math.max(...values.map(Math.abs), (distance ?? 0) * scale)), isShort = (isCompact || size >= 1e9) && size >= 1e3, power = isShort ? thousandsOf(size) : 1, digits = distance !== void 0 ? tickDigits(size / power, distance * scale / power) : isShort ? shortDigits(power, values) : digitsFor(values, unit), text = numberFormat(locale, {
    notation: isLong ? "scientific" : isShort ? "compact" : "standard",
    ...unit === "share" ? { style: "percent" } : {},
    ...unit === "money" ? moneyStyle(currency) : {},
    ...grouping(locale, unit),
    ...isLong ? { maximumFractionDigits: 1 } : isTiny ? { maximumSignificantDigits: 2 } : fraction(unit, digits)
  }).format(value).replace("-", "\u2212");
  return unit === "money" ? withName(withUnitApart(text), currency) : text;
}
function withUnitApart(text) {
  return text.replace(new RegExp("K(\\s)(\\p{Sc})$", "u"), "$1K$2");
}
function grouping(locale, unit) {
  return locale === "it" && unit === "money" ? { useGrouping: "always" } : {};
}
var isTinyUnit = (unit) => unit === "number" || unit === "points", isTinySize = (size) => size < 1e-4 && size >= 1e-6, widthShown = (low, high) => Math.max(high - low, Math.abs(high) / 50);
function besideInterval(value, low, high) {
  return low < high ? [value + widthShown(low, high)] : [];
}
function withSign(change, text) {
  return change > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
function moneyStyle(currency) {
  return isCode(currency) ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {};
}
function withName(text, currency) {
  return isCode(currency) ? text : `${text} ${currency}`;
}
var exactly = (digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
function fraction(unit, digits) {
  let least = unit === "stars" ? 1 : unit === "quality" ? 2 : 0;
  return { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, digits) };
}
function digitsFor(values, unit) {
  let size = Math.max(...values.map(Math.abs)), wanted = size > 0 ? Math.ceil(Math.log10(10 / size) - 1e-9) : 0, bySize = unit === "share" && wanted > 1 ? wanted - 1 : wanted;
  return Math.min(4, Math.max(0, bySize, digitsOfGap(values)));
}
function shortDigits(power, values) {
  return Math.min(3, Math.max(1, digitsOfGap(values.map((value) => value / power))));
}
function thousandsOf(size) {
  return 1e3 ** Math.floor(Math.log10(size) / 3 + 1e-9);
}
function digitsOfGap(values) {
  let sorted = values.toSorted((a, b) => a - b), gaps = sorted.slice(1).map((value, index) => value - sorted[index]), smallest = Math.min(...gaps.filter((gap) => gap > 1e-12 * Math.abs(sorted[sorted.length - 1])));
  return Number.isFinite(smallest) ? Math.ceil(-Math.log10(smallest) - 1e-9) : 0;
}
function isCode(currency) {
  return /^[A-Z]{3}$/.test(currency);
}
var formats = /* @__PURE__ */ new Map();
function numberFormat(locale, options) {
  let key = JSON.stringify([locale, options]), known = formats.get(key) ?? new Intl.NumberFormat(locale, { ...options, signDisplay: "negative" });
  return formats.set(key, known), known;
}
var dayFormats = /* @__PURE__ */ new Map();
function dayFormat(locale) {
  let style = { dateStyle: "medium", timeZone: "UTC" }, known = dayFormats.get(locale) ?? new Intl.DateTimeFormat(DATE_LOCALE[locale], style);
  return dayFormats.set(locale, known), known;
}

export {
  numbersOf,
  besideInterval,
  withSign
};
