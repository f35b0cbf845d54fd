import type { TypedTable } from "../document/typedTable.ts";
import { type SheetPlace } from "./cells.ts";
import type { TableSheet } from "./tableSheet.ts";
/** The rows behind a figure or a table: exact numbers, days as days. */
export declare function dataSheet({ columns, rows }: TypedTable, { locale, currency }: SheetPlace): TableSheet;
