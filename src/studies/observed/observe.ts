import type { Fault } from "../../language/fault.ts";
import { ADD_UP, type ColumnMeaning, OF_CHANNELS } from "./columnMeaning.ts";
import { dayNumber, isoOf } from "./dateText.ts";
import type { Observed, ObservedMeasure, ObservedSeries, Period } from "./observedSeries.ts";
import type { RawTable } from "./rawTable.ts";
import { type ReadRow, readRows } from "./readRows.ts";
import { periodAt, periodOf, type Step, stepOf } from "./step.ts";
import { type Note, observedFaults, observedNotes } from "./words/observed.ts";

/** How a table is to be understood, besides what its columns hold. */
export interface ObserveOptions {
  /** name of the file, for messages */
  readonly file: string;
  /** joins rows into such periods; undefined, the periods that the data have */
  readonly every?: Step | undefined;
  /** which of day and month comes first where nothing shows it */
  readonly dates?: "dmy" | "mdy" | undefined;
}

/** A table understood. */
export interface Understood extends Observed {
  readonly step: Step;
  /** true where periods are counted from a launch rather than dated: their dates count from 2000-01-01 */
  readonly isCounted: boolean;
  /** what was done with the data, to be said */
  readonly notes: readonly Note[];
}

/** What came of a table: what was observed, or all that is wrong with it. */
export type Observation =
  | { readonly understood: Understood; readonly faults?: undefined }
  | { readonly understood?: undefined; readonly faults: readonly Fault[] };

/** Makes series of the rows of a table. */
export function observe(
  table: RawTable,
  meanings: readonly ColumnMeaning[],
  options: ObserveOptions,
): Observation {
  if (table.rows.length === 0) return { faults: [observedFaults.noRows(options.file)] };
  const read = readRows(table, meanings, options);
  if (read.faults.length > 0) return { faults: read.faults };
  const { rows, isCounted } = read;
  const days = [...new Set(rows.map(({ day }) => day))].toSorted((a, b) => a - b);
  const isByReview = meanings.some(({ what }) => what === "stars");
  const natural = isCounted
    ? "day"
    : (stepOf(days) ?? (days.length === 1 ? writtenStep(rows[0].text) : undefined));
  // What is counted stays as it is: its step says only how long a period is.
  const step = isCounted ? "day" : (options.every ?? (isByReview ? coarser(natural) : natural));
  if (step === undefined)
    return { faults: [observedFaults.noStep(options.file, isoOf(days[0]), isoOf(days[days.length - 1]))] };
  const anchor = days[0];
  const isJoined = (options.every !== undefined || isByReview) && !isCounted;
  const place = (day: number) => periodOf(day, step, anchor);
  if (!isJoined) {
    const faults = duplicates(rows, place, options.file);
    if (faults.length > 0) return { faults };
  }
  // Whether the last period is whole can be told only where it is made of smaller ones.
  const last = days[days.length - 1];
  const isPartial =
    isJoined && natural !== step && last + spanOf(natural) <= lastDay(place(last), step, anchor);
  const periods = { first: place(days[0]), last: place(last) - (isPartial ? 1 : 0), step, anchor };
  const series = seriesOf(rows, meanings, { ...periods, isByReview, place });
  const gaps = series.map(({ values }) => values.filter((value) => !Number.isFinite(value)).length);
  const missing = gaps.reduce((sum, gap) => sum + gap, 0);
  const notes: Note[] = [
    ...read.notes,
    ...(isJoined ? [observedNotes.joined(step, isByReview)] : []),
    ...(isPartial ? [observedNotes.partial(periodAt(place(last), step, anchor).from, isoOf(last))] : []),
    ...(missing > 0 ? [observedNotes.gaps(missing)] : []),
  ];
  const counted = options.every ?? countedStep(meanings);
  return { understood: { series, step: isCounted ? counted : step, isCounted, notes } };
}

/** Names of columns that say how long a counted period is. */
const COUNTED: readonly (readonly [RegExp, Step])[] = [
  [/day|giorn/i, "day"],
  [/month|mes[ei]/i, "month"],
  [/quarter|trimestr/i, "quarter"],
  [/year|ann[oi]/i, "year"],
];

function countedStep(meanings: readonly ColumnMeaning[]): Step {
  const column = meanings.find(({ what }) => what === "period")?.column ?? "";
  return COUNTED.find(([word]) => word.test(column))?.[1] ?? "week";
}

