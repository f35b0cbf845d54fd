import { columnWidth, lineWidth, MARGIN, needRoom, PAPER_LOOK, printText, textHeight, } from "./printer.js";
import { SIZES } from "./printParts.js";
const [GAP, INSET] = [8, 8];
/** As many boxes beside each other as can be read; more begin another row. */
const ACROSS = 5;
/** Size of a value, and the smallest that it is written in so that it stays on one line. */
const [VALUE, SMALLEST_VALUE] = [18, 11];
/** Prints numbers in boxes, beside each other. */
export function printHeadlines(printer, parent, headlines) {
    const lines = Math.ceil(headlines.length / ACROSS);
    const across = Math.ceil(headlines.length / lines);
    const width = (columnWidth(printer) - GAP * (across - 1)) / across;
    for (let first = 0; first < headlines.length; first += across) {
        const boxes = headlines
            .slice(first, first + across)
            .map((headline) => linesOf(printer, headline, width - 2 * INSET));
        const height = Math.max(...boxes.map((lines) => heightOf(printer, lines))) + 2 * INSET;
        needRoom(printer, height);
        const top = printer.y;
        for (const [at, lines] of boxes.entries()) {
            const x = MARGIN + at * (width + GAP);
            printer.markContent("Artifact");
            printer.roundedRect(x, top, width, height, 5).lineWidth(0.75).stroke(PAPER_LOOK.line);
            printer.endMarkedContent();
            printer.y = top + INSET;
            parent.add(printer.struct("P", {}, () => {
                for (const { text, style } of lines)
                    printText(printer, text, { ...style, x: x + INSET });
            }));
        }
        printer.x = MARGIN;
        printer.y = top + height + GAP;
    }
}
function linesOf(printer, headline, width) {
    const { label, value, interval, note, change = "" } = headline;
    const small = { size: SIZES.small, colour: PAPER_LOOK.muted, width };
    const length = lineWidth(printer, value, { size: VALUE, isBold: true });
    const size = Math.max(SMALLEST_VALUE, Math.min(VALUE, (VALUE * width * 0.98) / length));
    return [
        { text: label, style: { size: SIZES.note, width } },
        { text: value, style: { size, isBold: true, width } },
        { text: interval, style: small },
        { text: note, style: small },
        { text: change, style: small },
    ].filter(({ text }) => text !== "");
}
const heightOf = (printer, lines) => lines.reduce((sum, { text, style }) => sum + textHeight(printer, text, style), 0);
