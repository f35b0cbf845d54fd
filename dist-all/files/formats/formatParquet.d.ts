import type { Table } from "../../report/tables/table.ts";
/**
 * A table as Parquet: whole numbers as INT32, other numbers as doubles, yes and no as booleans, days as dates, moments
 * as timestamps of an unnamed zone, everything else as text; what does not exist is null. Numbers are those of the CSV
 * files.
 */
export declare function formatParquet({ columns, rows }: Pick<Table, "columns" | "rows">): Uint8Array;
