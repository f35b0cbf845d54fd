import type { CsvDialect } from "./csvDialect.ts";
import type { Table } from "../../report/tables/table.ts";
/** Name of the machine-readable description of all tables of a folder. */
export declare const DATA_PACKAGE = "datapackage.json";
/** A table as a data package describes it. */
export interface TableResource {
    readonly name: string;
    readonly path: string;
    readonly [property: string]: unknown;
}
/**
 * Describes one file of a table.
 *
 * @param path - of the file in its folder
 * @source Frictionless Standards, Data Resource and Table Schema (datapackage.org)
 */
export declare function resourceOf({ about, columns }: Pick<Table, "about" | "columns">, path: string, { separator, decimal }: CsvDialect): TableResource;
/** The text of the description. */
export declare function formatDataPackage(resources: readonly TableResource[]): string;
/** Resources that a text describes; none if it is no such description. */
export declare function readDataPackage(text: string): readonly TableResource[];
