import { type PrintFont } from "./fontRuns.ts";
export type PrintFonts = Readonly<Record<PrintFont, Uint8Array>>;
/** Millimetres and pixels have no place on paper: everything is in points of 1/72 inch. */
export declare const MARGIN = 48;
/** Colours on paper; those of the light theme. */
export declare const PAPER_LOOK: {
    readonly ink: "#1B1F24";
    readonly muted: "#59616B";
    readonly line: "#D5DAE0";
    readonly aside: "#C18400";
};
/** A document being printed: A4, tagged, its fonts within. */
export type Printer = PDFKit.PDFDocument;
export declare function createPrinter(title: string, language: string, fonts: PrintFonts, version: string): Printer;
/** The bytes of a finished document. */
export declare function bytesOf(printer: Printer): Promise<Uint8Array>;
export interface TextStyle {
    readonly size: number;
    readonly colour?: string;
    readonly isBold?: boolean;
    /** where it begins, and how wide its lines may be; left out, the whole column */
    readonly x?: number;
    readonly y?: number;
    readonly width?: number;
}
/** Width of the column of text. */
export declare function columnWidth(printer: Printer): number;
/** Room left on the page. */
export declare function roomLeft(printer: Printer): number;
/** Room on a page that nothing stands on yet. */
export declare function pageRoom({ page }: Printer): number;
/** Begins a page when less than this is left of the current one. */
export declare function needRoom(printer: Printer, height: number): void;
/** Prints a text, letter by letter in a font that has it. */
export declare function printText(printer: Printer, text: string, style: TextStyle): void;
/** How high a text will be. */
export declare function textHeight(printer: Printer, text: string, { size, isBold, width }: TextStyle): number;
/** Width of a text on one line. */
export declare function lineWidth(printer: Printer, text: string, { size, isBold }: TextStyle): number;
