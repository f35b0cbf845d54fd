import type { Cell } from "write-excel-file/universal";
import { cleanName } from "../../drawing/textWidth.ts";
import type { CellNumbers, TextTable } from "../document/reportDocument.ts";
import {
  cellFormat,
  headCell,
  numberCell,
  type SheetPlace,
  type TableSheet,
  textCell,
  widthOf,
} from "./cells.ts";
import type { Locale } from "../../drawing/numbers.ts";

/** Words of workbooks alone: heads of the columns that the ends of an interval take. */
const en = {
  from: (label: string) => `${label}: from`,
  to: (label: string) => `${label}: to`,
};

type WorkbookWords = typeof en;

const it: WorkbookWords = {
  from: (label) => `${label}: da`,
  to: (label) => `${label}: a`,
};

/** The words of a language. */
function workbookWords(locale: Locale): WorkbookWords {
  return { en, it }[locale];
}

/**
 * A table as the report shows it, words as words and numbers unrounded: what stands in one cell with its interval takes
 * a column for the value and one for each end.
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

function columnOf(table: TextTable, at: number, label: string, { locale, currency }: SheetPlace): Part[] {
  const texts = table.rows.map((row) => row[at] ?? "");
  const numbers = texts.map((_, row) => table.numbers?.[row]?.[at] ?? undefined);
  const words = workbookWords(locale);
  const has = (part: "value" | "low") => numbers.some((one) => one?.[part] !== undefined);
  const column = (name: string, part: "value" | "low" | "high", isFirst: boolean): Part => ({
    label: name,
    cells: numbers.map((one, row) =>
      one === undefined ? wordsCell(isFirst ? texts[row] : "") : partCell(one, part, currency),
    ),
    width: texts,
  });
  const hasValue = has("value") || !has("low");
  return [
    ...(hasValue ? [column(label, "value", true)] : []),
    ...(has("low")
      ? [column(words.from(label), "low", !hasValue), column(words.to(label), "high", false)]
      : []),
  ];
}

function partCell(numbers: CellNumbers, part: "value" | "low" | "high", currency: string): Cell {
  return numberCell(numbers[part] ?? Number.NaN, cellFormat(numbers, currency));
}

/** A cell without a number keeps its words in the first of its columns; a dash stands for nothing. */
function wordsCell(text: string): Cell {
  const words = cleanName(text);
  return words === "" || words === "–" ? null : textCell(words);
}
