/** What a cell of a table holds before anybody has said what it means. Days of spreadsheets are ISO dates. */
export type RawCell = string | number | null;

/** A table as a file holds it. */
export interface RawTable {
  /** names of the columns, as written */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  /** number of the first row as programs count it: 2 where the heads stand in row 1 */
  readonly firstRow: number;
  /** what stands between the cells of a CSV; decides what a comma within a number means where nothing else does */
  readonly separator?: string;
}

/** A place in a table, for whoever has to put it right. */
export interface CellPlace {
  /** name of the file */
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/** A table of the rows of a spreadsheet; undefined where they hold none. */
export function tableOfSheet(sheet: readonly (readonly unknown[])[]): RawTable | undefined {
  // Rows above the heads, a title say, have fewer cells than the table.
  const filled = (row: readonly unknown[]) => row.filter((cell) => cell !== null && cell !== "").length;
  const widest = Math.max(0, ...sheet.slice(0, 30).map(filled));
  const head = sheet.findIndex((row) => filled(row) === widest && widest > 0);
  if (head < 0) return undefined;
  return {
    columns: sheet[head].map((cell, at) => String(cell ?? "").trim() || `column ${at + 1}`),
    rows: sheet
      .slice(head + 1)
      .filter((row) => filled(row) > 0)
      .map((row) => row.map(rawCell)),
    firstRow: head + 2,
  };
}

/** A cell of a spreadsheet or a database as tables hold it: days as ISO dates, what is no number as text. */
export function rawCell(cell: unknown): RawCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell === "bigint") return Number(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
