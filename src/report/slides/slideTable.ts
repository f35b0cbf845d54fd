import { cleanName, shorten, textWidth } from "../../drawing/textWidth.ts";
import type { TextTable } from "../document/reportDocument.ts";
import { isNumberColumn } from "../document/tableCells.ts";
import { CONTENT, FONT, linesIn, type Slide, type SlideLook, slideText } from "./slideStyle.ts";

/** Width of the longest text of a cell, in letters. */
const LONGEST_CELL = 60;

/** Room within a cell beside its text, and a line of it against its letters. */
const [PADDING, LINE] = [0.22, 1.28];

/** The table in parts, whose rows fit below the heading. */
export function pagesOf(table: TextTable): TextTable[] {
  const layout = layoutOf(table, LARGEST);
  const room = CONTENT.h - rowHeight(table.heads, layout);
  const begins = [0];
  let left = room;
  for (const [at, row] of table.rows.entries()) {
    const height = rowHeight(row, layout);
    if (height > left && at > begins[begins.length - 1]) {
      begins.push(at);
      left = room;
    }
    left -= height;
  }
  const { rows, numbers } = table;
  return begins.map((begin, page) => ({
    ...table,
    rows: rows.slice(begin, begins[page + 1]),
    ...(numbers && { numbers: numbers.slice(begin, begins[page + 1]) }),
  }));
}

/** A table on a slide: letters as large as leave every row on it, and the widths of its columns. */
interface Layout {
  readonly size: number;
  readonly widths: readonly number[];
}

const SIZES = [20, 18, 16, 14, 13, 12, 11] as const;

/** Largest letters of a table that has a slide for itself. */
const LARGEST: number = SIZES[0];
const TOP: number = CONTENT.y;

function layoutOf(table: TextTable, largest: number): Layout {
  const layouts = SIZES.filter((size) => size <= largest).map((size) => ({ size, ...widthsOf(table, size) }));
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

/** Height of a table on a slide, in inches. @param largest - size of its letters at most, in points */
export function heightOfTable(table: TextTable, largest = LARGEST): number {
  const layout = layoutOf(table, largest);
  return [table.heads, ...table.rows].reduce((sum, row) => sum + rowHeight(row, layout), 0);
}

const shownIn = (text: string) => slideText(shorten(cleanName(text), LONGEST_CELL, 1));

/** What a table is, for those who do not see it. */
function tableText(title: string, { heads, rows }: TextTable): string {
  return `${title}. ${heads.map(shownIn).join(", ")}: ${rows.map(([first]) => shownIn(first)).join(", ")}.`;
}

/** Adds a table that can be edited. @param place - its upper rim in inches, its letters in points at most */
export function addTable(
  slide: Slide,
  table: TextTable,
  title: string,
  look: SlideLook,
  { y = TOP, largest = LARGEST }: { y?: number; largest?: number | undefined } = {},
): void {
  const { heads, rows } = table;
  const layout = layoutOf(table, largest);
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
    y,
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
