import { type CsvDialectName } from "./csvDialect.ts";
import type { OutputFolder } from "../folders/outputFolder.ts";
import { type TableResource } from "./dataPackage.ts";
import { type Table, type TableFormat } from "../../report/tables/table.ts";
/** An output folder that says of each of its tables what the columns mean. */
export interface TableFolder extends OutputFolder {
    /** adds a table in its own formats unless others are asked for; one without columns is left out */
    writeTable(table: Table, formats?: readonly TableFormat[]): void;
    /** adds a table as packed CSV */
    writePacked(table: Table): void;
    /** notes a table that comes from elsewhere, as it is described there */
    keep(resource: TableResource): void;
}
/** Name of the same description for people: a row for each column of each table. */
export declare const DICTIONARY = "dictionary.csv";
/**
 * Makes a folder one of tables. When it is put into its place it gets `datapackage.json`, which says in a standard form
 * what its tables hold, and the same for people, `dictionary.csv`.
 *
 * @param dialect - how CSV is written
 */
export declare function withTables(folder: OutputFolder, dialect?: CsvDialectName): TableFolder;
