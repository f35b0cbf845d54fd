import { cleanName, shorten } from "../../charts/textWidth.ts";
import type { TextTable } from "../reportDocument.ts";
import { columnWidth, MARGIN, PAPER_LOOK, type Printer, singleRun } from "./printer.ts";

/** Width of the longest text of a cell, in letters: a longer name would make rows as high as a page. */
const LONGEST_CELL = 60;

/** Prints a table with its heads tagged; it goes on over pages. */
export function printTable(
  printer: Printer,
  section: PDFKit.PDFStructureElement,
  { heads, rows }: TextTable,
): void {
  const size = heads.length > 6 ? 7 : 8.5;
  const cell = (text: string, column: number, isHead: boolean) => {
    const { font, text: shown } = singleRun(
      shorten(cleanName(text), LONGEST_CELL, 1),
      isHead || column === 0,
    );
    return {
      text: shown,
      font: { src: font, size },
      type: isHead || column === 0 ? ("TH" as const) : ("TD" as const),
      ...(isHead ? { scope: "Column" as const } : column === 0 ? { scope: "Row" as const } : {}),
      align: { x: column === 0 ? ("left" as const) : ("right" as const), y: "top" as const },
    };
  };
  const first = heads.length > 2 ? columnWidth(printer) * (heads.length > 5 ? 0.22 : 0.34) : "*";
  printer.fontSize(size).font("regular");
  // After each cell the library goes back to the font before it, by its bytes: without a name it would read them anew.
  (printer as unknown as { _fontFamily: string })._fontFamily = "regular";
  // The published types do not know yet that tables can be tagged.
  const options: PDFKit.Mixins.TableOptionsWithData & { structParent: PDFKit.PDFStructureElement } = {
    position: { x: MARGIN, y: printer.y },
    maxWidth: columnWidth(printer),
    structParent: section,
    columnStyles: (column) => ({ width: column === 0 ? first : "*" }),
    defaultStyle: {
      border: { top: 0, left: 0, right: 0, bottom: 0.5 },
      borderColor: PAPER_LOOK.line,
      padding: { top: 3, bottom: 3, left: 3, right: 3 },
      textColor: PAPER_LOOK.ink,
    },
    data: [
      heads.map((text, column) => cell(text, column, true)),
      ...rows.map((row) => row.map((text, column) => cell(text, column, false))),
    ],
  };
  printer.table(options);
  printer.x = MARGIN;
  printer.y += 10;
}
