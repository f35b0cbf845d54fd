import type { Locale } from "../../charts/numbers.ts";
import { cleanName, nameInSentence, shorten, textWidth } from "../../charts/textWidth.ts";
import type { ReportDocument, Section, TextTable } from "../reportDocument.ts";
import { isNumberColumn } from "../tableColumns.ts";
import {
  addHeading,
  createSlide,
  type Deck,
  FONT,
  HEIGHT,
  notesOf,
  RIM,
  type Slide,
  type SlideLook,
  WIDTH,
} from "./slideStyle.ts";

/** A longer table is for the workbook: nobody reads it from a wall. */
const MOST_ROWS = 24;

/** Width of the longest text of a cell, in letters. */
const LONGEST_CELL = 60;

const TOP = 1.5;

/** Room within a cell beside its text, and a line of it against its letters. */
const [PADDING, LINE] = [0.2, 1.25];

/** Adds the tables of a section, as tables that can be edited, as many rows on a slide as it holds. */
export function addTableSlides(
  deck: Deck,
  { heading, blocks }: Section,
  report: ReportDocument,
  locale: Locale,
  look: SlideLook,
): void {
  for (const block of blocks) {
    if (block.kind !== "table" || block.rows.length > MOST_ROWS) continue;
    for (const rows of pagesOf(block)) {
      const slide = createSlide(deck, look);
      const label = block.label === heading ? heading : `${heading}: ${nameInSentence(block.label)}`;
      addHeading(slide, label, look);
      addTable(slide, { ...block, rows }, look);
      slide.addNotes(notesOf([label], report, locale));
    }
  }
}

/** The rows in parts that fit below the heading. */
function pagesOf(table: TextTable): (readonly (readonly string[])[])[] {
  const room = HEIGHT - TOP - RIM / 2 - heightOf(table.heads, table);
  const pages: (readonly string[])[][] = [[]];
  let left = room;
  for (const row of table.rows) {
    const height = heightOf(row, table);
    if (height > left && pages[pages.length - 1].length > 0) {
      pages.push([]);
      left = room;
    }
    pages[pages.length - 1].push(row);
    left -= height;
  }
  return pages;
}

const sizeOf = ({ heads }: TextTable) => (heads.length > 5 ? 11 : 13);

const widthOf = ({ heads }: TextTable) => (WIDTH - 2 * RIM) / heads.length;

/** Height of a row in inches: that of its longest cell, broken into lines. */
function heightOf(cells: readonly string[], table: TextTable): number {
  const [size, width] = [sizeOf(table), widthOf(table) - PADDING];
  const lines = cells.map((text) => Math.ceil(textWidth(shownIn(text), size) / 72 / width));
  return (Math.max(1, ...lines) * size * LINE) / 72 + PADDING / 2;
}

const shownIn = (text: string) => shorten(cleanName(text), LONGEST_CELL, 1);

function addTable(slide: Slide, table: TextTable, look: SlideLook): void {
  const { heads, rows } = table;
  const cells = (texts: readonly string[], isBold: boolean) =>
    texts.map((text, column) => ({
      text: shownIn(text),
      options: {
        bold: isBold || column === 0,
        align: isNumberColumn(table, column) ? ("right" as const) : ("left" as const),
      },
    }));
  slide.addTable([cells(heads, true), ...rows.map((row) => cells(row, false))], {
    x: RIM,
    y: TOP,
    w: WIDTH - 2 * RIM,
    fontFace: FONT,
    fontSize: sizeOf(table),
    color: look.ink,
    border: { type: "solid", pt: 0.5, color: look.grid },
  });
}
