import { formatCsv } from "./csv.ts";
import { type CsvDialectName, csvDialects } from "./csvDialect.ts";
import { completed, type Table } from "../../report/tables/table.ts";

/** A table as CSV for the terminal and for pipes: what its file holds, without the last end of line. */
export function tableText(table: Table, dialect: CsvDialectName = "standard"): string {
  const { columns, rows } = completed(table);
  const names = columns.map(({ name }) => name);
  return formatCsv(names, rows(), csvDialects[dialect]).trimEnd();
}
