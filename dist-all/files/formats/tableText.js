import { formatCsv } from "./csv.js";
import { csvDialects } from "./csvDialect.js";
import { completed } from "../../report/tables/table.js";
/** A table as CSV for the terminal and for pipes: what its file holds, without the last end of line. */
export function tableText(table, dialect = "standard") {
    const { columns, rows } = completed(table);
    const names = columns.map(({ name }) => name);
    return formatCsv(names, rows(), csvDialects[dialect]).trimEnd();
}
