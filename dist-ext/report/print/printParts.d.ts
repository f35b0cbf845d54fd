import { type Printer, type TextStyle } from "./printer.ts";
export declare const SIZES: {
    readonly title: 22;
    readonly heading: 15;
    readonly subheading: 11;
    readonly text: 10;
    readonly note: 8.5;
    readonly small: 7.5;
};
type Tag = "H1" | "H2" | "H3" | "P";
/** Prints a paragraph with its tag. */
export declare function say(printer: Printer, parent: PDFKit.PDFStructureElement, tag: Tag, text: string, style: TextStyle): void;
/** Prints a heading that stays with what follows, and gives the bookmark that leads to it. */
export declare function printHeading(printer: Printer, parent: PDFKit.PDFStructureElement, text: string, room?: number): PDFKit.PDFOutline;
/** Prints a list, each item with its mark. */
export declare function printList(printer: Printer, parent: PDFKit.PDFStructureElement, items: readonly {
    readonly mark: string;
    readonly text: string;
}[], size?: number): void;
/** What must not be overlooked, with a bar beside it. */
export declare function printAside(printer: Printer, parent: PDFKit.PDFStructureElement, heading: string, lines: readonly string[]): void;
export {};
