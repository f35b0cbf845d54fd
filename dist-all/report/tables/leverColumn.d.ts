import type { TableColumn } from "./table.ts";
/** The column of a setting's value, named by its path. */
export declare function leverColumn(path: string): TableColumn;
