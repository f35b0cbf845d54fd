import type { Locale } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import type { ReportDocument, Section, TextTable } from "../document/reportDocument.ts";
import { addTable, heightOfTable, pagesOf } from "./slideTable.ts";
import {
  addHeading,
  addParagraphs,
  CONTENT,
  createSlide,
  type Deck,
  notesOf,
  type Slide,
  type SlideLook,
} from "./slideStyle.ts";
import { slideWords } from "./slideWords.ts";

/** A longer table is for the workbook: nobody reads it from a wall. */
const MOST_ROWS = 24;

/** Sizes of letters of tables that share a slide: smaller than of one alone, and still to be read from a wall. */
const SHARED_SIZES = [16, 14, 13, 12, 11] as const;

/** Inches of the label of a table that shares a slide, and below the table. */
const LABEL = { below: 0.2, height: 0.32 } as const;

/** A table, or rows of one that fit on a slide, and what it belongs to. */
interface Part {
  readonly heading: string;
  readonly table: TextTable;
}

/**
 * Adds the tables of sections, as tables that can be edited: as many rows on a slide as it holds, and those that fit
 * together on one.
 */
export function addTableSlides(
  deck: Deck,
  sections: readonly Section[],
  report: ReportDocument,
  locale: Locale,
  look: SlideLook,
): void {
  for (const parts of togetherOn(sections.flatMap(partsOf))) {
    const [{ heading, table }] = parts;
    const tools = { locale, look };
    if (parts.length === 1) addTableSlide(deck, table, titleOfTable(table, heading), report, tools);
    else addSharedSlide(deck, parts, report, tools);
  }
}

function partsOf({ heading, blocks }: Section): Part[] {
  return blocks.flatMap((block) =>
    block.kind !== "table" || block.rows.length > MOST_ROWS
      ? []
      : pagesOf(block).map((table) => ({ heading, table })),
  );
}

/** Which tables stand on one slide each: as many in a row as it holds. */
function togetherOn(parts: readonly Part[]): Part[][] {
  const slides: Part[][] = [];
  for (const part of parts) {
    const last = slides.at(-1);
    if (last !== undefined && sharedSize([...last, part]) !== undefined) last.push(part);
    else slides.push([part]);
  }
  return slides;
}

/** The largest letters in which tables fit on a slide together. */
function sharedSize(parts: readonly Part[]): number | undefined {
  const height = (size: number) =>
    parts.reduce((sum, { table }) => sum + LABEL.height + heightOfTable(table, size) + LABEL.below, 0);
  return SHARED_SIZES.find((size) => height(size) <= CONTENT.h + LABEL.below);
}

const titleOfTable = ({ label }: TextTable, heading: string) =>
  label === heading ? heading : `${heading}: ${nameInSentence(label)}`;

/** Short tables one below the other, each under its label. */
function addSharedSlide(
  deck: Deck,
  parts: readonly Part[],
  report: ReportDocument,
  { locale, look }: { locale: Locale; look: SlideLook },
): void {
  const slide = createSlide(deck, look);
  const headings = [...new Set(parts.map(({ heading }) => heading))];
  addHeading(slide, headings.join(" · "), look);
  const largest = sharedSize(parts);
  let y: number = CONTENT.y;
  for (const { heading, table } of parts) {
    const title = headings.length === 1 ? table.label : titleOfTable(table, heading);
    addLabel(slide, title, y, look);
    y += LABEL.height;
    addTable(slide, table, title, look, { y, largest });
    y += heightOfTable(table, largest) + LABEL.below;
  }
  const titles = parts.map(({ heading, table }) => titleOfTable(table, heading));
  slide.addNotes(notesOf(titles, report, locale));
}

function addLabel(slide: Slide, text: string, y: number, look: SlideLook): void {
  const place = { x: CONTENT.x, y, w: CONTENT.w, h: LABEL.height };
  addParagraphs(slide, [text], place, look, { sizes: [16, 14, 12, 11], isBold: true });
}

/** Adds the first rows of a table, and says where the others are. */
export function addTableStart(
  deck: Deck,
  { table, heading, notes }: { table: TextTable; heading: string; notes: readonly string[] },
  report: ReportDocument,
  { locale, look }: { locale: Locale; look: SlideLook },
): void {
  const [first] = pagesOf(table);
  const more = table.rows.length - first.rows.length;
  const others = more > 0 ? [slideWords(locale).moreRows(more)] : [];
  const title = titleOfTable(table, heading);
  addTableSlide(deck, first, title, report, { locale, look }, [...others, ...notes]);
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
  const used = heightOfTable(table) + 0.25;
  const left = { ...CONTENT, y: CONTENT.y + used, h: CONTENT.h - used };
  if (left.h > 0.4) addParagraphs(slide, notes, left, look, { sizes: [16, 14, 12, 11], color: look.muted });
  slide.addNotes(notesOf([title, ...notes], report, locale));
}
