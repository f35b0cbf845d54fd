import type { Locale } from "../../drawing/numbers.ts";
import { type Html, html } from "../page/html.ts";
import type { Piece } from "./numberLinks.ts";
import type { RowsFrom } from "./reportDocument.ts";

/** The address within the page of a table or of one of its rows. */
export function rowsAnchor(locale: Locale, { table, row }: RowsFrom): string {
  return `rows-${locale}-${table}${row === undefined ? "" : `-${row}`}`;
}

/** The address within the page of a figure. */
export function figureAnchor(locale: Locale, name: string): string {
  return `figure-${locale}-${name}`;
}

/** A text that leads to the rows it came from; nothing but the text where these are not known or there is none. */
export function linkToRows(text: string, from: RowsFrom | undefined, locale: Locale): Html {
  return from === undefined || text === ""
    ? html`${text}`
    : html`<a class="number" href="#${rowsAnchor(locale, from)}">${text}</a>`;
}

/** A sentence whose numbers lead to their rows in a table. */
export function linkedSentence(pieces: readonly Piece[], table: string, locale: Locale): Html {
  return html`${pieces.map(({ text, isNumber, row }) =>
    isNumber ? linkToRows(text, row === undefined ? { table } : { table, row }, locale) : text,
  )}`;
}

/** Most rows are never led to: they need no address, and a page of thousands of rows is smaller without. */
export function dropUnusedAnchors(markup: string): string {
  const used = new Set(Array.from(markup.matchAll(/ href="#([^"]+)"/g), ([, anchor]) => anchor));
  return markup.replace(/ id="(rows-[^"]+)"/g, (all, anchor: string) => (used.has(anchor) ? all : ""));
}
