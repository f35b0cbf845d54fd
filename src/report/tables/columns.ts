import { columnMeanings } from "./words/columns.ts";
import type { ColumnMeaning, TableColumn } from "./table.ts";

type KnownColumn = keyof typeof columnMeanings;

/** A column of the name's usual meaning, or of the one given. */
export function column(name: KnownColumn): TableColumn;
export function column(name: string, meaning: ColumnMeaning): TableColumn;
export function column(name: string, meaning?: ColumnMeaning): TableColumn {
  return { name, ...(meaning ?? columnMeanings[name as KnownColumn]) };
}

/** Columns of these names, with meanings of the table's own where it has one; a name without a meaning does not compile. */
export function columnsOf<Own extends string = never>(
  names: readonly (KnownColumn | NoInfer<Own>)[],
  own?: Readonly<Record<Own, ColumnMeaning>>,
): TableColumn[] {
  const meanings: Readonly<Record<string, ColumnMeaning>> = { ...columnMeanings, ...own };
  return names.map((name) => ({ name, ...meanings[name] }));
}

/** What a name means wherever a table says nothing else; undefined for names that nothing is said of. */
export function usualMeaning(name: string): ColumnMeaning | undefined {
  return Object.hasOwn(columnMeanings, name) ? columnMeanings[name as KnownColumn] : undefined;
}
