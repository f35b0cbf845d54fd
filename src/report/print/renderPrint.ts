import { cleanName } from "../../charts/textWidth.ts";

import { findFigure, type PageStyle } from "../figure.ts";
import { keyFigures } from "../keyFigures.ts";
import { provenanceLines } from "../provenance.ts";
import type { Block, Headline, ReportDocument, Section } from "../reportDocument.ts";
import { reportWords } from "../words.ts";
import {
  bytesOf,
  columnWidth,
  createPrinter,
  MARGIN,
  needRoom,
  PAPER_LOOK,
  type Printer,
  type PrintFonts,
  printText,
  textHeight,
} from "./printer.ts";
import { printFigure } from "./printFigure.ts";
import { printTable } from "./printTable.ts";

const { muted, line, aside } = PAPER_LOOK;
const SIZES = { title: 22, heading: 15, subheading: 11, text: 10, note: 8.5 } as const;

/**
 * Prints a report as PDF: charts as vectors, all text as text, tagged with figures described, bookmarks, page numbers.
 * Equal reports give equal bytes.
 */
export async function renderPrint(
  report: ReportDocument,
  style: PageStyle,
  fonts: PrintFonts,
): Promise<Uint8Array> {
  const { locale } = style;
  const { question, about, headlines, notModelled, sections } = report.texts[locale];
  const words = reportWords(locale);
  const title = cleanName(report.title);
  const printer = createPrinter(title, locale, fonts, report.provenance.version);
  const root = printer.struct("Document");
  printer.addStructure(root);
  const bookmarks = printer.outline;
  bookmarks.addItem(title);
  say(printer, root, "H1", title, { size: SIZES.title, isBold: true });
  if (question !== "") say(printer, root, "P", cleanName(question), { size: 12, colour: muted });
  say(printer, root, "P", about, { size: SIZES.note, colour: muted });
  printer.y += 6;
  printHeadlines(printer, root, headlines);
  printFindings(printer, root, report, style);
  printAside(printer, root, words.notModelled, notModelled);
  for (const section of sections) printSection(printer, root, section, report, style);
  printer.y += 8;
  printHeading(printer, root, words.provenance);
  for (const [label, value] of provenanceLines(report.provenance, locale))
    say(printer, root, "P", `${label}: ${cleanName(value)}`, { size: SIZES.note });
  root.end();
  numberPages(printer, title);
  return bytesOf(printer);
}

type Style = Parameters<typeof printText>[2];
type Tag = "H1" | "H2" | "H3" | "P" | "LI";

/** Prints a paragraph with its tag. */
function say(
  printer: Printer,
  parent: PDFKit.PDFStructureElement,
  tag: Tag,
  text: string,
  style: Style,
): void {
  parent.add(printer.struct(tag, {}, () => printText(printer, text, style)));
  printer.y += style.size * 0.4;
}

function printHeading(printer: Printer, parent: PDFKit.PDFStructureElement, text: string, room = 90) {
  needRoom(printer, room);
  printer.y += 10;
  say(printer, parent, "H2", text, { size: SIZES.heading, isBold: true });
  return printer.outline.addItem(text);
}

/** Boxes beside each other, at most three in a row. */
function printHeadlines(
  printer: Printer,
  parent: PDFKit.PDFStructureElement,
  headlines: readonly Headline[],
): void {
  const [gap, inset] = [10, 9];
  for (let first = 0; first < headlines.length; first += 3) {
    const row = headlines.slice(first, first + 3);
    const across = Math.min(3, headlines.length);
    const width = (columnWidth(printer) - gap * (across - 1)) / across;
    const inner = { width: width - 2 * inset };
    const height = Math.max(...row.map((headline) => boxHeight(printer, headline, inner.width))) + 2 * inset;
    needRoom(printer, height);
    const top = printer.y;
    for (const [at, { label, value, interval, note, change = "" }] of row.entries()) {
      const x = MARGIN + at * (width + gap);
      printer.markContent("Artifact");
      printer.roundedRect(x, top, width, height, 5).lineWidth(0.75).stroke(line);
      printer.endMarkedContent();
      printer.y = top + inset;
      const place = { ...inner, x: x + inset };
      parent.add(
        printer.struct("P", {}, () => {
          printText(printer, label, { size: SIZES.note, ...place });
          printText(printer, value, { size: 18, isBold: true, ...place });
          printText(printer, interval, { size: 7.5, colour: muted, ...place });
          printText(printer, note, { size: 7.5, colour: muted, ...place });
          if (change !== "") printText(printer, change, { size: 7.5, colour: muted, ...place });
        }),
      );
    }
    printer.x = MARGIN;
    printer.y = top + height + gap;
  }
}

