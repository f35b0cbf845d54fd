import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import readSheets, { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { svgText } from "../../src/report/document/svgText.ts";
import { formatCsv } from "../../src/files/formats/csv.ts";
import { formatParquet } from "../../src/files/formats/formatParquet.ts";
import { drawFigure } from "../../src/report/document/figure.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { renderPage } from "../../src/report/page/renderPage.ts";
import { parseReport } from "../../src/report/document/parseReport.ts";
import { tableOfFigure, tablesOfReport } from "../../src/report/document/typedTable.ts";
import { completed } from "../../src/report/tables/table.ts";
import { tableOfChart, tableOfData } from "../../src/files/report/reportTables.ts";
import { renderWorkbook } from "../../src/report/workbook/renderWorkbook.ts";
import { FORMULAS, hostileReport } from "../exports/hostileReport.ts";

const { document } = new JSDOM("").window;
const place = mkdtempSync(join(tmpdir(), "umot-exports-"));
let report: ReportDocument;
beforeAll(async () => {
  report = await hostileReport();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test("a report read again from its JSON gives the same page and the same JSON", () => {
  const text = JSON.stringify(report);
  const { report: again, fault } = parseReport(text);
  expect(fault).toBeUndefined();
  expect(JSON.stringify(again)).toBe(text);
  expect(renderPage(again as ReportDocument, { document })).toBe(renderPage(report, { document }));
});

test("parseReport(…) says what is wrong with a report", () => {
  const kindOf = (change: object) => parseReport(JSON.stringify({ ...report, ...change })).fault?.kind;
  expect(kindOf({})).toBeUndefined();
  expect(parseReport(JSON.stringify(report).slice(0, -9)).fault?.kind).toBe("damaged");
  expect(parseReport("[]").fault?.kind).toBe("damaged");
  expect(kindOf({ texts: { en: report.texts.en } })).toBe("damaged");
  expect(kindOf({ figures: [] })).toBe("damaged");
  expect(kindOf({ figures: [...report.figures, report.figures[0]] })).toBe("damaged");
  expect(kindOf({ figures: [{ ...report.figures[0], name: "../../outside" }] })).toBe("damaged");
  expect(kindOf({ figures: [...report.figures, { ...report.figures[0], name: "a", chart: "b" }] })).toBe(
    "newer",
  );
  expect(kindOf({ reportVersion: 2 })).toBe("newer");
  expect(kindOf({ reportVersion: 0 })).toBe("older");
});

test("every drawing is a file of its own: valid XML, nothing to resolve, nothing to run", () => {
  for (const figure of report.figures) {
    for (const theme of ["light", "dark"] as const) {
      const svg = svgText(drawFigure(figure, { document, locale: "it", theme }));
      expect(XMLValidator.validate(svg), figure.name).toBe(true);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).toContain("font-family");
      expect(svg).not.toMatch(/var\(|<script|<foreignObject|href=/i);
      const drawn = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
      const attributes = [...drawn.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
    }
  }
});

test("a workbook read again gives the same numbers, and texts that are texts", async () => {
  const bytes = await renderWorkbook(report, { document, locale: "en" });
  expect(await renderWorkbook(report, { document, locale: "en" })).toEqual(bytes);
  const xml = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const sheetsXml = xml.filter(([name]) => /^xl\/worksheets\/[^/]+$/.test(name));
  for (const [name, text] of sheetsXml) {
    expect(XMLValidator.validate(text), name).toBe(true);
    expect(text, `${name} holds a formula`).not.toMatch(/<f[ >]/);
  }
  const frozen = sheetsXml.filter(([, text]) => text.includes('state="frozen"'));
  expect(frozen.length).toBe(sheetsXml.length - 1);

  const file = join(place, "report.xlsx");
  writeFileSync(file, bytes);
  const sheets = await readSheets(file);
  const names = sheets.map(({ sheet }) => sheet);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  const tables = tablesOfReport(report, "en");
  for (const table of tables) {
    const [head, ...rows] = await readSheet(file, table.name);
    expect(head).toEqual(table.columns.map(({ label }) => label));
    expect(rows).toEqual(
      table.rows.map((row) => row.map((cell, at) => asRead(cell, table.columns[at].unit))),
    );
  }
  const brands = new Set(tables.flatMap(({ rows }) => rows.flat()).map(String));
  for (const formula of FORMULAS) expect(brands).toContain(formula);
});

/** What a spreadsheet gives back of a cell; texts lose nothing but tabs and blanks around them. */
function asRead(cell: string | number, unit: string): unknown {
  if (typeof cell === "number") return Number.isNaN(cell) ? null : cell;
  if (unit === "date") return new Date(`${cell}T00:00:00Z`);
  const clean = cell.replace(/[\u202A-\u202E]/g, "").trim();
  return clean === "" ? null : clean;
}

test("DuckDB reads the same days and sums from Parquet as there are in the rows and in the CSV", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  let datesSeen = 0;
  const tables = [
    ...report.data.map((table) => tableOfData(table, report)),
    ...report.figures.map((figure) => tableOfChart(figure, report, "en")),
  ].map(completed);
  for (const table of tables) {
    const rows = [...table.rows()];
    const [parquet, csv] = ["parquet", "csv"].map((kind) =>
      join(place, `${table.name.replaceAll("/", "-")}.${kind}`),
    );
    writeFileSync(parquet, formatParquet(table));
    writeFileSync(
      csv,
      formatCsv(
        table.columns.map(({ name }) => name),
        rows,
      ),
    );
    for (const [at, { name, type }] of table.columns.entries()) {
      const types = await connection.runAndReadAll(`select typeof("${name}") from '${parquet}' limit 1`);
      if (rows.length > 0) expect([name, types.getRows()[0][0]]).toEqual([name, STORED[type]]);
      if (type === "date") {
        const days = await connection.runAndReadAll(`select "${name}"::varchar from '${parquet}'`);
        expect(days.getRows()).toEqual(rows.map((row) => [row[at]]));
        datesSeen++;
      }
      if (type !== "number" && type !== "integer") continue;
      const values = rows.map((row) => Number(row[at])).filter((value) => !Number.isNaN(value));
      const sums = await Promise.all(
        [`'${parquet}'`, `read_csv('${csv}', header = true, quote = '"', escape = '"')`].map(async (from) => {
          const result = await connection.runAndReadAll(
            `select count("${name}")::int, coalesce(sum("${name}"), 0)::double from ${from}`,
          );
          return result.getRows()[0];
        }),
      );
      const sum = values.reduce((all, value) => all + value, 0);
      for (const [count, total] of sums) {
        expect(count, `${table.name}.${name}`).toBe(values.length);
        // Files hold twelve digits of each number.
        expect(Math.abs(Number(total) - sum)).toBeLessThanOrEqual(1e-11 * sumOfSizes(values));
      }
    }
  }
  expect(datesSeen).toBeGreaterThan(3);
  connection.closeSync();
});

/** As what DuckDB knows the types of columns. */
const STORED = {
  text: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamp: "TIMESTAMP",
} as const;

const sumOfSizes = (values: readonly number[]) => values.reduce((all, value) => all + Math.abs(value), 0);

test("names that look like formulas are put after an apostrophe in CSV", () => {
  const shares = report.figures.find(({ name }) => name === "shareOverTime");
  const { columns, rows } = tableOfFigure(shares as NonNullable<typeof shares>, "en");
  const csv = formatCsv(
    columns.map(({ key }) => key),
    rows,
  );
  expect(csv.split(/,|\r\n/).filter((cell) => /^"?[=+@\t]/.test(cell))).toEqual([]);
  expect(csv).toContain("'=1+1");
});
