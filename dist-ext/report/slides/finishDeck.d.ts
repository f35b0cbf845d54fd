import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { ArchiveFiles } from "../office/zipTimes.ts";
import { type FooterLook } from "./placeholders.ts";
interface DeckPlace {
    readonly report: ReportDocument;
    readonly locale: Locale;
    readonly document: Document;
    readonly footer: FooterLook;
}
/**
 * Makes a deck what the standard and screen readers ask for where the library that wrote it does not: titles, footers
 * and page numbers as placeholders, the language of every text, alternative texts of tables, elements in the order of
 * the schema, and no part listed that is not there.
 *
 * @source ECMA-376, part 1, 19.2.1.26 (presentation), 19.3.1.36 (ph), 21.2 (charts)
 */
export declare function finishDeck(files: ArchiveFiles, { report, locale, document, footer }: DeckPlace): ArchiveFiles;
export {};
