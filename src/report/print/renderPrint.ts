import { cleanName, shorten } from "../../drawing/textWidth.ts";
import { type Figure, findFigure, type PageStyle } from "../document/figure.ts";
import { keyFigures } from "../document/keyFigures.ts";
import { provenanceLines } from "../document/provenance.ts";
import type { ReportAnswer, ReportDocument } from "../document/reportDocument.ts";
import { titleOf } from "../document/titleOf.ts";
import { reportWords } from "../document/words/words.ts";
import {
  bytesOf,
  columnWidth,
  createPrinter,
  MARGIN,
  PAPER_LOOK,
  type Printer,
  type PrintFonts,
  printText,
  roomLeft,
} from "./printer.ts";
import { printFigures } from "./printFigures.ts";
import { printHeadlines } from "./printHeadlines.ts";
import { printAside, printHeading, printList, say, SIZES } from "./printParts.ts";
import { printSection } from "./printSection.ts";

/** Lines that the title and the question may take on the first sheet; they stand in full in the appendix. */
const TITLE_LINES = 2;

/** Part of a page that must be left for the appendix to begin on it. */
const LEAST_ROOM = 0.35;

/**
 * Prints a report as PDF: two sheets with what was found and the charts that show it, all else in an appendix. Charts
 * are vectors, all text is text, tagged with figures described; bookmarks, page numbers. Equal reports give equal bytes.
 */
export async function renderPrint(
  report: ReportDocument,
  style: PageStyle,
  fonts: PrintFonts,
): Promise<Uint8Array> {
  const { locale } = style;
  const title = titleOf(report, locale);
  const printer = createPrinter(title, locale, fonts, report.provenance.version);
  const root = printer.struct("Document");
  printer.addStructure(root);
  const bookmark = printer.outline.addItem(title);
  const { main, findings } = keyFigures(report, locale);
  printFirstSheet(printer, root, report, findings, style);
  // What the two sheets have no room for stands in its section.
  const { titles, left } = printFigures(printer, root, main, style, 1);
  for (const one of titles) bookmark.addItem(one);
  if (roomLeft(printer) < LEAST_ROOM * printer.page.height) printer.addPage();
  else printer.y += 18;
  const shown = main.filter((figure) => !left.includes(figure));
  printAppendix(printer, root, report, shown, style);
  root.end();
  numberPages(printer, title);
  return bytesOf(printer);
}

function printFirstSheet(
  printer: Printer,
  root: PDFKit.PDFStructureElement,
  report: ReportDocument,
  findings: readonly Figure[],
  style: PageStyle,
): void {
  const words = reportWords(style.locale);
  const { question, about, answer, headlines, notModelled } = report.texts[style.locale];
  const fitted = (text: string, size: number) =>
    shorten(cleanName(text), TITLE_LINES * 0.9 * columnWidth(printer), size);
  const muted = { colour: PAPER_LOOK.muted };
  say(printer, root, "H1", fitted(titleOf(report, style.locale), SIZES.title), {
    size: SIZES.title,
    isBold: true,
  });
  if (question !== "") say(printer, root, "P", fitted(question, 12), { size: 12, ...muted });
  say(printer, root, "P", about, { size: SIZES.note, ...muted });
  printer.y += 6;
  if (answer !== undefined) printAnswer(printer, root, answer);
  printHeadlines(printer, root, headlines);
  if (findings.length > 0) {
    printHeading(printer, root, words.findings);
    const items = findings.map((figure) => ({ mark: "•", text: `${findFigure(figure, style).title}.` }));
    printList(printer, root, items);
  }
  printer.y += 6;
  printAside(printer, root, words.notModelled, notModelled);
}

/** What to do, and what must be known with it. */
function printAnswer(
  printer: Printer,
  root: PDFKit.PDFStructureElement,
  { heading, verdict, steps, caveats }: ReportAnswer,
): void {
  printHeading(printer, root, heading);
  say(printer, root, "P", verdict, { size: SIZES.text, isBold: true });
  printList(
    printer,
    root,
    steps.map((text) => ({ mark: "•", text })),
  );
  for (const line of caveats) say(printer, root, "P", line, { size: SIZES.text });
  printer.y += 6;
}

function printAppendix(
  printer: Printer,
  root: PDFKit.PDFStructureElement,
  report: ReportDocument,
  shown: readonly Figure[],
  style: PageStyle,
): void {
  const { locale } = style;
  const words = reportWords(locale);
  const { question, sections } = report.texts[locale];
  say(printer, root, "H1", words.appendix, { size: SIZES.title, isBold: true });
  for (const text of [titleOf(report, locale), cleanName(question)])
    if (text !== "") say(printer, root, "P", text, { size: SIZES.note });
  for (const section of sections) printSection(printer, root, section, shown, report, style);
  printer.y += 8;
  printHeading(printer, root, words.provenance);
  for (const [label, value] of provenanceLines(report.provenance, locale))
    say(printer, root, "P", `${label}: ${cleanName(value)}`, { size: SIZES.note });
}

/** Title and number below each page; not a part of what is read. */
function numberPages(printer: Printer, title: string): void {
  const { start, count } = printer.bufferedPageRange();
  for (let page = start; page < start + count; ++page) {
    printer.switchToPage(page);
    // Below the margin text would begin another page.
    printer.page.margins.bottom = 0;
    const y = printer.page.height - MARGIN + 4;
    printer.markContent("Artifact", { type: "Pagination" });
    printText(printer, title.slice(0, 80), {
      size: 8,
      colour: PAPER_LOOK.muted,
      y,
      width: columnWidth(printer) - 80,
    });
    printer.font("regular").fontSize(8).fillColor(PAPER_LOOK.muted);
    printer.text(`${page + 1} / ${count}`, MARGIN, y, { width: columnWidth(printer), align: "right" });
    printer.endMarkedContent();
  }
}
