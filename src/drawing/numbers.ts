/** Numbers and days as people of a language write them. */

import type { Language } from "../language/language.ts";
import { writeAmount } from "./amounts.ts";
import { POWERS } from "../language/powers.ts";
import { leastDistance, tickDigits } from "./tickDigits.ts";

/** Languages of the words on screen. */
export type Locale = Language;

/** How a number is to be read: the words of `MetricUnit` in metrics/, and `date` and `text` for tables. */
export type Unit = "share" | "count" | "money" | "stars" | "quality" | "points" | "number";

/** Dates in the order of Europe: 5 Mar 2018. */
export const DATE_LOCALE: Record<Locale, string> = { en: "en-GB", it: "it-IT" };
const POINTS: Record<Locale, string> = { en: "points", it: "punti" };
const NOTHING = "–";
/** Between the ends of an interval, one of which has a minus, which a dash would stand beside. */
const TO: Record<Locale, string> = { en: " to ", it: " a " };

export interface Numbers {
  readonly locale: Locale;
  /** Writes one number with its unit; `like` are numbers that it must be told apart from. */
  format(value: number, unit: Unit, like?: readonly number[]): string;
  /** The same, as short as possible: 12K, €1.2M. */
  short(value: number, unit: Unit, like?: readonly number[]): string;
  /** The same for sentences: money and counts to three digits, because nobody believes the fourth. */
  round(value: number, unit: Unit, like?: readonly number[]): string;
  /** Labels of an axis: each as short as possible, with the digits that it takes to say where it stands. */
  ticks(values: readonly number[], unit: Unit): string[];
  /** Money with what luck leaves open, if anything: €11.4K ± 0.7K. */
  amount(amount: number, reach?: number): string;
  /** Lowest and highest end of an interval, with as many digits as its width deserves. */
  ends(low: number, high: number, unit: Unit): readonly [string, string];
  /** The same in one: 28%–34%. */
  interval(low: number, high: number, unit: Unit): string;
  /** A value with its interval: 31% (28%–34%); the value alone where there is no interval. */
  within(value: number, low: number, high: number, unit: Unit): string;
  /** A change with its sign; of shares, in percentage points. */
  difference(value: number, unit: Unit): string;
  /** Whether two numbers look the same once `format` has written them. */
  readAlike(one: number, other: number, unit: Unit): boolean;
  /** A calendar day, from its ISO form. */
  day(date: string): string;
}

/** Notes where a number is written, and gives what stands there. */
export type Mark = (text: string, value: number) => string;

/**
 * Makes the formats of a language.
 *
 * @param currency - ISO code, or any word that is put behind the number
 * @param mark - is told of every number that is written; labels of axes are not
 */
export function numbersOf(locale: Locale, currency = "EUR", mark: Mark = (text) => text): Numbers {
  const plain = (value: number, unit: Unit, like: readonly number[] = []) =>
    Number.isFinite(value) ? write(locale, value, unit, currency, like, false) : NOTHING;
  const plainRound = (value: number, unit: Unit, like?: readonly number[]) =>
    plain(unit === "money" || unit === "count" ? Number(value.toPrecision(3)) : value, unit, like);
  const format = (value: number, unit: Unit, like?: readonly number[]) =>
    mark(plain(value, unit, like), value);
  const round = (value: number, unit: Unit, like?: readonly number[]) =>
    mark(plainRound(value, unit, like), value);
  const interval = (low: number, high: number, unit: Unit) =>
    Number.isNaN(low) && Number.isNaN(high)
      ? NOTHING
      : ends(low, high, unit).join(low < 0 ? TO[locale] : "–");
  const ends = (low: number, high: number, unit: Unit): [string, string] => {
    const width = widthShown(low, high);
    return [round(low, unit, [low + width]), round(high, unit, [high + width])];
  };
  return {
    locale,
    format,
    short: (value, unit, like = []) =>
      mark(Number.isFinite(value) ? write(locale, value, unit, currency, like, true) : NOTHING, value),
    round,
    ticks: (values, unit) => {
      const distance = leastDistance(values);
      return values.map((value) =>
        Number.isFinite(value) ? write(locale, value, unit, currency, [], true, distance) : NOTHING,
      );
    },
    amount: (amount, reach = Number.NaN) => {
      if (!Number.isFinite(amount)) return NOTHING;
      const ofDigits = (digits: number) =>
        numberFormat(locale, `amount ${digits} ${currency}`, () => ({
          ...grouping(locale, "money"),
          ...moneyStyle(currency),
          ...exactly(digits),
        }));
      return mark(
        writeAmount(amount, reach, ofDigits, POWERS[locale], isCode(currency) ? "" : currency),
        amount,
      );
    },
    ends,
    interval,
    within: (value, low, high, unit) =>
      Number.isNaN(low) || Number.isNaN(high)
        ? format(value, unit)
        : `${format(value, unit)} (${interval(low, high, unit)})`,
    difference: (value, unit) =>
      unit === "share"
        ? `${mark(withSign(value, plain(value * 100, "points")), value)} ${POINTS[locale]}`
        : mark(withSign(value, plainRound(value, unit)), value),
    readAlike: (one, other, unit) => plain(one, unit) === plain(other, unit),
    day: (date) => dayFormat(locale).format(new Date(date)),
  };
}

