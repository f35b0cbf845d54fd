import type { Cast, Days, EventColumns } from "../worker/contract.ts";
import { copyStanding, live, sleep, type Standing, STRIDE } from "./standing.ts";

/** Events of one day: rows `from` to `to` of some columns. */
export interface DayEvents {
  readonly events: EventColumns;
  readonly from: number;
  readonly to: number;
}

const BOOKS = ["bought", "stars", "reviews", "posted", "postedBad", "told", "toldBad", "profit"] as const;
export type Book = (typeof BOOKS)[number];

/**
 * One run as it was lived, day by day, to play and to scrub back: what consumers did, and the books.
 */
export class Recording {
  /** days that are there */
  recorded = 0;
  readonly books: Readonly<Record<Book, Float64Array>>;
  private readonly days_: DayEvents[] = [];
  private readonly kept: Standing[] = [];
  private readonly visits: Uint16Array[] = [];
  private readonly arrivals: Uint16Array[] = [];

  constructor(
    readonly cast: Cast,
    readonly days: number,
    readonly brands: number,
  ) {
    this.books = Object.fromEntries(BOOKS.map((book) => [book, new Float64Array(days * brands)])) as Record<
      Book,
      Float64Array
    >;
  }

  /** Adds the days that have come. */
  add({ from, days, events, dayEnds, mornings, visits, arrivals, ...books }: Days): void {
    for (const book of BOOKS) this.books[book].set(books[book], from * this.brands);
    this.kept.push(...mornings);
    for (let day = 0; day < days; ++day) {
      this.days_.push({ events, from: day === 0 ? 0 : dayEnds[day - 1], to: dayEnds[day] });
      this.visits.push(partOf(visits, day, days));
      this.arrivals.push(partOf(arrivals, day, days));
    }
    this.recorded = from + days;
  }

  eventsOf(day: number): DayEvents | undefined {
    return this.days_[day];
  }

  /** Where everybody stands in the morning of a day that is recorded. */
  morningOf(day: number, standing: Standing): void {
    const start = Math.floor(day / STRIDE);
    copyStanding(this.kept[start], standing);
    for (let past = start * STRIDE; past < day; ++past) {
      const { events, from, to } = this.days_[past];
      for (let row = from; row < to; ++row) live(standing, events, row);
      sleep(standing);
    }
  }

  /** Visits to each channel in each of the four moments in the days up to one; shape [4, channels]. */
  visitsUpTo(day: number, days: number): Float64Array {
    return sumOf(this.visits, day, days);
  }

  /** How often those who are drawn came to each stage from “know” to “tell” in the days up to one. */
  arrivalsUpTo(day: number, days: number): Float64Array {
    return sumOf(this.arrivals, day, days);
  }

  /** A book's number of one brand on one day. */
  on(book: Book, day: number, brand: number): number {
    return this.books[book][day * this.brands + brand];
  }

  /** The sum of a book over the days up to one, and over so many before it. */
  sum(book: Book, day: number, brand: number, days: number): number {
    let sum = 0;
    for (let past = Math.max(0, day - days + 1); past <= day; ++past) sum += this.on(book, past, brand);
    return sum;
  }
}

function partOf(all: Uint16Array, day: number, days: number): Uint16Array {
  const width = all.length / days;
  return all.subarray(day * width, (day + 1) * width);
}

function sumOf(rows: readonly Uint16Array[], day: number, days: number): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (let past = Math.max(0, day - days + 1); past <= day; ++past)
    rows[past]?.forEach((count, at) => {
      sum[at] += count;
    });
  return sum;
}
