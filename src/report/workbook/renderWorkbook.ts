import writeSheets, { type Cell, type Sheet, type SheetData } from "write-excel-file/universal";
import { type Locale, numbersOf } from "../../charts/numbers.ts";
import { cleanName, textWidth } from "../../charts/textWidth.ts";
import { provenanceLines } from "../provenance.ts";
import type { ReportDocument, TextTable } from "../reportDocument.ts";
import { titleOf } from "../titleOf.ts";
import { tablesOfReport, type TypedColumn, type TypedTable } from "../typedTable.ts";
import { reportWords } from "../words.ts";
import { withFixedTimes } from "../zipTimes.ts";
import { sheetNames } from "./sheetNames.ts";

/** Longest text that a cell of a spreadsheet holds. */
const LONGEST_TEXT = 32_767;

/** Widest and narrowest column, in characters. */
const WIDTHS = { least: 8, most: 42 };

/**
 * Makes a workbook of a report: what it says on the first sheet, then a sheet for each table and for the rows of each
 * figure, numbers as numbers and days as days. Texts are texts, never formulas, whatever they begin with. Equal
 * reports give equal bytes.
 */
export async function renderWorkbook(report: ReportDocument, locale: Locale): Promise<Uint8Array> {
  const { sections } = report.texts[locale];
  const texts = sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [{ heading, table: block }] : [])),
  );
  const tables = tablesOfReport(report, locale);
  const words = reportWords(locale);
  const names = sheetNames([
    words.headlines,
    ...texts.map(({ heading, table }) => (table.label === heading ? heading : `${table.label}, ${heading}`)),
    ...tables.map(({ name }) => name),
  ]);
  const sheets: Sheet<Blob>[] = [
    summarySheet(report, locale),
    ...texts.map(({ table }) => textSheet(table)),
    ...tables.map((table) => dataSheet(table, report.currency, locale)),
  ].map((sheet, at) => ({ ...sheet, sheet: names[at] }));
  const blob = await writeSheets(sheets, { fontFamily: "Calibri", fontSize: 11 }).toBlob();
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
}

type NamelessSheet = Omit<Sheet<Blob>, "sheet">;

/** Title, question, headlines, findings and origin, two columns. */
function summarySheet(report: ReportDocument, locale: Locale): NamelessSheet {
  const words = reportWords(locale);
  const { question, about, headlines, notModelled } = report.texts[locale];
  const data: SheetData = [
    [text(titleOf(report, locale), { fontWeight: "bold", fontSize: 16 })],
    ...(question === "" ? [] : [[text(question)]]),
    [text(about)],
    [],
    ...headlines.map(({ label, value, interval, note }) => [
      text(label),
      text(value, { fontWeight: "bold" }),
      text(interval),
      text(note),
    ]),
    [],
    [text(words.notModelled, { fontWeight: "bold" })],
    ...notModelled.map((line) => [text(line)]),
    [],
    [text(words.provenance, { fontWeight: "bold" })],
    ...provenanceLines(report.provenance, locale).map((line) => line.map((part) => text(part))),
  ];
  return { data, columns: [{ width: 34 }, { width: 22 }, { width: 36 }, { width: 22 }] };
}

/** A table as the report shows it, already in words. */
function textSheet({ heads, rows }: TextTable): NamelessSheet {
  const data = [heads.map(head), ...rows.map((cells) => cells.map((cell) => text(cell)))];
  return {
    data,
    columns: heads.map((label, at) => ({ width: widthOf([label, ...rows.map((cells) => cells[at])]) })),
    stickyRowsCount: 1,
  };
}

function dataSheet({ columns, rows }: TypedTable, currency: string, locale: Locale): NamelessSheet {
  const shown = (column: TypedColumn, at: number) =>
    rows.slice(0, 200).map((row) => {
      const value = row[at];
      return typeof value === "number" && column.unit !== "text" && column.unit !== "date"
        ? numbersOf(locale, currency).format(value, column.unit)
        : String(value);
    });
  return {
    data: [
      columns.map(({ label }) => head(label)),
      ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at].unit, currency))),
    ],
    columns: columns.map((column, at) => ({ width: widthOf([column.label, ...shown(column, at)]) })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: string | number, unit: TypedColumn["unit"], currency: string): Cell {
  if (typeof value === "number") {
    // A number that does not exist is an empty cell.
    if (!Number.isFinite(value)) return null;
    return { value, type: Number, format: numberFormat(unit, currency), align: "right" };
  }
  const date = unit === "date" ? new Date(`${value.slice(0, 10)}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return text(value);
  return { value: date, type: Date, format: "yyyy-mm-dd" };
}

/** How a spreadsheet shows a number; its value stays exact. */
function numberFormat(unit: TypedColumn["unit"], currency: string): string {
  if (unit === "share") return "0.0%";
  if (unit === "stars" || unit === "quality") return "0.00";
  if (unit === "count") return "#,##0";
  if (unit === "money") return /^[A-Z]{3}$/.test(currency) ? `#,##0.00 [$${currency}]` : "#,##0.00";
  return "General";
}

function head(label: string): Cell {
  return text(label, { fontWeight: "bold", wrap: true, alignVertical: "bottom", backgroundColor: "#EEF4F9" });
}

/** A text as it is, but for what XML cannot hold. */
function text(value: string, style: object = {}): Cell {
  return { value: cleanName(value).slice(0, LONGEST_TEXT), type: String, ...style };
}

/** Characters that the widest of some texts takes. */
function widthOf(texts: readonly string[]): number {
  const widest = Math.max(...texts.map((one) => textWidth(one.slice(0, 80), 1) / 0.55));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(widest) + 2));
}
