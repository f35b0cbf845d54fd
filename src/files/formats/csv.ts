import { type CsvDialect, type CsvDialectName, csvDialects } from "./csvDialect.ts";
import { type Cell, completed, type Table } from "../../report/tables/table.ts";
import { tidyNumber } from "./tidyNumber.ts";

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
export function formatCsv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  dialect: CsvDialect = csvDialects.standard,
): string {
  return [...csvPieces(columns, rows, dialect)].join("");
}

/** Lines that are handed over at once. */
const PIECE = 2000;

/** The same piece by piece: the rows of thousands of runs do not fit into one text. */
export function* csvPieces(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  dialect: CsvDialect = csvDialects.standard,
): Generator<string> {
  const written = new Map<string, string>();
  let lines = [dialect.begins + lineOf(columns, dialect, written)];
  for (const row of rows) {
    lines.push(lineOf(row, dialect, written));
    if (lines.length < PIECE) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}

/** Texts of a table that are remembered as they are written: names and days stand in thousands of lines. */
const MOST_REMEMBERED = 10_000;

function lineOf(cells: readonly Cell[], dialect: CsvDialect, written: Map<string, string>): string {
  let line = "";
  for (let at = 0; at < cells.length; ++at) {
    const cell = cells[at];
    if (at > 0) line += dialect.separator;
    line += typeof cell === "string" ? remembered(cell, dialect, written) : formatCell(cell, dialect);
  }
  return line + LINE_END;
}

function formatCell(cell: Exclude<Cell, string>, { decimal }: CsvDialect): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return String(cell);
  if (!Number.isFinite(cell)) return "";
  const text = String(tidyNumber(cell));
  return decimal === "." ? text : text.replace(".", decimal);
}

function remembered(text: string, dialect: CsvDialect, written: Map<string, string>): string {
  const known = written.get(text);
  if (known !== undefined) return known;
  const shown = formatText(text, dialect);
  if (written.size < MOST_REMEMBERED) written.set(text, shown);
  return shown;
}

function formatText(cell: string, { separator }: CsvDialect): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const isQuoted = /["\r\n]/.test(harmless) || harmless.includes(separator);
  return isQuoted ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as CSV for the terminal and for pipes: what its file holds, without the last end of line. */
export function tableText(table: Table, dialect: CsvDialectName = "standard"): string {
  return [...tablePieces(table, dialect)].join("");
}

/** The same piece by piece. */
export function* tablePieces(table: Table, dialect: CsvDialectName = "standard"): Generator<string> {
  const { columns, rows } = completed(table);
  const names = columns.map(({ name }) => name);
  let last = "";
  for (const piece of csvPieces(names, rows(), csvDialects[dialect])) {
    if (piece === "") continue;
    yield last;
    last = piece;
  }
  yield last.trimEnd();
}
