import type { Bilingual } from "../../language/bilingual.ts";
import { joinFaults, type Fault } from "../../language/fault.ts";
import type { ColumnMeaning } from "../observed/columnMeaning.ts";
import { type DayOrder, isoOf } from "../observed/dateText.ts";
import { guessMeanings } from "../observed/guessMeaning.ts";
import type { RawTable } from "../observed/rawTable.ts";
import { type ReadRow, readRows } from "../observed/readRows.ts";
import { reviewFaults, reviewNotes } from "./words/reviews.ts";

/** What an export of reviews tells of one brand. */
export interface ReviewsOfBrand {
  /** its name as written; empty where the export has no column of brands, and is of one */
  readonly label: string;
  readonly count: number;
  /** mean of the stars, 1–5, hundredths */
  readonly stars: number;
  /** how many have 1, 2, 3, 4 and 5 stars; halves are rounded up */
  readonly byStars: readonly number[];
  /** days of the first and the last review, ISO */
  readonly first: string;
  readonly last: string;
  /** reviews a week from the first to the last; undefined within less than two weeks */
  readonly perWeek?: number | undefined;
  /** the same in the last quarter of a year; undefined where the export is of less than half a year */
  readonly lately?: number | undefined;
}

/** What came of an export of reviews, or all that is wrong with it. */
export type ReviewsRead =
  | {
      readonly reviews: readonly ReviewsOfBrand[];
      /** the day after the last review, ISO: where a market that has them begins */
      readonly next: string;
      readonly notes: readonly Bilingual[];
      readonly fault?: undefined;
    }
  | { readonly fault: Fault };

const MOST_FAULTS = 10;

/** Days of the last quarter of a year. */
const QUARTER = 91;

/**
 * Numbers, distribution and rate of reviews, one row a review: its date, its stars and, where there are several brands,
 * whose it is.
 *
 * @param said - columns of which somebody said what they hold
 */
export function reviewsOfTable(
  table: RawTable,
  said: readonly ColumnMeaning[],
  options: { readonly file: string; readonly dates?: DayOrder | undefined },
): ReviewsRead {
  const { file } = options;
  if (table.rows.length === 0) return { fault: reviewFaults.noRows(file) };
  const meanings = meaningsOf(table, said);
  const stars = meanings.findIndex(({ what }) => what === "stars");
  if (!meanings.some(({ what }) => what === "date"))
    return { fault: reviewFaults.noDates(file, table.columns) };
  if (stars < 0) return { fault: reviewFaults.noStars(file, table.columns) };
  const read = readRows(table, meanings, options);
  const outside = read.rows
    .filter(({ values }) => values[stars] < 1 || values[stars] > 5)
    .map(({ row, values }) =>
      reviewFaults.outside({ file, row, column: table.columns[stars] }, values[stars]),
    );
  const faults = [...read.faults, ...outside];
  const more = faults.length - MOST_FAULTS;
  if (more > 0) return { fault: joinFaults([...faults.slice(0, MOST_FAULTS), reviewFaults.more(more)]) };
  if (faults.length > 0) return { fault: joinFaults(faults) };
  const rated = read.rows.filter(({ values }) => Number.isFinite(values[stars]));
  if (rated.length === 0) return { fault: reviewFaults.noneRated(file, table.columns[stars]) };
  const brands = new Map<string, ReadRow[]>();
  for (const row of rated) {
    const key = row.product.toLowerCase();
    const own = brands.get(key);
    if (own === undefined) brands.set(key, [row]);
    else own.push(row);
  }
  const unrated = read.rows.length - rated.length;
  return {
    reviews: [...brands.values()].map((rows) => summaryOf(rows, stars)),
    next: isoOf(Math.max(...rangeOf(rated)) + 1),
    notes: [
      reviewNotes.columns(meanings),
      ...read.notes,
      ...(unrated > 0 ? [reviewNotes.unrated(file, unrated)] : []),
    ],
  };
}

/** Columns that say whose a review is; a title is the review's, and a name may be the reviewer's. */
const WHOSE =
  /^(brand|marca|insegna|company|azienda|business|attivita|hotel|albergo|restaurant|ristorante|locale|shop|negozio|store|place|luogo|product|prodotto|app|competitor|concorrente)(_(name|nome|id))?$/;

/** Only when, how many stars and whose: whatever else an export holds is passed over. */
function meaningsOf(table: RawTable, said: readonly ColumnMeaning[]): ColumnMeaning[] {
  const guessed = guessMeanings(table, said);
  const isSaid = (meaning: ColumnMeaning) => said.some(({ column }) => column === meaning.column);
  const plain = ({ column }: ColumnMeaning) =>
    column
      .normalize("NFD")
      .replaceAll(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "_");
  const stars = guessed.find(({ what }) => what === "stars") ?? guessed.find(({ what }) => what === "rating");
  const whose =
    guessed.find((meaning) => meaning.what === "product" && isSaid(meaning)) ??
    guessed.find((meaning) => !isSaid(meaning) && meaning !== stars && WHOSE.test(plain(meaning)));
  return guessed.map((meaning): ColumnMeaning => {
    const { column } = meaning;
    if (meaning === stars) return { column, what: "stars" };
    if (meaning === whose) return { column, what: "product" };
    return { column, what: meaning.what === "date" ? "date" : "ignore" };
  });
}

function summaryOf(rows: readonly ReadRow[], column: number): ReviewsOfBrand {
  const values = rows.map((row) => row.values[column]);
  const [first, last] = rangeOf(rows);
  const days = last - first + 1;
  const recent = rows.filter(({ day }) => day > last - QUARTER).length;
  const byStars = [1, 2, 3, 4, 5].map((star) => values.filter((value) => Math.round(value) === star).length);
  return {
    label: rows[0].product,
    count: rows.length,
    stars: hundredths(values.reduce((sum, value) => sum + value, 0) / rows.length),
    byStars,
    first: isoOf(first),
    last: isoOf(last),
    perWeek: days < 14 ? undefined : hundredths((7 * rows.length) / days),
    lately: days < 2 * QUARTER ? undefined : hundredths((7 * recent) / QUARTER),
  };
}

function rangeOf(rows: readonly ReadRow[]): [number, number] {
  let [first, last] = [rows[0].day, rows[0].day];
  for (const { day } of rows) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return [first, last];
}

const hundredths = (value: number) => Math.round(100 * value) / 100;
