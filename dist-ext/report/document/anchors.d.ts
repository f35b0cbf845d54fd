import type { Locale } from "../../drawing/numbers.ts";
import { type Html } from "../page/html.ts";
import { type Piece } from "./numberLinks.ts";
import type { RowsFrom } from "./reportDocument.ts";
/** The address within the page of a table or of one of its rows. */
export declare function rowsAnchor(locale: Locale, { table, row }: RowsFrom): string;
/** The address within the page of a figure. */
export declare function figureAnchor(locale: Locale, name: string): string;
/** A text that leads to the rows it came from; nothing but the text where these are not known or there is none. */
export declare function linkToRows(text: string, from: RowsFrom | undefined, locale: Locale): Html;
/** A sentence all of whose numbers lead to the same rows; nothing but the sentence where these are not known. */
export declare function linkedNumbers(sentence: string, from: RowsFrom | undefined, locale: Locale): Html;
/** A sentence whose numbers lead to their rows in a table. */
export declare function linkedSentence(pieces: readonly Piece[], table: string, locale: Locale): Html;
/** Most rows are never led to: they need no address, and a page of thousands of rows is smaller without. */
export declare function dropUnusedAnchors(markup: string): string;
