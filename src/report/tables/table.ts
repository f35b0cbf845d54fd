import { type Bilingual, inEach } from "../../language/bilingual.ts";

/**
 * What one cell of a table may hold. NaN, null and undefined are empty cells; so are infinite numbers, which half of the
 * programs that read tables take for texts, and the column with them.
 */
export type Cell = string | number | boolean | null | undefined;

/** What kinds of file a table can be. */
export type TableFormat = "csv" | "parquet";

/** What a column holds, in data files of every kind. Dates are ISO dates, timestamps such as 2018-03-05T07:42:10. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "date" | "timestamp";

/** What a column means, said once for all tables that have it. */
export interface ColumnMeaning {
  readonly type: ColumnType;
  readonly about: Bilingual;
  /** what its numbers count; left out where there is nothing to count, or where another column says it */
  readonly unit?: string;
}

export interface TableColumn extends ColumnMeaning {
  readonly name: string;
}

/** A table of a data file, whatever its format. */
export interface Table {
  /** where it stands in its folder, without an ending: `data/summary` */
  readonly name: string;
  /** what one row of it is */
  readonly about: Bilingual;
  readonly columns: readonly TableColumn[];
  /** which files it becomes; CSV unless given */
  readonly formats?: readonly TableFormat[];
  /** in the order of the columns; gone through once for each format */
  readonly rows: () => Iterable<readonly Cell[]>;
  /** what the brands are called, by their keys: puts `brandLabel` beside `brand` */
  readonly labels?: ReadonlyMap<string, string>;
  /** of whom counts and money are, where consumers stand for more people: said after what a row is */
  readonly note?: Bilingual;
  /** first calendar day of the run: puts `date` beside `day` */
  readonly start?: string;
}

const DAY_MS = 86_400_000;

const LABEL: TableColumn = {
  name: "brandLabel",
  type: "text",
  about: { en: "What the brand is called", it: "Come si chiama la marca" },
};

const DATE: TableColumn = {
  name: "date",
  type: "date",
  about: { en: "The same day in the calendar", it: "Lo stesso giorno nel calendario" },
};

/** The table with what stands beside a key for those who do not know it: brands' labels, and days of the calendar. */
export function completed({ labels, start, note, ...bare }: Table): Table {
  const table =
    note === undefined
      ? bare
      : { ...bare, about: inEach((language) => `${bare.about[language]}. ${note[language]}`) };
  const labelled =
    labels === undefined
      ? table
      : withBeside(table, "brand", LABEL, (brand) => labels.get(String(brand)) ?? "");
  return start === undefined ? labelled : withBeside(labelled, "day", DATE, datesFrom(start));
}

/** Dates of days; thousands of rows are of the same few hundred. */
function datesFrom(start: string): (day: Cell) => string {
  const known = new Map<number, string>();
  return (day) => {
    if (typeof day !== "number") return "";
    const date = known.get(day) ?? dateOf(start, day);
    known.set(day, date);
    return date;
  };
}

/** The calendar date of a day of a run, counted from 0. */
export function dateOf(start: string, day: number): string {
  return new Date(Date.parse(`${start}T00:00:00Z`) + day * DAY_MS).toISOString().slice(0, 10);
}

function withBeside(table: Table, name: string, added: TableColumn, make: (cell: Cell) => Cell): Table {
  const at = table.columns.findIndex((column) => column.name === name);
  if (at < 0 || table.columns.some((column) => column.name === added.name)) return table;
  return {
    ...table,
    columns: table.columns.toSpliced(at + 1, 0, added),
    *rows() {
      for (const row of table.rows()) yield row.toSpliced(at + 1, 0, make(row[at]));
    },
  };
}
