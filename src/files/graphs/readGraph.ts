import type { RawTable } from "../../studies/observed/rawTable.ts";
import { readRegularFile } from "../reading/readRegularFile.ts";
import { isTable, readTable, textOf } from "../reading/readTable.ts";

/** A graph as a file holds it: text of an edge list or of GraphML, or a table. */
export type RawGraph =
  | { readonly kind: "list"; readonly text: string }
  | { readonly kind: "graphml"; readonly text: string }
  | { readonly kind: "table"; readonly table: RawTable };

/** A graph may have so many bytes: ten million ties have some 150 MB as a list. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a graph: an edge list, GraphML, or the first sheet of a workbook or Parquet with two columns; which, it shows itself.
 *
 * @throws {FileError} if it is not there, or holds no text
 */
export async function readGraph(path: string): Promise<RawGraph> {
  const bytes = readRegularFile(path, MOST_BYTES);
  if (isTable(bytes)) return { kind: "table", table: await readTable(path) };
  const text = textOf(bytes, path);
  return { kind: /^\uFEFF?\s*</.test(text) ? "graphml" : "list", text };
}