/** A single date says by the way it is written what it is the beginning of. */
function writtenStep(text: string): Step {
  if (/^\d{4}$/.test(text)) return "year";
  if (/^\d{4}[- ]?[QT]\d$/i.test(text)) return "quarter";
  if (/^\d{4}-?W\d+$/i.test(text)) return "week";
  return /^\d{4}[-/.]\d{1,2}$/.test(text) ? "month" : "day";
}

/** Reviews come one by one: a day of them says little. */
const coarser = (step: Step | undefined): Step => (step === undefined || step === "day" ? "week" : step);

const spanOf = (step: Step | undefined) =>
  ({ day: 1, week: 7, month: 31, quarter: 92, year: 366 })[step ?? "day"];

function lastDay(period: number, step: Step, anchor: number): number {
  const { from, days } = periodAt(period, step, anchor);
  return dayNumber(from) + days - 1;
}

function duplicates(rows: readonly ReadRow[], place: (day: number) => number, file: string): Fault[] {
  const seen = new Map<string, number>();
  const faults: Fault[] = [];
  for (const { product, day, row, text } of rows) {
    const key = `${product}\u0000${place(day)}`;
    const before = seen.get(key);
    if (before !== undefined && faults.length < 10)
      faults.push(observedFaults.duplicate(file, row, before, text, product));
    if (before === undefined) seen.set(key, row);
  }
  return faults;
}

interface Grid {
  readonly first: number;
  readonly last: number;
  readonly step: Step;
  readonly anchor: number;
  readonly isByReview: boolean;
  readonly place: (day: number) => number;
}

interface Sum {
  total: number;
  count: number;
}

function seriesOf(
  rows: readonly ReadRow[],
  meanings: readonly ColumnMeaning[],
  grid: Grid,
): ObservedSeries[] {
  const measured = meanings.flatMap(({ what, of }, at) => (isMeasure(what) ? [{ what, of, at }] : []));
  const byProduct = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const kept = byProduct.get(row.product);
    if (kept === undefined) byProduct.set(row.product, [row]);
    else kept.push(row);
  }
  return [...byProduct].flatMap(([product, own]) => {
    const columns: {
      readonly what: ObservedMeasure;
      readonly of?: string | undefined;
      readonly at: number;
    }[] = grid.isByReview
      ? [
          { what: "reviews", at: -1 },
          { what: "rating", at: meanings.findIndex(({ what }) => what === "stars") },
          ...measured,
        ]
      : measured;
    return columns.map(({ what, of, at }) => {
      const isOfChannel = OF_CHANNELS.has(what);
      return {
        what,
        brand: isOfChannel || of === undefined ? product : of,
        ...(isOfChannel && of !== undefined && { channel: of }),
        ...valuesOf(own, at, what, grid),
      };
    });
  });
}

const isMeasure = (what: ColumnMeaning["what"]): what is ObservedMeasure =>
  !["date", "period", "product", "currency", "stars", "ignore"].includes(what);

/** Values of each period from the first to the last in which the product has a row; what is missing between is a gap. */
function valuesOf(
  rows: readonly ReadRow[],
  at: number,
  what: ObservedMeasure,
  { last, step, anchor, place, isByReview }: Grid,
): { readonly periods: readonly Period[]; readonly values: readonly number[] } {
  const sums = new Map<number, Sum>();
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { day, values } of rows) {
    const period = place(day);
    if (period > last) continue;
    from = Math.min(from, period);
    to = Math.max(to, period);
    const value = at < 0 ? 1 : values[at];
    if (!Number.isFinite(value)) continue;
    const sum = sums.get(period) ?? { total: 0, count: 0 };
    sum.total += value;
    sum.count += 1;
    sums.set(period, sum);
  }
  if (isByReview) to = last;
  const count = Math.max(0, to - from + 1);
  const places = Array.from({ length: count }, (_, index) => from + index);
  return {
    periods: places.map((period) => periodAt(period, step, anchor)),
    values: places.map((period) => {
      const sum = sums.get(period);
      // A week without a review is a week of none; a week without a row of anything else is a gap.
      if (sum === undefined) return isByReview && what === "reviews" ? 0 : Number.NaN;
      return ADD_UP.has(what) ? sum.total : sum.total / sum.count;
    }),
  };
}
