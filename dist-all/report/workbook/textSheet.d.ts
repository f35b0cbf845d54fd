import type { TextTable } from "../document/reportDocument.ts";
import { type SheetPlace } from "./cells.ts";
import type { TableSheet } from "./tableSheet.ts";
/**
 * A table as the report shows it, words as words and numbers as numbers: what stands in one cell with its interval
 * takes a column for the value, one for what is added to either side, and one for each end.
 */
export declare function textSheet(table: TextTable, place: SheetPlace): TableSheet;
