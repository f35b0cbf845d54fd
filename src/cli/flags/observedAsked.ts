import { basename } from "node:path";
import { readTable } from "../../files/reading/readTable.ts";
import { joinFaults } from "../../language/fault.ts";
import type { ColumnMeaning } from "../../studies/observed/columnMeaning.ts";
import { guessMeanings } from "../../studies/observed/guessMeaning.ts";
import { observe, type Understood } from "../../studies/observed/observe.ts";
import { readMap } from "../../studies/observed/readMap.ts";
import { CliError } from "../cliError.ts";
import { commandFaults } from "../words/commandFaults.ts";

/** What was said of a file of data. */
export interface DataFlags {
  readonly data?: string;
  /** what columns hold, where their names do not say it */
  readonly map?: readonly string[];
}

/** A file of data as it was understood, and how. */
export interface ObservedData {
  readonly understood: Understood;
  /** what each column was taken to hold: shown, never used in silence */
  readonly meanings: readonly ColumnMeaning[];
}

/** @throws {CliError} with all that is wrong with the data; {FileError} if there is no such table */
export async function observedAsked({ data, map = [] }: DataFlags): Promise<ObservedData> {
  if (data === undefined) throw new CliError(commandFaults.noData);
  const table = await readTable(data);
  const file = basename(data);
  const said = readMap(map, table, file);
  if (said.faults.length > 0) throw new CliError(joinFaults(said.faults));
  const meanings = guessMeanings(table, said.meanings);
  const { understood, faults } = observe(table, meanings, { file });
  if (understood === undefined) throw new CliError(joinFaults(faults));
  return { understood, meanings };
}
