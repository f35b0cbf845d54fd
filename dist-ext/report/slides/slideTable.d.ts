import type { TextTable } from "../document/reportDocument.ts";
import { type Slide, type SlideLook } from "./slideStyle.ts";
/** The rows in parts that fit below the heading. */
export declare function pagesOf(table: TextTable): (readonly (readonly string[])[])[];
/** Height of a table on a slide, in inches. @param largest - size of its letters at most, in points */
export declare function heightOfTable(table: TextTable, largest?: number): number;
/** Adds a table that can be edited. @param place - its upper rim in inches, its letters in points at most */
export declare function addTable(slide: Slide, table: TextTable, title: string, look: SlideLook, { y, largest }?: {
    largest?: number | undefined;
    y?: number | undefined;
}): void;
