import type { Figure, PageStyle } from "../document/figure.ts";
import type { ReportDocument, Section } from "../document/reportDocument.ts";
import { type Printer } from "./printer.ts";
/** Prints a section of the appendix without the figures that stand on the first sheets; nothing where none is left. */
export declare function printSection(printer: Printer, root: PDFKit.PDFStructureElement, { heading, blocks }: Section, shown: readonly Figure[], report: ReportDocument, style: PageStyle): void;
