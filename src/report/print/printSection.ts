import { cleanName } from "../../drawing/textWidth.ts";
import { figureNamed } from "../document/blocks.ts";
import type { Figure, PageStyle } from "../document/figure.ts";
import type { Block, ReportDocument, Section } from "../document/reportDocument.ts";
import { needRoom, PAPER_LOOK, type Printer } from "./printer.ts";
import { leastHeight, printFigures } from "./printFigures.ts";
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
  const groups = groupsOf(left, report);
  const [first] = groups;
  // A heading stays with its first figure.
  const room = "block" in first ? 90 : 40 + leastHeight(printer, first.figures[0], style);
  const bookmark = printHeading(printer, section, heading, room);
  for (const group of groups) {
    if ("block" in group) printBlock(printer, section, group.block);
    else
      for (const title of printFigures(printer, section, group.figures, style).titles)
        bookmark.addItem(title);
  }
  section.end();
}

type OtherBlock = Exclude<Block, { kind: "figure" }>;

/** Figures that follow each other are printed together, so that pages can be filled. */
function groupsOf(
  blocks: readonly Block[],
  report: ReportDocument,
): ({ readonly block: OtherBlock } | { readonly figures: Figure[] })[] {
  const groups: ({ readonly block: OtherBlock } | { readonly figures: Figure[] })[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== "figure") groups.push({ block });
    else if (last !== undefined && "figures" in last)
      last.figures.push(figureNamed(report.figures, block.figure));
    else groups.push({ figures: [figureNamed(report.figures, block.figure)] });
  }
  return groups;
}

function printBlock(printer: Printer, section: PDFKit.PDFStructureElement, block: OtherBlock): void {
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
