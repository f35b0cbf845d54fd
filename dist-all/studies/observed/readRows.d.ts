import type { Fault } from "../../language/fault.ts";
import { type ColumnMeaning } from "./columnMeaning.ts";
import { type DayOrder } from "./dateText.ts";
import type { RawTable } from "./rawTable.ts";
import { type Note } from "./words/observed.ts";
/** A row understood. */
export interface ReadRow {
    /** number of its day; of a counted period, the period's number counted from 2000-01-01 */
    readonly day: number;
    /** the time as written */
    readonly text: string;
    readonly product: string;
    /** number of the row in its file */
    readonly row: number;
    /** a number for each column that holds one, NaN elsewhere */
    readonly values: readonly number[];
}
/** All rows, or what is wrong with them. */
export interface RowsRead {
    readonly rows: readonly ReadRow[];
    readonly isCounted: boolean;
    readonly faults: readonly Fault[];
    readonly notes: readonly Note[];
}
/** Reads every cell that a column's meaning asks for. */
export declare function readRows(table: RawTable, meanings: readonly ColumnMeaning[], { file, dates }: {
    readonly file: string;
    readonly dates?: DayOrder | undefined;
}): RowsRead;
