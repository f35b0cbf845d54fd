import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { tablesOfReport } from "../../src/report/document/typedTable.ts";
import { renderWorkbook } from "../../src/report/workbook/renderWorkbook.ts";
import { hostileReport } from "../exports/hostileReport.ts";
import { LIBREOFFICE, OPENPYXL, outputOf, READXL, whyWithout } from "../support/programs.ts";

const why = whyWithout({ libreoffice: LIBREOFFICE, openpyxl: OPENPYXL, readxl: READXL });

const { document } = new JSDOM("").window;
const place = mkdtempSync(join(tmpdir(), "umot-readers-"));
const file = join(place, "report.xlsx");
let report: ReportDocument;
let read: string[];
beforeAll(async () => {
  if (why !== undefined) return;
  report = await hostileReport();
  writeFileSync(file, await renderWorkbook(report, { document, locale: "en" }));
  read = cellsByOpenpyxl(file);
}, 600_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const linesOf = (text: string) => text.split("\n").filter(Boolean).toSorted();
const cellsByOpenpyxl = (workbook: string) =>
  linesOf(outputOf("/usr/bin/python3", ["test/support/readers/openpyxlCells.py", workbook]));

/** The cells without the values of numbers, and those values. */
function apart(lines: readonly string[]): [cells: string[], numbers: number[]] {
  const isNumber = (line: string) => line.split("\t")[3] === "number";
  const cells = lines.map((line) => (isNumber(line) ? line.slice(0, line.lastIndexOf("\t")) : line));
  return [cells, lines.filter(isNumber).map((line) => Number(line.split("\t")[4]))];
}

describe.skipIf(why !== undefined)(`a workbook in other programs (${why ?? "all of them are here"})`, () => {
  test("R's readxl reads the same cells as openpyxl: numbers, days and texts", () => {
    const cells = linesOf(outputOf("Rscript", ["test/support/readers/readxlCells.R", file]));
    expect(cells).toEqual(read);
  });

  test("LibreOffice holds the same cells after opening and saving", () => {
    const saved = join(place, "saved");
    mkdirSync(saved);
    const profile = `-env:UserInstallation=file://${join(place, "profile")}`;
    outputOf("libreoffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", saved, file]);
    const [[cells, numbers], [own, ownNumbers]] = [cellsByOpenpyxl(join(saved, "report.xlsx")), read].map(
      apart,
    );
    expect(cells).toEqual(own);
    // It saves fifteen digits, and the last of them may be one off.
    const off = numbers.filter((number, at) => Math.abs(number - ownNumbers[at]) > 1e-14 * Math.abs(number));
    expect(off).toEqual([]);
  });

  test("every number and day of the rows behind the report is there as such", () => {
    for (const { name, columns, rows } of tablesOfReport(report, "en")) {
      const expected = rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          const isDay = columns[column].unit === "date";
          if (typeof value !== "number" && !isDay) return [];
          if (typeof value === "number" && !Number.isFinite(value)) return [];
          return [`${name}\t${at + 2}\t${column + 1}\t${isDay ? "date" : "number"}`];
        }),
      );
      const there = read
        .filter((line) => line.startsWith(`${name}\t`))
        .map((line) => line.split("\t").slice(0, 4).join("\t"))
        .filter((line) => !line.endsWith("\ttext"));
      expect(there, name).toEqual(expected.toSorted());
    }
  });

  test("no table of the report holds a number as a text", () => {
    const rows = tablesOfReport(report, "en").map(({ name }) => name);
    const texts = read
      .map((line) => line.split("\t"))
      .filter(([sheet, , , kind]) => kind === "text" && sheet !== "In short" && !rows.includes(sheet))
      .filter(([, , , , text]) => /^[+−-]?[€$]?\d[\d.,]*\s?(%|€|K|M|★|×)?$/.test(text));
    expect(texts).toEqual([]);
  });
});
