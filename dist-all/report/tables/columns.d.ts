import { columnMeanings } from "./words/columns.ts";
import type { ColumnMeaning, TableColumn } from "./table.ts";
type KnownColumn = keyof typeof columnMeanings;
/** A column of the name's usual meaning, or of the one given. */
export declare function column(name: KnownColumn): TableColumn;
export declare function column(name: string, meaning: ColumnMeaning): TableColumn;
/** Columns of these names, with meanings of the table's own where it has one; a name without a meaning does not compile. */
export declare function columnsOf<Own extends string = never>(names: readonly (KnownColumn | NoInfer<Own>)[], own?: Readonly<Record<Own, ColumnMeaning>>): TableColumn[];
/** What a name means wherever a table says nothing else; undefined for names that nothing is said of. */
export declare function usualMeaning(name: string): ColumnMeaning | undefined;
export {};
