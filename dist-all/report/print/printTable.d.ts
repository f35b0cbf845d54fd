import type { TextTable } from "../document/reportDocument.ts";
import { type Printer } from "./printer.ts";
/**
 * Prints a table with its heads tagged; it goes on over pages, its heads again on each. The library's own tables have
 * one font a cell: a name with an emoji would lose it.
 */
export declare function printTable(printer: Printer, section: PDFKit.PDFStructureElement, table: TextTable): void;
