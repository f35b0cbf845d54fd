import { csvDialects } from "./csvDialect.js";
import { tidyNumber } from "./tidyNumber.js";
const LINE_END = "\r\n";
/**
 * Writes a table as CSV.
 *
 * Numbers are written as `tidyNumber` has them, in the fewest digits that give them again. A text that a spreadsheet
 * would take for a formula (it begins with = + - @ or a control character) is put after an apostrophe: a brand's label
 * may come from anybody, and a formula in it would run on the reader's computer.
 *
 * @source RFC 4180; OWASP, CSV Injection
 */
export function formatCsv(columns, rows, dialect = csvDialects.standard) {
    return [...csvPieces(columns, rows, dialect)].join("");
}
/** Lines that are handed over at once. */
const PIECE = 2000;
/** The same piece by piece: the rows of thousands of runs do not fit into one text. */
export function* csvPieces(columns, rows, dialect = csvDialects.standard) {
    let lines = [dialect.begins + lineOf(columns, dialect)];
    for (const row of rows) {
        lines.push(lineOf(row, dialect));
        if (lines.length < PIECE)
            continue;
        yield lines.join("");
        lines = [];
    }
    yield lines.join("");
}
function lineOf(cells, dialect) {
    return cells.map((cell) => formatCell(cell, dialect)).join(dialect.separator) + LINE_END;
}
function formatCell(cell, { separator, decimal }) {
    if (cell === null || cell === undefined)
        return "";
    if (typeof cell === "boolean")
        return String(cell);
    if (typeof cell === "number")
        return Number.isFinite(cell) ? String(tidyNumber(cell)).replace(".", decimal) : "";
    const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    const isQuoted = /["\r\n]/.test(harmless) || harmless.includes(separator);
    return isQuoted ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
