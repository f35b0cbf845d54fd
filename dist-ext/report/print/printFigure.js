import { RIM } from "../../drawing/look.js";
import { drawFigure, findFigure } from "../document/figure.js";
import { computedLines } from "../document/howComputed.js";
import { innerSize, printDrawing, slicesOf } from "./printDrawing.js";
import { columnWidth, MARGIN, PAPER_LOOK, pageRoom, printText, roomLeft, textHeight, } from "./printer.js";
import { SIZES } from "./printParts.js";
/** What is said below a figure, and in small letters below that, how its numbers came about. */
const CAPTION = { size: 9.5, colour: PAPER_LOOK.ink };
const NOTE = { size: SIZES.small, colour: PAPER_LOOK.muted };
/** Points on paper for a pixel of a drawing: its smallest letters, of 11 pixels, come out at 7.9 points. */
const POINTS = 0.72;
/** Room above the caption, above the note, and below all. */
const [ABOVE_CAPTION, ABOVE_NOTE, BELOW] = [6, 3, 16];
/** Measures a figure as wide as the page. */
export function figureBlock(printer, figure, style) {
    const below = belowHeight(printer, figure, style);
    const known = new Map();
    return {
        figure,
        heightAt(heightScale) {
            const height = known.get(heightScale) ?? innerSize(draw(printer, figure, style, heightScale)).height;
            known.set(heightScale, height);
            return height * POINTS + below;
        },
    };
}
/**
 * Prints a figure as vectors, with its finding and how it was computed below; to those who hear it, its message. One
 * that is higher than a page goes on over the next ones, cut between its parts.
 */
export function printFigure(printer, section, figure, style, heightScale) {
    const { title, sentences } = findFigure(figure, style);
    const drawing = draw(printer, figure, style, heightScale);
    const alt = drawing.getAttribute("aria-label") ?? title;
    const below = belowHeight(printer, figure, style);
    const [here, later] = [roomLeft(printer), pageRoom(printer) - below];
    const cut = slicesOf(drawing, here / POINTS, later / POINTS);
    // What is said below a figure stands on the page of its last part.
    const slices = cut.length > 1 ? cut : slicesOf(drawing, (here - below) / POINTS, later / POINTS);
    const [top, bottom] = [printer.y, printer.y + slices[0].bottom * POINTS];
    const bbox = [MARGIN, top, MARGIN + columnWidth(printer), bottom];
    // The box is that of a figure on one page.
    const options = (slices.length === 1 ? { alt, bbox } : { alt });
    const tagged = printer.struct("Figure", options);
    section.add(tagged);
    for (const [at, slice] of slices.entries()) {
        if (at > 0)
            printer.addPage();
        tagged.add(() => printSlice(printer, drawing, slice, slices.length === 1 ? here - below : at === 0 ? here : later, figure.name));
    }
    tagged.end();
    printer.y += ABOVE_CAPTION;
    section.add(printer.struct("Caption", {}, () => printText(printer, sentences.join(" "), CAPTION)));
    printer.y += ABOVE_NOTE;
    section.add(printer.struct("P", {}, () => printText(printer, noteOf(figure, style), NOTE)));
    printer.y += BELOW;
    return title;
}
/** A part that is higher than a page by itself is made smaller. */
function printSlice(printer, drawing, slice, room, name) {
    const size = { width: innerSize(drawing).width, height: slice.bottom - slice.top };
    const scale = Math.min(POINTS, room / size.height);
    const [width, height] = [size.width * scale, size.height * scale];
    printDrawing(printer, drawing, slice, { x: MARGIN, y: printer.y, width, height }, name);
    printer.y += height;
}
function draw(printer, figure, { document, locale }, heightScale) {
    const width = columnWidth(printer) / POINTS + 2 * RIM;
    return drawFigure(figure, { document, locale, theme: "light", width, heightScale });
}
function belowHeight(printer, figure, style) {
    const caption = textHeight(printer, findFigure(figure, style).sentences.join(" "), CAPTION);
    return ABOVE_CAPTION + caption + ABOVE_NOTE + textHeight(printer, noteOf(figure, style), NOTE) + BELOW;
}
/** How the numbers of a figure came about, as one paragraph. */
function noteOf(figure, style) {
    return computedLines(figure, style)
        .map(([label, text]) => `${label}: ${text}`.replace(/\.?$/, "."))
        .join(" ");
}