function boxHeight(
  printer: Printer,
  { label, value, interval, note, change = "" }: Headline,
  width: number,
): number {
  return (
    (change === "" ? 0 : textHeight(printer, change, { size: 7.5, width })) +
    textHeight(printer, label, { size: SIZES.note, width }) +
    textHeight(printer, value, { size: 18, isBold: true, width }) +
    textHeight(printer, interval, { size: 7.5, width }) +
    textHeight(printer, note, { size: 7.5, width })
  );
}

/** What was found, a sentence for each chart. */
function printFindings(
  printer: Printer,
  parent: PDFKit.PDFStructureElement,
  report: ReportDocument,
  style: PageStyle,
): void {
  const { findings } = keyFigures(report, style.locale);
  if (findings.length === 0) return;
  printHeading(printer, parent, reportWords(style.locale).findings);
  for (const figure of findings)
    say(printer, parent, "P", `• ${findFigure(figure, style).title}.`, { size: SIZES.text });
  printer.y += 6;
}

/** What must not be overlooked, with a bar beside it. */
function printAside(
  printer: Printer,
  parent: PDFKit.PDFStructureElement,
  heading: string,
  lines: readonly string[],
): void {
  const style = { size: SIZES.note, x: MARGIN + 12, width: columnWidth(printer) - 12 };
  needRoom(printer, 80);
  const [top, page] = [printer.y, printer.page];
  say(printer, parent, "P", heading, { ...style, isBold: true });
  for (const text of lines) say(printer, parent, "P", text, style);
  if (printer.page === page) {
    printer.markContent("Artifact");
    printer.rect(MARGIN, top, 3, printer.y - top).fill(aside);
    printer.endMarkedContent();
  }
  printer.y += 6;
}

function printSection(
  printer: Printer,
  root: PDFKit.PDFStructureElement,
  { heading, blocks }: Section,
  report: ReportDocument,
  style: PageStyle,
): void {
  const section = printer.struct("Sect");
  root.add(section);
  // A heading stays with its first figure.
  const bookmark = printHeading(printer, section, heading, blocks[0]?.kind === "figure" ? 360 : 90);
  for (const block of blocks) {
    if (block.kind === "figure") {
      const figure = report.figures.find(({ name }) => name === block.figure);
      if (figure === undefined) throw new RangeError(`the report has no figure “${block.figure}”`);
      bookmark.addItem(printFigure(printer, section, figure, style));
    } else printBlock(printer, section, block);
  }
  section.end();
}

function printBlock(
  printer: Printer,
  section: PDFKit.PDFStructureElement,
  block: Exclude<Block, { kind: "figure" }>,
): void {
  const lines = (items: readonly string[]) => {
    for (const item of items) say(printer, section, "P", cleanName(item), { size: SIZES.text });
  };
  switch (block.kind) {
    case "heading":
      needRoom(printer, 70);
      return say(printer, section, "H3", block.text, { size: SIZES.subheading, isBold: true });
    case "paragraph":
      return say(printer, section, "P", block.text, { size: SIZES.text });
    case "note":
      return say(printer, section, "P", block.text, { size: SIZES.note, colour: muted });
    case "list":
      return lines(block.items.map((item) => `• ${item}`));
    case "outcomes":
      return lines(
        block.outcomes.map(({ expected, came, isMet }) => `${isMet ? "✓" : "✗"} ${expected}: ${came}`),
      );
    case "headlines":
      return printHeadlines(printer, section, block.headlines);
    case "table":
      return printTable(printer, section, block);
  }
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
    printText(printer, title.slice(0, 80), { size: 8, colour: muted, y, width: columnWidth(printer) - 80 });
    printer.font("regular").fontSize(8).fillColor(muted);
    printer.text(`${page + 1} / ${count}`, MARGIN, y, { width: columnWidth(printer), align: "right" });
    printer.endMarkedContent();
  }
}
