import { columnMeanings } from "../words/columns.ts";
import type { ColumnMeaning, TableColumn } from "./table.ts";

type KnownColumn = keyof typeof columnMeanings;

/** A column of the name's usual meaning, or of the one given. */
export function column(name: KnownColumn): TableColumn;
export function column(name: string, meaning: ColumnMeaning): TableColumn;
export function column(name: string, meaning?: ColumnMeaning): TableColumn {
  return { name, ...(meaning ?? columnMeanings[name as KnownColumn]) };
}

/** Columns of these names, with meanings of the table's own where it has one. */
export function columnsOf(
  names: readonly string[],
  own: Readonly<Record<string, ColumnMeaning>> = {},
): TableColumn[] {
  return names.map((name) => {
    const meaning = own[name] ?? usualMeaning(name);
    if (meaning === undefined) throw new RangeError(`nobody says what the column “${name}” means`);
    return { name, ...meaning };
  });
}

/** What a name means wherever a table says nothing else; undefined for names that nothing is said of. */
export function usualMeaning(name: string): ColumnMeaning | undefined {
  return Object.hasOwn(columnMeanings, name) ? columnMeanings[name as KnownColumn] : undefined;
}
