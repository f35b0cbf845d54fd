/** Numbers and days as people of a language write them. */
import { writeAmount } from "./amounts.js";
import { leastDistance, tickDigits } from "./tickDigits.js";
/** Dates in the order of Europe: 5 Mar 2018. */
const DATE_LOCALE = { en: "en-GB", it: "it-IT" };
const POINTS = { en: "points", it: "punti" };
const NOTHING = "–";
/** Between the ends of an interval, one of which has a minus, which a dash would stand beside. */
const TO = { en: " to ", it: " a " };
/** Powers of a thousand, behind a number. */
const POWERS = {
    en: ["K", "M", "B", "T"],
    it: ["K", "Mln", "Mrd", "Bln"],
};
/** Makes the formats of a language. @param currency - ISO code, or any word that is put behind the number */
export function numbersOf(locale, currency = "EUR") {
    const format = (value, unit, like = []) => Number.isFinite(value) ? write(locale, value, unit, currency, like, false) : NOTHING;
    const round = (value, unit, like) => format(unit === "money" || unit === "count" ? Number(value.toPrecision(3)) : value, unit, like);
    const interval = (low, high, unit) => Number.isNaN(low) && Number.isNaN(high)
        ? NOTHING
        : ends(low, high, unit).join(low < 0 ? TO[locale] : "–");
    const ends = (low, high, unit) => {
        const width = widthShown(low, high);
        return [round(low, unit, [low + width]), round(high, unit, [high + width])];
    };
    return {
        locale,
        format,
        short: (value, unit, like = []) => Number.isFinite(value) ? write(locale, value, unit, currency, like, true) : NOTHING,
        round,
        ticks: (values, unit) => {
            const distance = leastDistance(values);
            return values.map((value) => Number.isFinite(value) ? write(locale, value, unit, currency, [], true, distance) : NOTHING);
        },
        amount: (amount, reach = Number.NaN) => {
            if (!Number.isFinite(amount))
                return NOTHING;
            const style = moneyStyle(currency);
            const plain = (digits) => numberFormat(locale, { ...grouping(locale, "money"), ...style, ...exactly(digits) });
            return writeAmount(amount, reach, plain, POWERS[locale], isCode(currency) ? "" : currency);
        },
        ends,
        interval,
        within: (value, low, high, unit) => Number.isNaN(low) || Number.isNaN(high)
            ? format(value, unit)
            : `${format(value, unit)} (${interval(low, high, unit)})`,
        difference: (value, unit) => unit === "share"
            ? `${withSign(value, format(value * 100, "points"))} ${POINTS[locale]}`
            : withSign(value, round(value, unit)),
        day: (date) => dayFormat(locale).format(new Date(date)),
    };
}
function write(locale, value, unit, currency, like, isCompact, 
/** of the labels of an axis: between two neighbours */
distance) {
    const scale = unit === "share" ? 100 : 1;
    const values = [value, ...like].map((number) => number * scale).filter(Number.isFinite);
    const size = Math.abs(value * scale);
    const isLong = size >= 1e15;
    const isTiny = isTinyUnit(unit) && isTinySize(Math.max(...values.map(Math.abs), (distance ?? 0) * scale));
    const isShort = (isCompact || size >= 1e9) && size >= 1000;
    const power = isShort ? thousandsOf(size) : 1;
    const digits = distance !== undefined
        ? tickDigits(size / power, (distance * scale) / power)
        : isShort
            ? shortDigits(power, values)
            : digitsFor(values, unit);
    const text = numberFormat(locale, {
        notation: isLong ? "scientific" : isShort ? "compact" : "standard",
        ...(unit === "share" ? { style: "percent" } : {}),
        ...(unit === "money" ? moneyStyle(currency) : {}),
        ...grouping(locale, unit),
        ...(isLong
            ? { maximumFractionDigits: 1 }
            : isTiny
                ? { maximumSignificantDigits: 2 }
                : fraction(unit, digits)),
    })
        .format(value)
        .replace("-", "−");
    return unit === "money" ? withName(withUnitApart(text), currency) : text;
}
/** Italian writes 12,3 K€ and not 12,3K €. */
function withUnitApart(text) {
    return text.replace(/K(\s)(\p{Sc})$/u, "$1K$2");
}
/** Italian amounts have their points from a thousand on: 5.584 €. */
function grouping(locale, unit) {
    return locale === "it" && unit === "money" ? { useGrouping: "always" } : {};
}
/** Settings and differences that are meant to be small; of others, what has so little size is zero. */
const isTinyUnit = (unit) => unit === "number" || unit === "points";
/** Sizes that four digits behind the point do not show, but that are more than what is left of reckoning. */
const isTinySize = (size) => size < 1e-4 && size >= 1e-6;
/** An interval narrower than a fiftieth of its ends is shown as if it were that wide. */
const widthShown = (low, high) => Math.max(high - low, Math.abs(high) / 50);
/**
 * What a value is to be told apart from so that it has as many digits as its interval, which would else not seem to
 * hold it.
 */
export function besideInterval(value, low, high) {
    return low < high ? [value + widthShown(low, high)] : [];
}
/** A change with its sign, unless so few digits show it as zero. */
export function withSign(change, text) {
    return change > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** The sign of a currency, where it has a code. */
function moneyStyle(currency) {
    return isCode(currency) ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {};
}
/** The name of a currency behind the number, where it has no code. */
function withName(text, currency) {
    return isCode(currency) ? text : `${text} ${currency}`;
}
const exactly = (digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
function fraction(unit, digits) {
    const least = unit === "stars" ? 1 : unit === "quality" ? 2 : 0;
    return { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, digits) };
}
/** Digits behind the point: none from 10 on, one more for each tenth below, and enough to tell neighbours apart. */
function digitsFor(values, unit) {
    const size = Math.max(...values.map(Math.abs));
    const wanted = size > 0 ? Math.ceil(Math.log10(10 / size) - 1e-9) : 0;
    // A second digit of a small percentage says nothing that its first does not.
    const bySize = unit === "share" && wanted > 1 ? wanted - 1 : wanted;
    return Math.min(4, Math.max(0, bySize, digitsOfGap(values)));
}
/** The same for 12.3K: one digit, or more where neighbours ask for it. */
function shortDigits(power, values) {
    return Math.min(3, Math.max(1, digitsOfGap(values.map((value) => value / power))));
}
/** The power of a thousand below a number. */
function thousandsOf(size) {
    return 1000 ** Math.floor(Math.log10(size) / 3 + 1e-9);
}
/** Digits that show the smallest difference between any two of the numbers. */
function digitsOfGap(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const gaps = sorted.slice(1).map((value, index) => value - sorted[index]);
    const smallest = Math.min(...gaps.filter((gap) => gap > 1e-12 * Math.abs(sorted[sorted.length - 1])));
    return Number.isFinite(smallest) ? Math.ceil(-Math.log10(smallest) - 1e-9) : 0;
}
function isCode(currency) {
    return /^[A-Z]{3}$/.test(currency);
}
const formats = new Map();
/** Making a format takes longer than using it a hundred times. */
function numberFormat(locale, options) {
    const key = JSON.stringify([locale, options]);
    // What is rounded to zero has no sign.
    const known = formats.get(key) ?? new Intl.NumberFormat(locale, { ...options, signDisplay: "negative" });
    formats.set(key, known);
    return known;
}
const dayFormats = new Map();
function dayFormat(locale) {
    const style = { dateStyle: "medium", timeZone: "UTC" };
    const known = dayFormats.get(locale) ?? new Intl.DateTimeFormat(DATE_LOCALE[locale], style);
    dayFormats.set(locale, known);
    return known;
}
