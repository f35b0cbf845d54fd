import writeSheets, { type Sheet, type Cell } from "write-excel-file/universal";
import type { PageStyle } from "../document/figure.ts";
import { withFileProperties } from "../office/fileProperties.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { tablesOfReport, type TypedColumn, type TypedTable } from "../document/typedTable.ts";
import { reportWords } from "../document/words/words.ts";
import { withFixedTimes } from "../office/zipTimes.ts";
import { sheetNames } from "./sheetNames.ts";
import { summarySheet } from "./summarySheet.ts";
import {
  areaOf,
  columnFormat,
  headCell,
  numberCell,
  type SheetPlace,
  type TableSheet,
  textCell,
  widthOf,
} from "./cells.ts";
import { textSheet } from "./textSheet.ts";
import { validWorkbook } from "./validWorkbook.ts";
import type { Feature } from "write-excel-file/universal";
import { numbersOf } from "../../drawing/numbers.ts";

/**
 * Makes a workbook of a report: what it says on the first sheet, then a sheet for each table and for the rows of each
 * figure, numbers as numbers and days as days, each with a frozen head and a filter. Texts are texts, never formulas,
 * whatever they begin with. Equal reports give equal bytes.
 */
export async function renderWorkbook(
  report: ReportDocument,
  { document, locale }: PageStyle,
): Promise<Uint8Array> {
  const place = { locale, currency: report.currency };
  const texts = report.texts[locale].sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [{ heading, table: block }] : [])),
  );
  const tables = tablesOfReport(report, locale);
  const names = sheetNames([
    reportWords(locale).headlines,
    ...texts.map(({ heading, table }) => (table.label === heading ? heading : `${table.label}, ${heading}`)),
    ...tables.map(({ name }) => name),
  ]);
  const sheets: Sheet<Blob>[] = [
    summarySheet(report, place),
    ...texts.map(({ table }) => textSheet(table, place)),
    ...tables.map((table) => dataSheet(table, place)),
  ].map((sheet, at) => ({ ...sheet, sheet: names[at] }));
  const filters = sheets.map(areaOf);
  const options = { fontFamily: "Calibri", fontSize: 11, features: [filterFeature(filters)] };
  const blob = await writeSheets(sheets, options).toBlob();
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()), (files) =>
    withFileProperties(validWorkbook(files, filters, document), report, locale, document),
  );
}

/** Gives sheets with a frozen head a filter over these cells, and shows the first sheet. */
function filterFeature(filters: readonly (string | undefined)[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const area = filters[sheetIndex];
            const shown = xml.replace(/tabSelected="[01]"/, `tabSelected="${sheetIndex === 0 ? 1 : 0}"`);
            if (area === undefined) return shown;
            // The library names a pane that a head without frozen columns does not have.
            return shown
              .replace('xSplit="0" ', "")
              .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
              .replace("</sheetData>", `</sheetData><autoFilter ref="${area}"/>`);
          },
        },
      },
    },
  };
}

/** The rows behind a figure or a table: exact numbers, days as days. */
export function dataSheet({ columns, rows }: TypedTable, { locale, currency }: SheetPlace): TableSheet {
  const shown = (column: TypedColumn, at: number) =>
    rows.slice(0, 200).map((row) => {
      const value = row[at];
      return typeof value === "number" && column.unit !== "text" && column.unit !== "date"
        ? numbersOf(locale, currency).format(value, column.unit)
        : String(value);
    });
  return {
    data: [
      columns.map(({ label }) => headCell(label)),
      ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at].unit, currency))),
    ],
    columns: columns.map((column, at) => ({ width: widthOf([column.label, ...shown(column, at)]) })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: string | number, unit: TypedColumn["unit"], currency: string): Cell {
  if (typeof value === "number") return numberCell(value, columnFormat(unit, currency));
  const date = unit === "date" ? new Date(`${value.slice(0, 10)}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return textCell(value);
  return { value: date, type: Date, format: "yyyy-mm-dd" };
}
