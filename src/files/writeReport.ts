import type { Locale } from "../charts/numbers.ts";
import { svgText } from "../charts/svgElement.ts";
import type { Figure, ReportContent } from "../report/index.ts";
import { type Cell, formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { toolVersion } from "./toolVersion.ts";

/** Name of the report in an output folder. */
export const REPORT = "report.html";

export interface ReportStyle {
  /** language of the charts' files, and the one that the report shows first */
  readonly language: Locale;
  /** what was typed to get it */
  readonly command: string;
}

/** Adds the report, and each of its charts as a drawing with the rows behind it, to a folder. */
export async function writeReport(
  folder: OutputFolder,
  content: ReportContent,
  { language, command }: ReportStyle,
): Promise<void> {
  // Loaded here and not above, because that takes a second for which nobody should wait who draws nothing.
  const { JSDOM } = await import("jsdom");
  const { figuresOfRuns, figuresOfSweep, renderReport } = await import("../report/index.ts");
  const { document } = new JSDOM("").window;
  const locales: Locale[] = language === "it" ? ["it", "en"] : ["en", "it"];
  folder.write(REPORT, renderReport(content, { document, locales, version: toolVersion(), command }));
  const { replications, sweep } = content;
  const figures = [
    ...(sweep !== undefined && sweep.points.length > 0 ? figuresOfSweep(sweep) : []),
    ...(replications === undefined ? [] : figuresOfRuns(replications)),
  ];
  for (const figure of figures) writeFigure(folder, figure, document, language);
}

/** Adds a chart as a drawing with the rows behind it. */
export function writeFigure(folder: OutputFolder, figure: Figure, document: Document, locale: Locale): void {
  const { name, rows } = figure;
  const keys = figure.columns({ document, locale }).map(({ key }) => key as string);
  const cells = rows.map((row) => keys.map((key) => (row as Readonly<Record<string, Cell>>)[key]));
  folder.write(`charts/${name}.svg`, `${svgText(figure.draw({ document, locale }))}\n`);
  folder.write(`charts/${name}.csv`, formatCsv(keys, cells));
  folder.write(`charts/${name}.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
