import { type Bilingual } from "../../language/bilingual.ts";
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
/** The table with what stands beside a key for those who do not know it: brands' labels, and days of the calendar. */
export declare function completed({ labels, start, note, ...bare }: Table): Table;
/** The calendar date of a day of a run, counted from 0. */
export declare function dateOf(start: string, day: number): string;
