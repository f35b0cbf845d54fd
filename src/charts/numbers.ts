/** Numbers and days as people of a language write them. */

export const LOCALES = ["en", "it"] as const;
export type Locale = (typeof LOCALES)[number];

/** How a number is to be read: the words of `MetricUnit` in experiment/, and `date` and `text` for tables. */
export type Unit = "share" | "count" | "money" | "stars" | "quality" | "points" | "number";

/** Dates in the order of Europe: 5 Mar 2018. */
const DATE_LOCALE: Record<Locale, string> = { en: "en-GB", it: "it-IT" };
const NOTHING = "–";

export interface Numbers {
  readonly locale: Locale;
  /** Writes one number with its unit; `like` are its neighbours, from which it must be told apart. */
  format(value: number, unit: Unit, like?: readonly number[]): string;
  /** The same, as short as possible: 12K, €1.2M. */
  short(value: number, unit: Unit, like?: readonly number[]): string;
  /** Lowest and highest of an interval: 28%–34%. */
  interval(low: number, high: number, unit: Unit): string;
  /** A calendar day, from its ISO form. */
  day(date: string): string;
}

/** Makes the formats of a language. @param currency - ISO code, or any word that is put behind the number */
export function numbersOf(locale: Locale, currency = "EUR"): Numbers {
  const format = (value: number, unit: Unit, like: readonly number[] = []) =>
    Number.isFinite(value) ? write(locale, value, unit, currency, like, "standard") : NOTHING;
  return {
    locale,
    format,
    short: (value, unit, like = []) =>
      Number.isFinite(value) ? write(locale, value, unit, currency, like, "compact") : NOTHING,
    interval: (low, high, unit) => {
      const like = [low, high];
      return `${format(low, unit, like)}–${format(high, unit, like)}`;
    },
    day: (date) => dayFormat(locale).format(new Date(date)),
  };
}

function write(
  locale: Locale,
  value: number,
  unit: Unit,
  currency: string,
  like: readonly number[],
  notation: "standard" | "compact",
): string {
  const scale = unit === "share" ? 100 : 1;
  const digits = digitsFor([value, ...like].map((number) => number * scale));
  const size = Math.abs(value * scale);
  const isShort = notation === "compact" || size >= 1e9;
  const isLong = size >= 1e15 || (size > 0 && size < 1e-4);
  const text = numberFormat(locale, isLong ? "scientific" : isShort ? "compact" : "standard", {
    ...(unit === "share" ? { style: "percent" } : {}),
    ...(unit === "money" && isCode(currency)
      ? { style: "currency", currency, currencyDisplay: "narrowSymbol" }
      : {}),
    ...fraction(unit, digits, isShort && size >= 1000, isLong),
  })
    .format(value === 0 ? 0 : value)
    .replace("-", "−");
  return unit === "money" && !isCode(currency) ? `${text} ${currency}` : text;
}

function fraction(unit: Unit, digits: number, isShort: boolean, isLong: boolean): Intl.NumberFormatOptions {
  if (isLong) return { maximumFractionDigits: 1 };
  if (isShort) return { minimumFractionDigits: 0, maximumFractionDigits: 1 };
  if (unit === "stars") return { minimumFractionDigits: 1, maximumFractionDigits: Math.max(1, digits) };
  if (unit === "quality") return { minimumFractionDigits: 2, maximumFractionDigits: Math.max(2, digits) };
  return { minimumFractionDigits: 0, maximumFractionDigits: digits };
}

/**
 * Digits behind the point that tell numbers apart: none from 10 on, and one more for each tenth below; never more
 * than four.
 */
function digitsFor(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  const spread = Math.max(...finite) - Math.min(...finite);
  const size = Math.max(...finite.map(Math.abs));
  const grain = Math.min(size, spread > 0 ? spread * 6 : size);
  return grain === 0 ? 0 : Math.min(4, Math.max(0, Math.ceil(Math.log10(10 / grain))));
}

function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it a hundred times. */
function numberFormat(
  locale: Locale,
  notation: "standard" | "compact" | "scientific",
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = JSON.stringify([locale, notation, options]);
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { notation, ...options });
  formats.set(key, known);
  return known;
}

function dayFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(DATE_LOCALE[locale], { dateStyle: "medium", timeZone: "UTC" });
}
