import type { DataTable } from "./reportDocument.ts";
/** Rows of texts and numbers as a table, with the columns of its first row; what is neither is left out. */
export declare function dataTableOf(name: string, rows: readonly object[]): DataTable;
