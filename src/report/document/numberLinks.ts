import type { Column } from "../../drawing/chart.ts";
import type { Locale, Numbers } from "../../drawing/numbers.ts";
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";

/** A part of a sentence: words, or a number with the row that it came from. */
export interface Piece {
  readonly text: string;
  /** whether it is a number */
  readonly isNumber: boolean;
  /** number of the row that holds it; left out of what was computed from several rows */
  readonly row?: number;
}

/** The rows that a sentence may speak of. */
export interface RowsSpokenOf {
  readonly rows: readonly object[];
  readonly columns: readonly Column<object>[];
  readonly numbers: Numbers;
}

/** A number as sentences write it, with its sign and unit. */
const NUMBER = /[+−]?[€$£¥]?\d[\d.,]*(?:\s?[%★€$£¥])?/g;

/**
 * Takes a sentence apart so that each number can lead to the row it came from: a row that the sentence names, by a
 * brand, a setting or a day, and that holds the number, written with as many digits. Of several the one most of whose
 * words the sentence says, and then the one nearest to either end, because of rows in time sentences tell the last
 * and the first. A number that no such row holds was computed from several.
 */
export function linkNumbers(sentence: string, { rows, columns, numbers }: RowsSpokenOf): Piece[] {
  const words = wordsOfRows({ rows, columns, numbers });
  const within = [...new Set(words.flat())].filter((word) => sentence.includes(word));
  const saidOf = words.map((own) => own.filter((word) => within.includes(word)).length);
  const isName = spansOf(sentence, namesAmong(within));
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index: from } of sentence.matchAll(NUMBER)) {
    const text = found.replace(/[.,]+$/, "");
    // Digits within a name or a date are no numbers.
    if (isName(from, from + text.length)) continue;
    const row = rowOf(readNumber(text, numbers.locale), saidOf, { rows, columns, numbers });
    pieces.push({ text: sentence.slice(done, from), isNumber: false });
    pieces.push({ text, isNumber: true, ...(row === undefined ? {} : { row }) });
    done = from + text.length;
  }
  return [...pieces, { text: sentence.slice(done), isNumber: false }].filter(({ text }) => text !== "");
}

/** Takes a sentence apart into its numbers and the words between them. */
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

/** What names each row: its texts as they stand in sentences, and its dates. */
function wordsOfRows({ rows, columns, numbers }: RowsSpokenOf): string[][] {
  const known = new Map<string, readonly string[]>();
  return rows.map((row) =>
    columns.flatMap(({ key, unit }) => {
      const value = String((row as Readonly<Record<string, unknown>>)[key]);
      const same = `${unit} ${value}`;
      const words = known.get(same) ?? wordsFor(value, unit, numbers);
      known.set(same, words);
      return words;
    }),
  );
}

function wordsFor(value: string, unit: Column<object>["unit"], numbers: Numbers): readonly string[] {
  if (unit === "date") return [numbers.day(value)];
  return unit === "text" ? [...new Set([nameInSentence(value), cleanName(value)])].filter(Boolean) : [];
}

const namesAmong = (words: readonly string[]) => words.filter((word) => /\d/.test(word));

/** Whether a part of the sentence lies within one of these names. */
function spansOf(sentence: string, names: readonly string[]): (from: number, to: number) => boolean {
  const spans = names.flatMap((name) => {
    const places: [number, number][] = [];
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length))
      places.push([at, at + name.length]);
    return places;
  });
  return (from, to) => spans.some(([start, end]) => from < end && to > start);
}

function rowOf(
  number: WrittenNumber,
  saidOf: readonly number[],
  { rows, columns }: RowsSpokenOf,
): number | undefined {
  const times = timesOf(rows, columns);
  const last = times[times.length - 1];
  let [best, most, nearest] = [undefined as number | undefined, 1, Number.POSITIVE_INFINITY];
  rows.forEach((row, index) => {
    const toEnd = Math.min(times[index], last - times[index]);
    const isBetter = saidOf[index] > most || (saidOf[index] === most && toEnd <= nearest);
    if (!isBetter || !columns.some((column) => holds(row, column, number))) return;
    [best, most, nearest] = [index, saidOf[index], toEnd];
  });
  return best;
}

/** How many days that rows have went before each row; of rows without days, how many rows. */
function timesOf(rows: RowsSpokenOf["rows"], columns: RowsSpokenOf["columns"]): number[] {
  const date = columns.find(({ unit }) => unit === "date")?.key;
  if (date === undefined) return rows.map((_, index) => index);
  const places = new Map<unknown, number>();
  return rows.map((row) => {
    const day = (row as Readonly<Record<string, unknown>>)[date];
    const place = places.get(day) ?? places.size;
    places.set(day, place);
    return place;
  });
}

/** Whether a cell, rounded like the number, is the number. The sign of a fall may stand in the words around it. */
function holds(row: object, { key, unit }: Column<object>, number: WrittenNumber): boolean {
  if (unit === "text" || unit === "date" || (unit === "share") !== number.isShare) return false;
  const cell = Number((row as Readonly<Record<string, unknown>>)[key]) * (number.isShare ? 100 : 1);
  const distance = Math.abs(Math.abs(cell) - number.size);
  return distance <= number.step / 2 + 1e-9 * number.size;
}

interface WrittenNumber {
  readonly size: number;
  /** difference between two such numbers that are written differently */
  readonly step: number;
  readonly isShare: boolean;
}

function readNumber(text: string, locale: Locale): WrittenNumber {
  const digits = text.replace(/[^\d.,]/g, "");
  const [whole, fraction = ""] =
    locale === "it" ? digits.replaceAll(".", "").split(",") : digits.replaceAll(",", "").split(".");
  const size = Number(`${whole}.${fraction || "0"}`);
  // Sentences write large numbers to three digits.
  const coarse = fraction === "" && size >= 1000 ? 10 ** (Math.floor(Math.log10(size)) - 2) : 1;
  return { size, step: fraction === "" ? coarse : 10 ** -fraction.length, isShare: text.includes("%") };
}
