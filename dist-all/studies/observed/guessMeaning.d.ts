import type { ColumnMeaning } from "./columnMeaning.ts";
import type { RawTable } from "./rawTable.ts";
/**
 * What the columns of a table probably hold, by their names and what stands in them. It is always shown, and what
 * somebody says goes before it.
 *
 * @param said - columns of which somebody said what they hold
 */
export declare function guessMeanings(table: RawTable, said: readonly ColumnMeaning[]): ColumnMeaning[];
