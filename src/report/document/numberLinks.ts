import { type Locale, type Mark, type Numbers, numbersOf } from "../../drawing/numbers.ts";

/** A part of a sentence: words, or a number with the row that it came from. */
export interface Piece {
  readonly text: string;
  /** whether it is a number */
  readonly isNumber: boolean;
  /** number of the row that holds it; left out of what was computed from several rows */
  readonly row?: number;
}

/** A sentence as people read it. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Rows whose reading is noted, and numbers that remember from which of them they came. */
export interface WatchedRows<Row> {
  readonly rows: readonly Row[];
  readonly numbers: Numbers;
  /** Takes a sentence that was written with these numbers apart. */
  piecesOf(sentence: string): Piece[];
}

/** Behind a number while a sentence is put together: a character that no text has, for the place where it is noted. */
const [FIRST_MARK, LAST_MARK] = [0xe000, 0xf8ff];
const MARKS = /([\uE000-\uF8FF])/u;

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
  const written: { readonly length: number; readonly row: number | undefined }[] = [];
  const places = new Map<string, number>();
  const mark: Mark = (text, value) => {
    const row = readFrom.get(value);
    const key = `${row} ${text}`;
    const place = places.get(key) ?? written.length;
    // Words stand in place of what is no number; and no sentence has thousands of numbers.
    if (!/\d/.test(text) || FIRST_MARK + place > LAST_MARK) return text;
    if (place === written.length) written.push({ length: text.length, row });
    places.set(key, place);
    // Behind and not before: articles go by how a number begins.
    return text + String.fromCharCode(FIRST_MARK + place);
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
    piecesOf: (sentence) => {
      const parts = sentence.split(MARKS);
      return parts
        .flatMap((text, at): Piece[] => {
          if (at % 2 === 1) return [];
          const noted = written[(parts[at + 1]?.charCodeAt(0) ?? 0) - FIRST_MARK];
          if (noted === undefined) return [{ text, isNumber: false }];
          const { length, row } = noted;
          return [
            { text: text.slice(0, -length), isNumber: false },
            { text: text.slice(-length), isNumber: true, ...(row !== undefined && { row }) },
          ];
        })
        .filter(({ text }) => text !== "");
    },
  };
}
