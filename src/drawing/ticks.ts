/** Where an axis has its ticks, and what is written at them. */

import { SIZE } from "./look.ts";
import { type Locale, type Numbers, type Unit, DATE_LOCALE } from "./numbers.ts";
import { textWidth } from "./textWidth.ts";

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

/**
 * An axis from a little below the lowest to a little above the highest value, with ticks at 1, 2 or 5 times a power
 * of ten.
 *
 * @param values - whatever must be on the axis; NaN is left out
 * @param most - at most about so many ticks
 */
export function numberAxis(values: readonly number[], unit: Unit, numbers: Numbers, most = 6): Axis {
  const [low, high] = extentOf(values, unit);
  const step = niceStep((high - low) / most);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  // Multiples are divided rather than multiplied by a decimal step: 3 × 0.1 is not 0.3, but 3 / 10 is.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    step < 1 ? (first + index) / (1 / step) : (first + index) * step,
  );
  const [least, greatest] = limitsOf(unit, low, high);
  const inside = ticks.filter((tick) => tick >= least && tick <= greatest);
  return {
    domain: [Math.max(least, ticks[0]), Math.min(greatest, ticks[ticks.length - 1])],
    ticks: inside,
    labels: numbers.ticks(inside, unit),
  };
}

/**
 * An axis along the bottom, with no more ticks than have room for their labels.
 *
 * @param room - width of the axis in pixels
 * @param most - ticks where there is room for all
 */
export function axisAcross(
  values: readonly number[],
  unit: Unit,
  numbers: Numbers,
  room: number,
  most: number,
): Axis {
  for (let count = most; count > 1; --count) {
    const axis = numberAxis(values, unit, numbers, count);
    const needed = axis.labels.reduce((sum, label) => sum + textWidth(label, SIZE.label) + 12, 0);
    if (needed <= room) return axis;
  }
  return numberAxis(values, unit, numbers, 1);
}

/** What a number of this kind cannot go beyond, unless this one does. */
function limitsOf(unit: Unit, low: number, high: number): readonly [number, number] {
  const [least, greatest] = LIMITS[unit] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [low < least ? low : least, high > greatest ? high : greatest];
}

const LIMITS: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  share: [0, 1],
  stars: [1, 5],
  points: [-100, 100],
};

/** Lowest and highest value, widened where they are the same or missing. */
function extentOf(values: readonly number[], unit: Unit): [number, number] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const low = finite.reduce((a, b) => Math.min(a, b));
  const high = finite.reduce((a, b) => Math.max(a, b));
  if (high - low > 1e-9 * Math.max(Math.abs(high), Math.abs(low))) return [low, high];
  if (low === 0) return [0, unit === "share" ? 0.01 : 1];
  return [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

const DAY = 86_400_000;

/**
 * Days that are labelled on an axis of time, at most `most` of them: days, weeks, first days of months, quarters or
 * years.
 */
export function timeTicks(from: Date, to: Date, most: number): Date[] {
  const days = (to.getTime() - from.getTime()) / DAY;
  const dayStep = [1, 2, 7, 14].find((step) => days / step <= most && days <= 7 * most);
  if (dayStep !== undefined) return daysBetween(from, to, dayStep);
  const monthStep =
    [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => days / 30.4 / step <= most) ?? 1200;
  return monthsBetween(from, to, monthStep);
}

/** Label of such a tick: the day, the month, or the year where one begins. */
export function timeLabel(ticks: readonly Date[], locale: Locale): (tick: Date, index: number) => string {
  const isByDay = ticks.some((tick) => tick.getUTCDate() !== 1);
  const isByYear = !isByDay && ticks.every((tick) => tick.getUTCMonth() === 0);
  const format = isByDay
    ? tickFormat(DATE_LOCALE[locale], { day: "numeric", month: "short" })
    : tickFormat(locale, { month: "short" });
  return (tick, index) => {
    const year = String(tick.getUTCFullYear());
    if (isByYear) return year;
    const text = format.format(tick);
    const isFirstOfYear = index === 0 || tick.getUTCFullYear() !== ticks[index - 1].getUTCFullYear();
    return isFirstOfYear ? `${text}\n${year}` : text;
  };
}

/** Making a format takes longer than writing all ticks of a drawing. */
function tickFormat(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(style).join(" ")}`;
  const format = tickFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
  tickFormats.set(key, format);
  return format;
}

const tickFormats = new Map<string, Intl.DateTimeFormat>();

function daysBetween(from: Date, to: Date, step: number): Date[] {
  const length = Math.floor((to.getTime() - from.getTime()) / DAY / step) + 1;
  return Array.from({ length }, (_, index) => new Date(from.getTime() + index * step * DAY));
}

function monthsBetween(from: Date, to: Date, step: number): Date[] {
  const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = Math.ceil((monthOf(from) + (from.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  const ticks: Date[] = [];
  for (let month = first; month <= monthOf(to); month += step) {
    // Months since 1970: Date.UTC takes the years 0 to 99 for those of the twentieth century.
    ticks.push(new Date(Date.UTC(1970, month - 1970 * 12, 1)));
  }
  return ticks.filter((tick) => tick.getTime() <= to.getTime());
}
