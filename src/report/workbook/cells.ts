import type { Cell, Sheet } from "write-excel-file/universal";
import type { Locale } from "../../drawing/numbers.ts";
import { cleanName, textWidth } from "../../drawing/textWidth.ts";
import type { TypedColumn } from "../document/typedTable.ts";
import type { CellNumbers } from "../document/reportDocument.ts";

/** Where a sheet is read: its language and its money. */
export interface SheetPlace {
  readonly locale: Locale;
  readonly currency: string;
}

/** Longest text that a cell of a spreadsheet holds. */
const LONGEST_TEXT = 32_767;

/** Widest and narrowest column, in characters. */
const WIDTHS = { least: 8, most: 42 };

/** Characters that the widest of some texts takes. */
export function widthOf(texts: readonly string[]): number {
  const widest = Math.max(...texts.map((one) => textWidth(one.slice(0, 80), 1) / 0.55));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(widest) + 2));
}

/** The head of a column: bold, on a tint, in as many lines as it takes; cut as `textCell` cuts. */
export function headCell(label: string): Cell {
  return textCell(label, {
    fontWeight: "bold",
    wrap: true,
    alignVertical: "bottom",
    backgroundColor: "#EEF4F9",
  });
}

/** A text as it is, but for what XML cannot hold; never a formula, whatever it begins with. */
export function textCell(value: string, style: object = {}): Cell {
  return { value: cleanName(value).slice(0, LONGEST_TEXT), type: String, ...style };
}

/** A number in full, shown in a format; one that does not exist is an empty cell. */
export function numberCell(value: number, format: string, style: object = {}): Cell {
  if (!Number.isFinite(value)) return null;
  return { value, type: Number, align: "right", ...(format !== GENERAL && { format }), ...style };
}

const GENERAL = "General";

/** How a spreadsheet shows the numbers of a column; their values stay exact. */
export function columnFormat(unit: TypedColumn["unit"] | CellNumbers["unit"], currency: string): string {
  if (unit === "share") return "0.0%";
  if (unit === "stars" || unit === "quality") return "0.00";
  if (unit === "points") return "0.00##";
  if (unit === "times") return '0.0 "×"';
  if (unit === "count") return "#,##0";
  return unit === "money" ? `#,##0.00${moneySuffix(currency)}` : GENERAL;
}

/** The same for a cell of a table for people: rises with their sign. */
export function cellFormat({ unit, isChange }: CellNumbers, currency: string): string {
  const format = columnFormat(unit, currency);
  return isChange ? `+${format};-${format};${format}` : format;
}

const moneySuffix = (currency: string) => (/^[A-Z]{3}$/.test(currency) ? ` [$${currency}]` : "");

/** A sheet that has no name yet. */
export type TableSheet = Omit<Sheet<Blob>, "sheet">;

/** The cells of a table with a frozen head, such as A1:D20; undefined of other sheets. */
export function areaOf({ data, stickyRowsCount }: TableSheet): string | undefined {
  if (stickyRowsCount === undefined || data.length === 0 || data[0] === null) return undefined;
  return `A1:${columnName(data[0].length)}${data.length}`;
}

/** A, B, …, Z, AA, … */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}
