import { dsvFormat } from "d3-dsv";
import { type Edge, joinTies, type TiesRead } from "./joinTies.ts";
import { graphFaults } from "./words/graphs.ts";

/** A row of an edge list: its cells, and its number in the file from 1. */
export interface EdgeRow {
  readonly cells: readonly string[];
  readonly row: number;
}

/** What the first and the second column of an edge list may be called, English and Italian. */
const FIRST =
  /^(source|from|u|a|da|origine|sorgente|follower|ego|(node|id|person|user|nodo|persona|utente)_?[1a])$/;
const SECOND =
  /^(target|to|v|b|verso|destinazione|bersaglio|followee|alter|friend|amico|(node|id|person|user|nodo|persona|utente)_?[2b])$/;

/**
 * Who knows whom by an edge list: two columns called source and target (or the like), or two columns without heads where
 * these could not be told from names. Further columns are passed over.
 */
export function tiesOfRows(rows: readonly EdgeRow[], file: string): TiesRead {
  if (rows.length === 0) return { fault: graphFaults.empty(file) };
  const [{ cells: heads }] = rows;
  const names = heads.map((head) =>
    head
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "_"),
  );
  const [first, second] = [FIRST, SECOND].map((word) => names.findIndex((name) => word.test(name)));
  if (first >= 0 && second >= 0) return joinTies(file, [], edgesOf(rows.slice(1), first, second));
  if (heads.length < 2) return { fault: graphFaults.oneColumn(file, rows[0].row) };
  if (!areNames(heads, rows)) return { fault: graphFaults.unknownColumns(file, heads) };
  return joinTies(file, [], edgesOf(rows, 0, 1));
}

function* edgesOf(rows: readonly EdgeRow[], first: number, second: number): Generator<Edge> {
  for (const { cells, row } of rows)
    yield { one: cells[first]?.trim() ?? "", other: cells[second]?.trim() ?? "", place: { row } };
}

/** Whether a first row holds people and no heads: numbers, or names that both come again below. */
function areNames(heads: readonly string[], rows: readonly EdgeRow[]): boolean {
  const [one, other] = heads;
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return true;
  const below = new Set(rows.slice(1).flatMap(({ cells }) => cells.slice(0, 2)));
  return below.has(one) && below.has(other);
}

const SEPARATORS = [",", ";", "\t", "|"] as const;

/** Rows of a text: cells by commas, semicolons, tabs, bars or blanks; lines with # or % before them are remarks. */
export function edgeRows(text: string): EdgeRow[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line, at) => ({ line, row: at + 1 }))
    .filter(({ line }) => !/^\s*(?:[#%]|$)/.test(line));
  const some = lines.slice(0, 20);
  const separator = SEPARATORS.find((mark) => some.every(({ line }) => line.includes(mark)));
  const format = dsvFormat(separator ?? " ");
  const cellsOf = (line: string) =>
    separator === undefined ? line.trim().split(/\s+/) : (format.parseRows(line)[0] ?? []);
  return lines.map(({ line, row }) => ({ cells: cellsOf(line), row }));
}
