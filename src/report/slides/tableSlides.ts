import type { Locale } from "../../drawing/numbers.ts";
import { cleanName, nameInSentence, shorten, textWidth } from "../../drawing/textWidth.ts";
import type { ReportDocument, Section, TextTable } from "../document/reportDocument.ts";
import { isNumberColumn } from "../document/tableColumns.ts";
import {
  addHeading,
  addParagraphs,
  CONTENT,
  createSlide,
  type Deck,
  FONT,
  linesIn,
  notesOf,
  type Slide,
  type SlideLook,
  slideText,
} from "./slideStyle.ts";
import { slideWords } from "./slideWords.ts";

/** A longer table is for the workbook: nobody reads it from a wall. */
const MOST_ROWS = 24;

/** Width of the longest text of a cell, in letters. */
const LONGEST_CELL = 60;

/** Room within a cell beside its text, and a line of it against its letters. */
const [PADDING, LINE] = [0.22, 1.28];

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
    const label = titleOfTable(block, heading);
    for (const rows of pagesOf(block))
      addTableSlide(deck, { ...block, rows }, label, report, { locale, look });
  }
}

const titleOfTable = ({ label }: TextTable, heading: string) =>
  label === heading ? heading : `${heading}: ${nameInSentence(label)}`;

/** Adds the first rows of a table, and says where the others are. */
export function addTableStart(
  deck: Deck,
  { table, heading, notes }: { table: TextTable; heading: string; notes: readonly string[] },
  report: ReportDocument,
  { locale, look }: { locale: Locale; look: SlideLook },
): void {
  const [rows] = pagesOf(table);
  const more = table.rows.length - rows.length;
  const others = more > 0 ? [slideWords(locale).moreRows(more)] : [];
  const title = titleOfTable(table, heading);
  addTableSlide(deck, { ...table, rows }, title, report, { locale, look }, [...others, ...notes]);
}

function addTableSlide(
  deck: Deck,
  table: TextTable,
  title: string,
  report: ReportDocument,
  { locale, look }: { locale: Locale; look: SlideLook },
  notes: readonly string[] = [],
): void {
  const slide = createSlide(deck, look);
  addHeading(slide, title, look);
  addTable(slide, table, title, look);
  const used = heightOfRows(table) + 0.25;
  const left = { ...CONTENT, y: CONTENT.y + used, h: CONTENT.h - used };
  if (left.h > 0.4) addParagraphs(slide, notes, left, look, { sizes: [16, 14, 12, 11], color: look.muted });
  slide.addNotes(notesOf([title, ...notes], report, locale));
}

/** The rows in parts that fit below the heading. */
function pagesOf(table: TextTable): (readonly (readonly string[])[])[] {
  const layout = layoutOf(table);
  const room = CONTENT.h - rowHeight(table.heads, layout);
  const pages: (readonly string[])[][] = [[]];
  let left = room;
  for (const row of table.rows) {
    const height = rowHeight(row, layout);
    if (height > left && pages[pages.length - 1].length > 0) {
      pages.push([]);
      left = room;
    }
    pages[pages.length - 1].push(row);
    left -= height;
  }
  return pages;
}

/** A table on a slide: letters as large as leave every row on it, and the widths of its columns. */
interface Layout {
  readonly size: number;
  readonly widths: readonly number[];
}

const SIZES = [20, 18, 16, 14, 13, 12, 11] as const;

function layoutOf(table: TextTable): Layout {
  const layouts = SIZES.map((size) => ({ size, ...widthsOf(table, size) }));
  const all = [table.heads, ...table.rows];
  const fits = (layout: Layout) =>
    all.reduce((sum, row) => sum + rowHeight(row, layout), 0) <= CONTENT.h * 0.85;
  return layouts.find((layout) => layout.isRoomy && fits(layout)) ?? layouts[layouts.length - 1];
}

/** Widths of columns in inches: none narrower than its longest word, the rest shared by how much they hold. */
function widthsOf(table: TextTable, size: number): { widths: number[]; isRoomy: boolean } {
  const inches = (text: string, weight: "bold" | "regular") => textWidth(text, size, weight) / 72;
  const columns = table.heads.map((head, at) => {
    const texts = [head, ...table.rows.map((row) => row[at] ?? "")].map(shownIn);
    const weight = (index: number) => (index === 0 || at === 0 ? "bold" : "regular");
    const words = texts.flatMap((text, index) => text.split(" ").map((word) => inches(word, weight(index))));
    const all = texts.map((text, index) => inches(text, weight(index)));
    return { least: Math.max(0, ...words) + PADDING, wanted: Math.max(0, ...all) + PADDING };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wish = columns.reduce((sum, { least: word, wanted }) => sum + wanted - word, 0);
  const spare = CONTENT.w - least;
  // Words that do not fit side by side are narrowed together.
  if (spare <= 0)
    return { widths: columns.map((column) => (column.least * CONTENT.w) / least), isRoomy: false };
  const share = wish === 0 ? 0 : Math.min(1, spare / wish);
  const rest = Math.max(0, spare - wish) / columns.length;
  return {
    widths: columns.map(({ least: word, wanted }) => word + (wanted - word) * share + rest),
    isRoomy: true,
  };
}

/** Height of a row in inches: that of its longest cell, broken into lines. */
function rowHeight(cells: readonly string[], { size, widths }: Layout): number {
  const lines = cells.map((text, at) => linesIn(shownIn(text), widths[at] - PADDING + 0.01, size, true));
  return (Math.max(1, ...lines) * size * LINE) / 72 + PADDING / 2;
}

function heightOfRows(table: TextTable): number {
  const layout = layoutOf(table);
  return [table.heads, ...table.rows].reduce((sum, row) => sum + rowHeight(row, layout), 0);
}

const shownIn = (text: string) => slideText(shorten(cleanName(text), LONGEST_CELL, 1));

/** What a table is, for those who do not see it. */
function tableText(title: string, { heads, rows }: TextTable): string {
  return `${title}. ${heads.map(shownIn).join(", ")}: ${rows.map(([first]) => shownIn(first)).join(", ")}.`;
}

function addTable(slide: Slide, table: TextTable, title: string, look: SlideLook): void {
  const { heads, rows } = table;
  const layout = layoutOf(table);
  const cells = (texts: readonly string[], isBold: boolean) =>
    texts.map((text, column) => ({
      text: shownIn(text),
      options: {
        bold: isBold || column === 0,
        ...(isBold && { fill: { color: look.head } }),
        align: isNumberColumn(table, column) ? ("right" as const) : ("left" as const),
      },
    }));
  slide.addTable([cells(heads, true), ...rows.map((row) => cells(row, false))], {
    x: CONTENT.x,
    y: CONTENT.y,
    w: CONTENT.w,
    colW: [...layout.widths],
    objectName: tableText(title, table),
    margin: [PADDING / 4, PADDING / 2.2, PADDING / 4, PADDING / 2.2],
    fontFace: FONT,
    fontSize: layout.size,
    color: look.ink,
    border: { type: "solid", pt: 0.5, color: look.grid },
  });
}
