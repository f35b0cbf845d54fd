import { type CsvDialectName } from "./csvDialect.ts";
import { type Table } from "../../report/tables/table.ts";
/** A table as CSV for the terminal and for pipes: what its file holds, without the last end of line. */
export declare function tableText(table: Table, dialect?: CsvDialectName): string;
