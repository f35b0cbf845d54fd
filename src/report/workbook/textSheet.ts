import type { Cell } from "write-excel-file/universal";
import { cleanName } from "../../drawing/textWidth.ts";
import type { TextTable } from "../document/reportDocument.ts";
import {
  headCell,
  numberCell,
  type SheetPlace,
  type TableSheet,
  textCell,
  textFormat,
  widthOf,
} from "./cells.ts";
import { type NumbersInText, numbersInText } from "./numbersInText.ts";
import type { Locale } from "../../drawing/numbers.ts";

/** Words of workbooks alone: heads of the columns that a value with its interval takes. */
const en = {
  reach: (label: string) => `${label} (±)`,
  from: (label: string) => `${label}: from`,
  to: (label: string) => `${label}: to`,
};

type WorkbookWords = typeof en;

const it: WorkbookWords = {
  reach: (label) => `${label} (±)`,
  from: (label) => `${label}: da`,
  to: (label) => `${label}: a`,
};

/** The words of a language. */
function workbookWords(locale: Locale): WorkbookWords {
  return { en, it }[locale];
}

/**
 * A table as the report shows it, words as words and numbers as numbers: what stands in one cell with its interval
 * takes a column for the value, one for what is added to either side, and one for each end.
 */
export function textSheet(table: TextTable, place: SheetPlace): TableSheet {
  const columns = table.heads.map((label, at) => columnOf(table, at, label, place));
  const parts = columns.flat();
  return {
    data: [
      parts.map(({ label }) => headCell(label)),
      ...table.rows.map((_, row) => parts.map(({ cells }) => cells[row])),
    ],
    columns: parts.map(({ label, width }) => ({ width: widthOf([label, ...width]) })),
    stickyRowsCount: 1,
  };
}

/** A column of the sheet. */
interface Part {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** texts that it must hold */
  readonly width: readonly string[];
}

function columnOf(table: TextTable, at: number, label: string, place: SheetPlace): Part[] {
  const texts = table.rows.map((row) => row[at] ?? "");
  const numbers = numbersOfColumn(texts, at, table, place);
  const words = workbookWords(place.locale);
  const has = (part: keyof NumbersInText) => numbers.some((one) => one?.[part] !== undefined);
  const column = (
    name: string,
    valueOf: (one: NumbersInText) => number | undefined,
    isFirst: boolean,
  ): Part => ({
    label: name,
    cells: numbers.map((one, row) => cellOf(one, valueOf, isFirst ? texts[row] : "", place)),
    width: texts,
  });
  const value = (one: NumbersInText) => one.value;
  const hasValue = has("value") || !has("ends");
  return [
    ...(hasValue ? [column(label, value, true)] : []),
    ...(has("reach") ? [column(words.reach(label), (one) => one.reach, false)] : []),
    ...(has("ends")
      ? [
          column(words.from(label), (one) => one.ends?.[0], !hasValue),
          column(words.to(label), (one) => one.ends?.[1], false),
        ]
      : []),
  ];
}

/** The numbers of each cell of a column; of the heads of rows only where all of them are numbers. */
function numbersOfColumn(
  texts: readonly string[],
  at: number,
  { exact }: TextTable,
  { locale, currency }: SheetPlace,
): (NumbersInText | undefined)[] {
  const numbers = texts.map((text, row) => {
    const read = numbersInText(text, locale, currency);
    return read === undefined ? undefined : exactly(read, exact?.[row]?.[at] ?? []);
  });
  return at === 0 && numbers.includes(undefined) ? texts.map(() => undefined) : numbers;
}

/** The same numbers unrounded. Changes of shares are told in percentage points. */
function exactly(read: NumbersInText, exact: readonly (number | null)[]): NumbersInText {
  const scale = read.unit === "points" ? 100 : 1;
  const left = exact.map((value) => (value === null ? undefined : value * scale));
  const next = (rounded: number) => left.shift() ?? rounded;
  return {
    ...read,
    ...(read.value !== undefined && { value: next(read.value) }),
    ...(read.reach !== undefined && { reach: next(read.reach) }),
    ...(read.ends !== undefined && { ends: [next(read.ends[0]), next(read.ends[1])] as const }),
  };
}

/** A cell without a number keeps its words in the first of its columns; a dash stands for nothing. */
function cellOf(
  numbers: NumbersInText | undefined,
  valueOf: (one: NumbersInText) => number | undefined,
  text: string,
  { currency }: SheetPlace,
): Cell {
  const value = numbers === undefined ? undefined : valueOf(numbers);
  if (numbers !== undefined && value !== undefined) return numberCell(value, textFormat(numbers, currency));
  const words = numbers === undefined ? cleanName(text) : "";
  return words === "" || words === "–" ? null : textCell(words);
}
