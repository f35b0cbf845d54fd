import { cleanName, shorten, textWidth } from "../../drawing/textWidth.ts";
import type { TextTable } from "../document/reportDocument.ts";
import { isNumberColumn } from "../document/tableCells.ts";
import {
  columnWidth,
  lineWidth,
  MARGIN,
  PAPER_LOOK,
  type Printer,
  printText,
  roomLeft,
  textHeight,
} from "./printer.ts";

/** Width of the longest text of a cell, in letters: a longer name would make rows as high as a page. */
const LONGEST_CELL = 60;

/** Room around the text of a cell. */
const PADDING = 3;

/** Widest column, in widths of an m. */
const WIDEST = 15;

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly x: number;
  readonly width: number;
}

/**
 * Prints a table with its heads tagged; it goes on over pages, its heads again on each. The library's own tables have
 * one font a cell: a name with an emoji would lose it.
 */
export function printTable(printer: Printer, section: PDFKit.PDFStructureElement, table: TextTable): void {
  const size = table.heads.length > 6 ? 7 : 8.5;
  const places = placesOf(table, size, columnWidth(printer));
  const cellsOf = (texts: readonly string[], isHead: boolean): Cell[] =>
    places.map((place, column) => ({
      ...place,
      text: shorten(cleanName(texts[column] ?? ""), LONGEST_CELL, 1),
      isHead: isHead || column === 0,
      isNumber: isNumberColumn(table, column),
    }));
  const heads = cellsOf(table.heads, true);
  const tagged = printer.struct("Table");
  section.add(tagged);
  printRow(printer, tagged, heads, size, "Column");
  for (const row of table.rows) {
    const cells = cellsOf(row, false);
    if (roomLeft(printer) < rowHeight(printer, cells, size)) {
      printer.addPage();
      // Those who hear the table heard its heads.
      printer.markContent("Artifact");
      drawRow(printer, heads, size);
      printer.endMarkedContent();
    }
    printRow(printer, tagged, cells, size, "Row");
  }
  tagged.end();
  printer.x = MARGIN;
  printer.y += 10;
}

/** Columns are as wide as what they hold; where that is too much, long texts break, but no word if it can be helped. */
function placesOf({ heads, rows }: TextTable, size: number, width: number): Pick<Cell, "x" | "width">[] {
  const needs = heads.map((head, column) => {
    const texts = [head, ...rows.map((row) => row[column] ?? "")].map((text) => cleanName(text));
    const widest = (parts: readonly string[], most: number) =>
      Math.min(most, Math.max(...parts.map((part) => textWidth(part, 1, "bold")))) * size + 2 * PADDING;
    return {
      whole: widest(texts, WIDEST),
      word: widest(
        texts.flatMap((text) => text.split(" ")),
        WIDEST / 2,
      ),
    };
  });
  const sum = (key: "whole" | "word") => needs.reduce((all, need) => all + need[key], 0);
  const [whole, word] = [sum("whole"), sum("word")];
  // Between the width of words and that of whole texts, as far as there is room.
  const part = Math.min(1, Math.max(0, (width - word) / Math.max(whole - word, 1)));
  const widths = needs.map((need) => need.word + part * (need.whole - need.word));
  const stretch = width / widths.reduce((all, one) => all + one, 0);
  let x = MARGIN;
  return widths.map((one) => {
    const place = { x, width: one * stretch };
    x += place.width;
    return place;
  });
}

const innerWidth = ({ width }: Cell) => width - 2 * PADDING;

function rowHeight(printer: Printer, cells: readonly Cell[], size: number): number {
  const heights = cells.map((cell) => {
    const style = { size, isBold: cell.isHead, width: innerWidth(cell) };
    return textHeight(printer, cell.text === "" ? " " : cell.text, style);
  });
  return Math.max(...heights) + 2 * PADDING;
}

function printRow(
  printer: Printer,
  table: PDFKit.PDFStructureElement,
  cells: readonly Cell[],
  size: number,
  scope: "Column" | "Row",
): void {
  const [top, height] = [printer.y, rowHeight(printer, cells, size)];
  const row = printer.struct("TR");
  table.add(row);
  for (const cell of cells) {
    // The published types do not know yet that heads say whether they are of rows or of columns.
    const options: object = cell.isHead ? { scope } : {};
    row.add(printer.struct(cell.isHead ? "TH" : "TD", options, () => drawCell(printer, cell, top, size)));
  }
  row.end();
  printer.markContent("Artifact");
  drawLine(printer, top + height);
  printer.endMarkedContent();
}

function drawRow(printer: Printer, cells: readonly Cell[], size: number): void {
  const [top, height] = [printer.y, rowHeight(printer, cells, size)];
  for (const cell of cells) drawCell(printer, cell, top, size);
  drawLine(printer, top + height);
}

function drawCell(printer: Printer, cell: Cell, top: number, size: number): void {
  const style = { size, isBold: cell.isHead };
  const width = innerWidth(cell);
  const length = lineWidth(printer, cell.text, style);
  // Fonts in a line stand one after the other: the line is put to the right as a whole, where it is one.
  const isRight = cell.isNumber && length <= width;
  const x = cell.x + PADDING + (isRight ? width - length : 0);
  // A hair more than the text, so that it does not break.
  printText(printer, cell.text, { ...style, x, y: top + PADDING, width: isRight ? length + 1 : width });
}

function drawLine(printer: Printer, y: number): void {
  printer
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + columnWidth(printer), y)
    .lineWidth(0.5)
    .stroke(PAPER_LOOK.line);
  printer.y = y;
}