function write(
  locale: Locale,
  value: number,
  unit: Unit,
  currency: string,
  like: readonly number[],
  isCompact: boolean,
  /** of the labels of an axis: between two neighbours */
  distance?: number,
): string {
  const scale = unit === "share" ? 100 : 1;
  const values = [value, ...like].map((number) => number * scale).filter(Number.isFinite);
  const size = Math.abs(value * scale);
  const isLong = size >= 1e15;
  const isTiny = isTinyUnit(unit) && isTinySize(Math.max(...values.map(Math.abs), (distance ?? 0) * scale));
  const isShort = (isCompact || size >= 1e9) && size >= 1000;
  const power = isShort ? thousandsOf(size) : 1;
  const digits =
    distance !== undefined
      ? tickDigits(size / power, (distance * scale) / power)
      : isShort
        ? shortDigits(power, values)
        : digitsFor(values, unit);
  const notation = isLong ? "scientific" : isShort ? "compact" : "standard";
  const text = writtenFormat(locale, unit, currency, notation, isTiny && !isLong ? TINY : digits)
    .format(value)
    .replace("-", "−");
  return unit === "money" ? withName(withUnitApart(text), currency) : text;
}

/** In place of digits behind the point: the first two that say anything. */
const TINY = -1;

/** The format of a number with so many digits. */
function writtenFormat(
  locale: Locale,
  unit: Unit,
  currency: string,
  notation: "scientific" | "compact" | "standard",
  digits: number,
): Intl.NumberFormat {
  const name = `${unit} ${notation} ${digits} ${unit === "money" ? currency : ""}`;
  return numberFormat(locale, name, () => ({
    notation,
    ...(unit === "share" ? { style: "percent" } : {}),
    ...(unit === "money" ? moneyStyle(currency) : {}),
    ...grouping(locale, unit),
    ...(notation === "scientific"
      ? { maximumFractionDigits: 1 }
      : digits === TINY
        ? { maximumSignificantDigits: 2 }
        : fraction(unit, digits)),
  }));
}

/** Italian writes 12,3 K€ and not 12,3K €. */
function withUnitApart(text: string): string {
  return text.replace(/K(\s)(\p{Sc})$/u, "$1K$2");
}

/** Italian amounts have their points from a thousand on: 5.584 €. */
const MONEY_GROUPING: Readonly<Record<Locale, Intl.NumberFormatOptions>> = {
  en: {},
  it: { useGrouping: "always" },
};

function grouping(locale: Locale, unit: Unit): Intl.NumberFormatOptions {
  return unit === "money" ? MONEY_GROUPING[locale] : {};
}

/** Settings and differences that are meant to be small; of others, what has so little size is zero. */
const isTinyUnit = (unit: Unit) => unit === "number" || unit === "points";

/** Sizes that four digits behind the point do not show, but that are more than what is left of reckoning. */
const isTinySize = (size: number) => size < 1e-4 && size >= 1e-6;

/** An interval narrower than a fiftieth of its ends is shown as if it were that wide. */
const widthShown = (low: number, high: number) => Math.max(high - low, Math.abs(high) / 50);

/**
 * What a value is to be told apart from so that it has as many digits as its interval, which would else not seem to
 * hold it.
 */
export function besideInterval(value: number, low: number, high: number): number[] {
  return low < high ? [value + widthShown(low, high)] : [];
}

/** A change with its sign, unless so few digits show it as zero. */
export function withSign(change: number, text: string): string {
  return change > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The sign of a currency, where it has a code. */
function moneyStyle(currency: string): Intl.NumberFormatOptions {
  return isCode(currency) ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {};
}

/** The name of a currency behind the number, where it has no code. */
function withName(text: string, currency: string): string {
  return isCode(currency) ? text : `${text} ${currency}`;
}

const exactly = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

function fraction(unit: Unit, digits: number): Intl.NumberFormatOptions {
  const least = unit === "stars" ? 1 : unit === "quality" ? 2 : 0;
  return { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, digits) };
}

/** Digits behind the point: none from 10 on, one more for each tenth below, and enough to tell neighbours apart. */
function digitsFor(values: readonly number[], unit: Unit): number {
  const size = Math.max(...values.map(Math.abs));
  const wanted = size > 0 ? Math.ceil(Math.log10(10 / size) - 1e-9) : 0;
  // A second digit of a small percentage says nothing that its first does not.
  const bySize = unit === "share" && wanted > 1 ? wanted - 1 : wanted;
  return Math.min(4, Math.max(0, bySize, digitsOfGap(values)));
}

/** The same for 12.3K: one digit, or more where neighbours ask for it. */
function shortDigits(power: number, values: readonly number[]): number {
  return Math.min(3, Math.max(1, digitsOfGap(values.map((value) => value / power))));
}

/** The power of a thousand below a number. */
function thousandsOf(size: number): number {
  return 1000 ** Math.floor(Math.log10(size) / 3 + 1e-9);
}

/** Digits that show the smallest difference between any two of the numbers. */
function digitsOfGap(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, index) => value - sorted[index]);
  const smallest = Math.min(...gaps.filter((gap) => gap > 1e-12 * Math.abs(sorted[sorted.length - 1])));
  return Number.isFinite(smallest) ? Math.ceil(-Math.log10(smallest) - 1e-9) : 0;
}

function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The format that has a name in a language. Making one takes longer than using it a hundred times, and pages hold ten
 * thousands of numbers, so that a short name finds it and its options are put together once.
 */
function numberFormat(
  locale: Locale,
  name: string,
  options: () => Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${locale} ${name}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  // What is rounded to zero has no sign.
  const made = new Intl.NumberFormat(locale, { ...options(), signDisplay: "negative" });
  formats.set(key, made);
  return made;
}

const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

function dayFormat(locale: Locale): Intl.DateTimeFormat {
  const style = { dateStyle: "medium", timeZone: "UTC" } as const;
  const known = dayFormats.get(locale) ?? new Intl.DateTimeFormat(DATE_LOCALE[locale], style);
  dayFormats.set(locale, known);
  return known;
}
