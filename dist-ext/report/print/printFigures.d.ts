import type { Figure, PageStyle } from "../document/figure.ts";
import { type Printer } from "./printer.ts";
/** What of a list of figures was printed, and what was left for later. */
export interface PrintedFigures {
    /** titles, as printed */
    readonly titles: readonly string[];
    readonly left: readonly Figure[];
}
/**
 * Prints figures one below the other, each as wide as the page and never torn from its caption and note. A page takes
 * as many as fit when drawn low; they are then drawn so high that they fill it. Where the next one does not fit, a later
 * one may come first.
 *
 * @param pages - how many pages may be begun for them; left out, as many as they need
 */
export declare function printFigures(printer: Printer, section: PDFKit.PDFStructureElement, figures: readonly Figure[], style: PageStyle, pages?: number): PrintedFigures;
/** Height that a figure needs at least. */
export declare function leastHeight(printer: Printer, figure: Figure, style: PageStyle): number;
