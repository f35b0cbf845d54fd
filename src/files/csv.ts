/** What one cell of a table may hold. Numbers that are not finite, null and undefined are empty cells. */
export type Cell = string | number | boolean | null | undefined;

const LINE_END = "\r\n";

/**
 * Writes a table as CSV.
 *
 * Numbers are written so that reading them back gives the same number. A text that a spreadsheet would take for a
 * formula (it begins with = + - @ or a control character) is put after an apostrophe: a brand's label may come from
 * anybody, and a formula in it would run on the reader's computer.
 *
 * @source RFC 4180; OWASP, CSV Injection
 */
export function formatCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return formatCsvLines([columns, ...rows]);
}

/** Lines of a table without its head, for tables that are written piece by piece. */
export function formatCsvLines(rows: Iterable<readonly Cell[]>): string {
  return Array.from(rows, (cells) => cells.map(formatCell).join(",") + LINE_END).join("");
}

function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return typeof cell === "number" && !Number.isFinite(cell) ? "" : String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
