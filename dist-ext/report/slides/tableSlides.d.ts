import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument, Section, TextTable } from "../document/reportDocument.ts";
import { type Deck, type SlideLook } from "./slideStyle.ts";
/**
 * Adds the tables of sections, as tables that can be edited: as many rows on a slide as it holds, and those that fit
 * together on one.
 */
export declare function addTableSlides(deck: Deck, sections: readonly Section[], report: ReportDocument, locale: Locale, look: SlideLook): void;
/** Adds the first rows of a table, and says where the others are. */
export declare function addTableStart(deck: Deck, { table, heading, notes }: {
    table: TextTable;
    heading: string;
    notes: readonly string[];
}, report: ReportDocument, { locale, look }: {
    locale: Locale;
    look: SlideLook;
}): void;
