import type { Locale } from "../charts/numbers.ts";
import { svgText } from "../charts/svgElement.ts";
import type { Comparison } from "../experiment/compare.ts";
import type { Figure, Maker, ReportContent, ReportDocument } from "../report/index.ts";
import { type Cell, formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { toolVersion } from "./toolVersion.ts";

/** Name of the report in an output folder. */
export const REPORT = "report.html";

/** Name of the same as plain data, from which it can be made again in any form. */
export const REPORT_DATA = "report.json";

export interface ReportStyle {
  /** language of the charts' files, and the one that the report shows first */
  readonly language: Locale;
  /** what was typed to get it */
  readonly command: string;
}

/** Adds the report of runs, a sweep or both to a folder, and each of its charts as a drawing with its rows. */
export async function writeReport(
  folder: OutputFolder,
  content: ReportContent,
  style: ReportStyle,
): Promise<void> {
  // Loaded here and not above, because that takes a second for which nobody should wait who draws nothing.
  const { documentOfRuns } = await import("../report/index.ts");
  await writeDocument(folder, documentOfRuns(content, makerOf(style)), style.language);
}

/** The same for a comparison. */
export async function writeComparisonReport(
  folder: OutputFolder,
  comparison: Comparison,
  style: ReportStyle,
): Promise<void> {
  const { documentOfComparison } = await import("../report/index.ts");
  await writeDocument(folder, documentOfComparison(comparison, makerOf(style)), style.language);
}

/** What a report says of its origin. */
export function makerOf({ command }: Pick<ReportStyle, "command">): Maker {
  return { version: toolVersion(), command };
}

/** Adds a report to a folder: the page, its plain data, and each chart as a drawing with its rows. */
export async function writeDocument(
  folder: OutputFolder,
  report: ReportDocument,
  language: Locale,
): Promise<void> {
  const { JSDOM } = await import("jsdom");
  const { renderPage } = await import("../report/index.ts");
  const { document } = new JSDOM("").window;
  const locales: Locale[] = language === "it" ? ["it", "en"] : ["en", "it"];
  folder.write(REPORT, renderPage(report, { document, locales }));
  folder.write(REPORT_DATA, `${JSON.stringify(report)}\n`);
  for (const figure of report.figures) await writeFigure(folder, figure, document, language);
}

/** Adds a chart as a drawing with the rows behind it. */
async function writeFigure(
  folder: OutputFolder,
  figure: Figure,
  document: Document,
  locale: Locale,
): Promise<void> {
  const { drawFigure, figureColumns } = await import("../report/index.ts");
  const { name, rows } = figure;
  const keys = figureColumns(figure, { document, locale }).map(({ key }) => key as string);
  const cells = rows.map((row) => keys.map((key) => (row as Readonly<Record<string, Cell>>)[key]));
  folder.write(`charts/${name}.svg`, `${svgText(drawFigure(figure, { document, locale }))}\n`);
  folder.write(`charts/${name}.csv`, formatCsv(keys, cells));
  folder.write(`charts/${name}.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
