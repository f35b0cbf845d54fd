import PDFDocument from "pdfkit";
import { fontRuns } from "./fontRuns.js";
/** Millimetres and pixels have no place on paper: everything is in points of 1/72 inch. */
export const MARGIN = 48;
/** Colours on paper; those of the light theme. */
export const PAPER_LOOK = { ink: "#1B1F24", muted: "#59616B", line: "#D5DAE0", aside: "#C18400" };
/** Made at any time, a document has the same bytes. */
const EPOCH = new Date(Date.UTC(1980, 0, 1));
export function createPrinter(title, language, fonts, version) {
    const printer = new PDFDocument({
        size: "A4",
        margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 12 },
        bufferPages: true,
        pdfVersion: "1.7",
        tagged: true,
        lang: language,
        displayTitle: true,
        // No font before ours have names: one known by its bytes alone is read anew at every change of font.
        font: "",
        info: {
            Title: title,
            Creator: `umot ${version}`,
            Producer: "PDFKit",
            CreationDate: EPOCH,
            ModDate: EPOCH,
        },
    });
    for (const [name, bytes] of Object.entries(fonts))
        printer.registerFont(name, Buffer.from(bytes));
    printer.font("regular");
    return printer;
}
/** The bytes of a finished document. */
export async function bytesOf(printer) {
    const pieces = [];
    const done = new Promise((resolve, reject) => {
        printer.on("data", (piece) => pieces.push(piece));
        printer.on("end", resolve);
        printer.on("error", reject);
    });
    printer.end();
    await done;
    const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
    }
    return all;
}
/** Width of the column of text. */
export function columnWidth(printer) {
    return printer.page.width - 2 * MARGIN;
}
/** Room left on the page. */
export function roomLeft(printer) {
    return printer.page.height - printer.page.margins.bottom - printer.y;
}
/** Room on a page that nothing stands on yet. */
export function pageRoom({ page }) {
    return page.height - page.margins.bottom - page.margins.top;
}
/** Begins a page when less than this is left of the current one. */
export function needRoom(printer, height) {
    if (roomLeft(printer) < height)
        printer.addPage();
}
/** Prints a text, letter by letter in a font that has it. */
export function printText(printer, text, style) {
    const runs = fontRuns(text, style.isBold ? "semiBold" : "regular");
    const { x = MARGIN, width = columnWidth(printer), size, colour = PAPER_LOOK.ink } = style;
    const options = { width, lineGap: size * 0.25 };
    printer.fillColor(colour).fontSize(size);
    const shown = runs.length === 0 ? [{ font: "regular", text: " " }] : runs;
    for (const [at, { font, text: part }] of shown.entries()) {
        const continued = at < shown.length - 1;
        printer.font(font);
        if (at === 0)
            printer.text(part, x, style.y ?? printer.y, { ...options, continued });
        else
            printer.text(part, { ...options, continued });
    }
}
/** How high a text will be. */
export function textHeight(printer, text, { size, isBold, width }) {
    printer.font(isBold ? "semiBold" : "regular").fontSize(size);
    return printer.heightOfString(text, { width: width ?? columnWidth(printer), lineGap: size * 0.25 });
}
/** Width of a text on one line. */
export function lineWidth(printer, text, { size, isBold }) {
    const runs = fontRuns(text, isBold ? "semiBold" : "regular");
    printer.fontSize(size);
    return runs.reduce((sum, { font, text: part }) => sum + printer.font(font).widthOfString(part), 0);
}
