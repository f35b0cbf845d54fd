import { cleanName } from "../../charts/textWidth.ts";
import { figureNamed } from "../blocks.ts";
import type { Figure, PageStyle } from "../figure.ts";
import type { Block, ReportDocument, Section } from "../reportDocument.ts";
import { needRoom, PAPER_LOOK, type Printer } from "./printer.ts";
import { printFigure, printHowComputed } from "./printFigure.ts";
import { printHeadlines } from "./printHeadlines.ts";
import { printHeading, printList, say, SIZES } from "./printParts.ts";
import { printTable } from "./printTable.ts";

/** Prints a section of the appendix without the figures that stand on the first sheets; nothing where none is left. */
export function printSection(
  printer: Printer,
  root: PDFKit.PDFStructureElement,
  { heading, blocks }: Section,
  shown: readonly Figure[],
  report: ReportDocument,
  style: PageStyle,
): void {
  const names = shown.map(({ name }) => name);
  const left = blocks.filter((block) => block.kind !== "figure" || !names.includes(block.figure));
  if (left.length === 0) return;
  const section = printer.struct("Sect");
  root.add(section);
  // A heading stays with its first figure.
  const bookmark = printHeading(printer, section, heading, left[0].kind === "figure" ? 360 : 90);
  for (const block of left) {
    if (block.kind === "figure") {
      const figure = figureNamed(report.figures, block.figure);
      bookmark.addItem(printFigure(printer, section, figure, style));
      printHowComputed(printer, section, figure, style);
    } else printBlock(printer, section, block);
  }
  section.end();
}

function printBlock(
  printer: Printer,
  section: PDFKit.PDFStructureElement,
  block: Exclude<Block, { kind: "figure" }>,
): void {
  switch (block.kind) {
    case "heading":
      needRoom(printer, 70);
      return say(printer, section, "H3", block.text, { size: SIZES.subheading, isBold: true });
    case "paragraph":
      return say(printer, section, "P", block.text, { size: SIZES.text });
    case "note":
      return say(printer, section, "P", block.text, { size: SIZES.note, colour: PAPER_LOOK.muted });
    case "list":
      return printList(
        printer,
        section,
        block.items.map((item) => ({ mark: "•", text: cleanName(item) })),
      );
    case "outcomes":
      return printList(
        printer,
        section,
        block.outcomes.map(({ expected, came, isMet }) => ({
          mark: isMet ? "✓" : "✗",
          text: cleanName(`${expected}: ${came}`),
        })),
      );
    case "headlines":
      return printHeadlines(printer, section, block.headlines);
    case "table":
      return printTable(printer, section, block);
  }
}
