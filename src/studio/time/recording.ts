import type { BookedDays, Cast } from "../worker/contract.ts";

const BOOKS = ["bought", "stars", "reviews", "posted", "postedBad", "told", "toldBad", "profit"] as const;
export type Book = (typeof BOOKS)[number];

/** The books of one run, day by day, for whatever is written and charted of it. */
export class Recording {
  /** days that are there */
  recorded = 0;
  readonly books: Readonly<Record<Book, Float64Array>>;
  private readonly home: Uint16Array;
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
    this.home = new Uint16Array(days);
  }

  /** Adds the days that have come. */
  add({ from, days, visits, arrivals, atHome, ...books }: BookedDays): void {
    for (const book of BOOKS) this.books[book].set(books[book], from * this.brands);
    this.home.set(atHome, from);
    for (let day = 0; day < days; ++day) {
      this.visits.push(partOf(visits, day, days));
      this.arrivals.push(partOf(arrivals, day, days));
    }
    this.recorded = from + days;
  }

  /** How many of those who are drawn need nothing in the morning of a day. */
  atHome(day: number): number {
    return this.home[day];
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
