import { comparedDays } from "../../numeric/intervals/comparedDays.ts";
import { brandsOf } from "./namedBrands.ts";
import type { BrandTimeRow } from "./quantileLines.ts";

/** What a number did over time; plain data, so that it can be kept with a figure. */
export interface TimeChange {
  /** `season`: first and last weeks lie in different seasons · `short`: too short a run to compare anything */
  readonly direction: "rises" | "falls" | "holds" | "unknown" | "season" | "short";
  /** values in both stretches, in the unit of the rows; left out where nothing is compared */
  readonly from?: number;
  readonly to?: number;
  /** first and last day of both stretches, ISO */
  readonly earlier?: readonly [first: string, last: string];
  readonly later?: readonly [first: string, last: string];
  /** years between both, where they are the same weeks of them */
  readonly yearsBefore?: number;
}

/** How the brand in focus does over time, and who is ahead at the end. */
export interface Trend<Row extends BrandTimeRow = BrandTimeRow> {
  readonly brand: string;
  readonly change: TimeChange;
  readonly last: Row;
  /** highest of its rows after the first weeks */
  readonly peak: Row;
  /** last rows of all brands, highest first */
  readonly ranking: readonly Row[];
}

const DAY = 86_400_000;
const WEEK = 7;

/**
 * Finds the trend of the brand in focus, or of the first one; undefined when it never has a value.
 *
 * @param weeks - weeks that each row covers
 * @param known - what whoever knows all runs says of it; left out, it is reckoned from the rows
 */
export function trendOf<Row extends BrandTimeRow>(
  rows: readonly Row[],
  focus?: string,
  weeks = 1,
  known?: TimeChange,
): Trend<Row> | undefined {
  const valued = rows.filter(({ p50 }) => Number.isFinite(p50));
  const lastOf = (brand: string) => valued.findLast((row) => row.brand === brand);
  const [brand, ...others] = brandsOf(rows, focus);
  const last = lastOf(brand);
  if (last === undefined) return undefined;
  const own = rows.filter((row) => row.brand === brand);
  const ranking = [brand, ...others].flatMap((name) => lastOf(name) ?? []).sort((a, b) => b.p50 - a.p50);
  const settled = settledRows(own, weeks).filter(({ p50 }) => Number.isFinite(p50));
  const peak = settled.reduce((highest, row) => (row.p50 > highest.p50 ? row : highest), last);
  return { brand, change: known ?? changeIn(own, weeks), last, peak, ranking };
}

/** Rows by the day of the run on which each ends. */
function daysOf(rows: readonly BrandTimeRow[], weeks: number): { days: number; ends: readonly number[] } {
  const first = Date.parse(rows[0].date) - (weeks * WEEK - 1) * DAY;
  const ends = rows.map(({ date }) => Math.round((Date.parse(date) - first) / DAY));
  return { days: ends[ends.length - 1] + 1, ends };
}

/** Rows after the first weeks; all of them where the run is too short to leave some out. */
function settledRows<Row extends BrandTimeRow>(rows: readonly Row[], weeks: number): readonly Row[] {
  const { days, ends } = daysOf(rows, weeks);
  const compared = comparedDays(days);
  if (compared === undefined) return rows;
  const start = compared.yearsBefore > 0 ? comparedDays(364)?.earlier[0] : compared.earlier[0];
  return rows.filter((_, at) => ends[at] > (start ?? 0));
}

/** The same rule for rows alone: means of the median run over both stretches, beside the bands of nine runs in ten. */
function changeIn(rows: readonly BrandTimeRow[], weeks: number): TimeChange {
  const { days, ends } = daysOf(rows, weeks);
  const compared = comparedDays(days);
  if (compared === undefined) return { direction: "short" };
  const within = ([first, last]: readonly [number, number]) =>
    rows.filter(
      ({ p50 }, at) =>
        Number.isFinite(p50) && ends[at] - weeks * WEEK + 1 >= first - 3 && ends[at] <= last + 3,
    );
  const [earlier, later] = [within(compared.earlier), within(compared.later)];
  if (earlier.length === 0 || later.length === 0) return { direction: "short" };
  const [from, to] = [earlier, later].map((own) => meanOf(own.map(({ p50 }) => p50)));
  const dates = (own: readonly BrandTimeRow[]): [string, string] => [
    startOf(own[0], weeks),
    own[own.length - 1].date,
  ];
  return {
    direction: directionOf(from, to, [...earlier, ...later]),
    from,
    to,
    earlier: dates(earlier),
    later: dates(later),
    yearsBefore: compared.yearsBefore,
  };
}

function startOf({ date }: BrandTimeRow, weeks: number): string {
  return new Date(Date.parse(date) - (weeks * WEEK - 1) * DAY).toISOString().slice(0, 10);
}

/** A change counts as one when it is larger than the bands of nine runs in ten are wide, and than 2 % of the value. */
function directionOf(from: number, to: number, rows: readonly BrandTimeRow[]): TimeChange["direction"] {
  const bands = rows.map(({ p05, p95 }) => (p95 - p05) / 2).filter(Number.isFinite);
  const luck = bands.length === 0 ? 0 : Math.sqrt(meanOf(bands.map((band) => band * band)));
  const size = Math.max(Math.abs(from), Math.abs(to));
  if (!(Math.abs(to - from) > Math.max(luck, 0.02 * size))) return "holds";
  return to > from ? "rises" : "falls";
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
