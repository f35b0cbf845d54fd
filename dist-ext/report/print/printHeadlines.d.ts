import type { Headline } from "../document/reportDocument.ts";
import { type Printer } from "./printer.ts";
/** Prints numbers in boxes, beside each other. */
export declare function printHeadlines(printer: Printer, parent: PDFKit.PDFStructureElement, headlines: readonly Headline[]): void;
