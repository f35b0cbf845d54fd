import { basename } from "node:path";
import type { Document } from "yaml";
import { readGraph } from "../../files/graphs/readGraph.ts";
import { readTable } from "../../files/reading/readTable.ts";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { joinFaults } from "../../language/fault.ts";
import type { Language } from "../../language/language.ts";
import type { OwnBrand } from "../../scenario/templates/ownBrand.ts";
import { putBrands, putFacts } from "../../scenario/templates/putBrands.ts";
import { putStart, putTies } from "../../scenario/templates/putFound.ts";
import { brandsOfTable } from "../../studies/facts/brandsOfTable.ts";
import { joinReviews } from "../../studies/facts/joinReviews.ts";
import { reviewsOfTable } from "../../studies/facts/reviewsOfTable.ts";
import { tiesOfGraphml } from "../../files/graphs/tiesOfGraphml.ts";
import { edgeRows, tiesOfRows } from "../../studies/facts/tiesOfRows.ts";
import { graphNotes } from "../../studies/facts/words/graphs.ts";
import type { DayOrder } from "../../studies/observed/dateText.ts";
import type { RawTable } from "../../studies/observed/rawTable.ts";
import { readMap } from "../../studies/observed/readMap.ts";
import { CliError } from "../cliError.ts";

/** Files with facts about a market, and how to read them. */
export interface Facts {
  /** a table of brands, one a row */
  readonly from?: string | undefined;
  /** an export of reviews, one a row */
  readonly reviews?: string | undefined;
  readonly map?: readonly string[] | undefined;
  readonly dates?: DayOrder | undefined;
}

/**
 * Puts brands of a table and reviews of an export into a template.
 *
 * @returns how the files were understood
 * @throws {CliError} that says in which row and column what is wrong
 */
export async function putTables(
  document: Document,
  { from, reviews, map = [], dates }: Facts,
  language: Language,
): Promise<readonly Bilingual[]> {
  const tables = await Promise.all([from, reviews].map((path) => (path ? readTable(path) : undefined)));
  const meaningsIn = (table: RawTable, file: string) => meaningsOf(map, tables, table, file);
  const notes: Bilingual[] = [];
  let brands: readonly OwnBrand[] | undefined;
  if (from !== undefined && tables[0] !== undefined) {
    const read = brandsOfTable(tables[0], meaningsIn(tables[0], from), from);
    if (read.fault !== undefined) throw new CliError(read.fault);
    brands = read.brands;
    notes.push(...read.notes);
    if (read.currency !== undefined) document.setIn(["market", "currency"], read.currency);
  }
  if (reviews !== undefined && tables[1] !== undefined) {
    const read = reviewsOfTable(tables[1], meaningsIn(tables[1], reviews), { file: reviews, dates });
    if (read.fault !== undefined) throw new CliError(read.fault);
    const joined = joinReviews(read.reviews, brands, { reviews, table: from ?? "" }, language);
    if (joined.fault !== undefined) throw new CliError(joined.fault);
    notes.push(...read.notes, ...joined.notes);
    brands = joined.brands;
    if (joined.facts !== undefined) putFacts(document, joined.facts, language);
    putStart(document, read.next, basename(reviews), language);
  }
  if (brands !== undefined) putBrands(document, brands, language);
  return notes;
}

/** What --map says of one table's columns; a column that no table has is a fault of the first table. */
function meaningsOf(
  map: readonly string[],
  tables: readonly (RawTable | undefined)[],
  table: RawTable,
  file: string,
) {
  const columnOf = (text: string) => text.slice(0, text.lastIndexOf("="));
  const isIn = (other: RawTable | undefined, text: string) =>
    other?.columns.includes(columnOf(text)) ?? false;
  const own = map.filter((text) => isIn(table, text) || !tables.some((other) => isIn(other, text)));
  const said = readMap(own, table, file);
  if (said.faults.length > 0) throw new CliError(joinFaults(said.faults));
  return said.meanings;
}

/**
 * Makes people of a graph the consumers of a template.
 *
 * @param path - where the ties will stand, relative to the scenario
 * @returns the ties as a scenario reads them, and what was understood
 * @throws {CliError} that says where the graph is wrong
 */
export async function putGraph(
  document: Document,
  graph: string,
  path: string,
  language: Language,
): Promise<{ readonly content: string; readonly note: Bilingual }> {
  const raw = await readGraph(graph);
  const read =
    raw.kind === "graphml"
      ? tiesOfGraphml(raw.text, graph)
      : tiesOfRows(raw.kind === "list" ? edgeRows(raw.text) : rowsOf(raw.table), graph);
  if (read.fault !== undefined) throw new CliError(read.fault);
  const from = basename(graph);
  putTies(document, { people: read.people, from, path }, language);
  const heads = inEach((spoken) => (spoken === "it" ? "una,altra" : "one,other"));
  const lines = read.ties.map(([one, other]) => `${one},${other}\n`);
  return {
    content: `${heads[language]}\n${lines.join("")}`,
    note: graphNotes.read(graph, read.people, read.ties.length, read.repeated),
  };
}

function rowsOf({ columns, rows, firstRow }: RawTable) {
  return [columns, ...rows].map((cells, at) => ({
    cells: cells.map((cell) => String(cell ?? "")),
    row: firstRow - 1 + at,
  }));
}
