import { type Figure, type PageStyle } from "../document/figure.ts";
import { type Printer } from "./printer.ts";
/** A figure that has not been printed yet, and how high it would be, caption and note included. */
export interface FigureBlock {
    readonly figure: Figure;
    /** @param heightScale - how high its drawing is made, 1 as usual */
    readonly heightAt: (heightScale: number) => number;
}
/** Measures a figure as wide as the page. */
export declare function figureBlock(printer: Printer, figure: Figure, style: PageStyle): FigureBlock;
/**
 * Prints a figure as vectors, with its finding and how it was computed below; to those who hear it, its message. One
 * that is higher than a page goes on over the next ones, cut between its parts.
 */
export declare function printFigure(printer: Printer, section: PDFKit.PDFStructureElement, figure: Figure, style: PageStyle, heightScale: number): string;
