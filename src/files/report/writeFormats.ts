import { languagesFrom } from "../../language/language.ts";
import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "../../report/document/figure.ts";
import type { ReportDocument } from "../../report/document/reportDocument.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { letOthersWork } from "../../studies/runs/letOthersWork.ts";
import { withPackages } from "../packages/withPackages.ts";
import { drawPicture, takePicture } from "./drawPicture.ts";
import { readFonts, readPageFonts } from "./fonts.ts";
import { drawingDocument, openDocument } from "./openDocument.ts";
import type { Table, TableFormat } from "../../report/tables/table.ts";
import type { TableFolder } from "../formats/tableFolder.ts";

/** How a report is written. */
export interface FormatStyle {
  /** language of charts, slides, workbooks, and the one that the page shows first */
  readonly language: Locale;
  /** colours; left out, those that the reader's system asks for in the page, and light ones elsewhere */
  readonly theme?: "light" | "dark" | undefined;
  /** whether slides show every chart and table after those of the decision */
  readonly withAppendix?: boolean | undefined;
  /** whether the tables behind the report get data files besides those of its charts */
  readonly withTables?: boolean | undefined;
}

/** Name of the report in an output folder. */
export const REPORT = "report.html";

/** Name of the same as plain data, from which it can be made again in any form. */
export const REPORT_DATA = "report.json";

/** What office programs open is XML, made with a document that reads and writes it. */
const OFFICE: readonly ReportFormat[] = ["pdf", "pptx", "xlsx"];

/** Adds a report to a folder in the formats asked for. */
export async function writeFormats(
  folder: TableFolder,
  report: ReportDocument,
  formats: readonly ReportFormat[],
  style: FormatStyle,
): Promise<void> {
  const wanted = new Set(formats);
  // Loaded here and not above, because that takes a second for which nobody should wait who draws nothing.
  const isOffice = OFFICE.some((format) => wanted.has(format));
  const document = await (isOffice ? openDocument() : drawingDocument());
  const { renderPage } = await import("../../report/page/renderPage.ts");
  const { language, theme, withAppendix } = style;
  const locales = languagesFrom(language);
  const pictures: Picture[] = [];
  for (const figure of report.figures) {
    await letOthersWork();
    pictures.push(...(await writeFigure(folder, { figure, report }, wanted, style, document)));
  }
  if (wanted.has("html")) {
    folder.write(REPORT, renderPage(report, { document, locales, theme, fonts: readPageFonts() }));
  }
  if (wanted.has("json")) folder.write(REPORT_DATA, `${JSON.stringify(report)}\n`);
  if (wanted.has("xlsx")) {
    const { renderWorkbook } = await withPackages(
      "xlsx",
      () => import("../../report/workbook/renderWorkbook.ts"),
    );
    folder.write("report.xlsx", await renderWorkbook(report, { document, locale: language }));
  }
  if (wanted.has("pdf")) {
    const { renderPrint } = await withPackages("pdf", () => import("../../report/print/renderPrint.ts"));
    folder.write("report.pdf", await renderPrint(report, { document, locale: language }, readFonts()));
  }
  if (wanted.has("pptx")) {
    const { renderSlides } = await withPackages("pptx", () => import("../../report/slides/renderSlides.ts"));
    folder.write(
      "report.pptx",
      await renderSlides(report, { document, locale: language, theme, withAppendix, drawPicture }),
    );
  }
  if (style.withTables) await writeTables(folder, report, wanted);
  for (const { name, bytes } of pictures) folder.write(name, await bytes);
}

/** A picture that is drawn while other files are written. */
interface Picture {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
}

/** Adds a chart as drawing, and the rows behind it, and begins its picture. */
async function writeFigure(
  folder: TableFolder,
  { figure, report }: { readonly figure: Figure; readonly report: ReportDocument },
  wanted: ReadonlySet<ReportFormat>,
  { language, theme = "light" }: FormatStyle,
  document: Document,
): Promise<Picture[]> {
  const { figureText } = await import("../../report/document/figure.ts");
  const { tableOfChart } = await import("./reportTables.ts");
  const place = `charts/${figure.name}`;
  const drawing = theme === "dark" ? `${place}-dark` : place;
  const pictures: Picture[] = [];
  if (wanted.has("svg") || wanted.has("png")) {
    const svg = figureText(figure, { document, locale: language, theme });
    if (wanted.has("svg")) folder.write(`${drawing}.svg`, `${svg}\n`);
    if (wanted.has("png")) pictures.push({ name: `${drawing}.png`, bytes: takePicture(svg) });
  }
  writeTable(folder, tableOfChart(figure, report, language), wanted);
  if (wanted.has("json")) folder.write(`${place}.json`, `${JSON.stringify(figure.rows, null, 2)}\n`);
  return pictures;
}

async function writeTables(
  folder: TableFolder,
  report: ReportDocument,
  wanted: ReadonlySet<ReportFormat>,
): Promise<void> {
  const { tableOfData } = await import("./reportTables.ts");
  for (const table of report.data) writeTable(folder, tableOfData(table, report), wanted);
}

const TABLE_FORMATS: readonly TableFormat[] = ["csv", "parquet"];

function writeTable(folder: TableFolder, table: Table, wanted: ReadonlySet<ReportFormat>): void {
  folder.writeTable(
    table,
    TABLE_FORMATS.filter((format) => wanted.has(format)),
  );
}
