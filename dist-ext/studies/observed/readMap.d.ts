import type { Fault } from "../../language/fault.ts";
import { type ColumnMeaning } from "./columnMeaning.ts";
import type { RawTable } from "./rawTable.ts";
/**
 * What somebody said of a column: `units=sales`, `google=spend:search`.
 *
 * @param texts - one for each column
 */
export declare function readMap(texts: readonly string[], { columns }: RawTable, file: string): {
    readonly meanings: readonly ColumnMeaning[];
    readonly faults: readonly Fault[];
};
