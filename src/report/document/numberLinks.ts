import { type Locale, type Mark, type Numbers, numbersOf } from "../../drawing/numbers.ts";

/** A part of a sentence: words, or a number with the row that it came from. */
export interface Piece {
  readonly text: string;
  /** whether it is a number */
  readonly isNumber: boolean;
  /** number of the row that holds it; left out of what was computed from several rows */
  readonly row?: number;
}

/** Rows whose reading is noted, and numbers that remember from which of them they came. */
export interface WatchedRows<Row> {
  readonly rows: readonly Row[];
  readonly numbers: Numbers;
  /** Takes a sentence that was written with these numbers apart. */
  piecesOf(sentence: string): Piece[];
}

/** Around a number while a sentence is put together: characters that no text has, the first followed by a place. */
const [BEGIN, END, FIRST_PLACE, LAST_PLACE] = [0xe000, 0xe001, 0xe100, 0xf8ff];
const MARKED = new RegExp(
  `${letter(BEGIN)}([${letter(FIRST_PLACE)}-${letter(LAST_PLACE)}])([^${letter(END)}]*)${letter(END)}`,
  "u",
);

/**
 * Watches how sentences come about, so that each of their numbers can lead to the row it came from. Reading a number
 * from a row is noted; writing it down looks up which row it was last read from. A number that no row holds was
 * computed from several.
 */
export function watchRows<Row extends object>(
  rows: readonly Row[],
  locale: Locale,
  currency?: string,
): WatchedRows<Row> {
  const readFrom = new Map<number, number>();
  const written: (number | undefined)[] = [];
  const places = new Map<string, number>();
  const mark: Mark = (text, value) => {
    const row = readFrom.get(value);
    // Numbers that read alike stay alike, because whoever writes a sentence may ask whether they do.
    const known = places.get(`${row} ${text}`);
    const place = known ?? FIRST_PLACE + written.length;
    // Words stand in place of what is no number; and no sentence has thousands of numbers.
    if (!/\d/.test(text) || place > LAST_PLACE) return text;
    if (known === undefined) {
      places.set(`${row} ${text}`, place);
      written.push(row);
    }
    return letter(BEGIN) + letter(place) + text + letter(END);
  };
  const watched = rows.map(
    (row, at) =>
      new Proxy(row, {
        get(own, key, receiver) {
          const value: unknown = Reflect.get(own, key, receiver);
          if (typeof value === "number") readFrom.set(value, at);
          return value;
        },
      }),
  );
  return {
    rows: watched,
    numbers: numbersOf(locale, currency, mark),
    piecesOf: (sentence) =>
      sentence
        .split(new RegExp(`(${letter(BEGIN)}[^${letter(END)}]*${letter(END)})`, "u"))
        .filter((text) => text !== "")
        .map((text): Piece => {
          const [, place, number] = MARKED.exec(text) ?? [];
          if (place === undefined) return { text, isNumber: false };
          const row = written[place.charCodeAt(0) - FIRST_PLACE];
          return { text: number, isNumber: true, ...(row !== undefined && { row }) };
        }),
  };
}

function letter(code: number): string {
  return String.fromCharCode(code);
}

/** A number as sentences write it, with its sign and unit. */
const NUMBER = /[+−]?[€$£¥]?\d[\d.,]*(?:\s?[%★€$£¥])?/g;

/** Takes a sentence whose numbers all came from the same rows apart into its numbers and the words between them. */
export function numberPieces(sentence: string): Piece[] {
  const numbers = Array.from(sentence.matchAll(NUMBER), ({ 0: found, index }) => ({
    from: index,
    text: found.replace(/[.,]+$/, ""),
  }));
  const ends = numbers.map(({ from, text }) => from + text.length);
  const pieces = numbers.flatMap(({ from, text }, at): Piece[] => [
    { text: sentence.slice(ends[at - 1] ?? 0, from), isNumber: false },
    { text, isNumber: true },
  ]);
  return [...pieces, { text: sentence.slice(ends.at(-1) ?? 0), isNumber: false }].filter(
    ({ text }) => text !== "",
  );
}
