import type { Printer } from "./printer.ts";
/** Where a drawing stands on a page. */
export interface PaperBox {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
/** A part of a drawing that stands on a page of its own, from a height to another, in its pixels. */
export interface Slice {
    readonly top: number;
    readonly bottom: number;
}
/**
 * Cuts a drawing that is higher than a page between its parts, so that each slice fits if it can: a part that is too
 * high by itself is left whole.
 *
 * @param first - room for the first slice in pixels of the drawing
 * @param later - room for each of the others
 */
export declare function slicesOf(drawing: SVGSVGElement, first: number, later: number): Slice[];
/** Width and height of a drawing without its empty rim, in its pixels: a page has margins of its own. */
export declare function innerSize(drawing: SVGSVGElement): {
    readonly width: number;
    readonly height: number;
};
/**
 * Draws a drawing as vectors onto the page, without its rim. What turns SVG into PDF fills letters before it draws
 * around them, whatever `paint-order` says, so that a rim would hide its text: rims are drawn by themselves, between
 * all else and the texts they belong to, and are no text to those who search or copy.
 */
export declare function printDrawing(printer: Printer, whole: SVGSVGElement, { top, bottom }: Slice, box: PaperBox, name: string): void;
