import type { Command } from "commander";
import { readTable } from "../../files/reading/readTable.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { inEach } from "../../language/bilingual.ts";
import { joinFaults } from "../../language/fault.ts";
import type { ForecastData } from "../../studies/forecast/target.ts";
import {
  onlySeries,
  usualMeasure,
  type WantedMeasure,
  wantedMeasure,
  wantedSeries,
} from "../../studies/forecast/wantedSeries.ts";
import { type ColumnMeaning } from "../../studies/observed/columnMeaning.ts";
import { guessMeanings } from "../../studies/observed/guessMeaning.ts";
import { observe, type Understood } from "../../studies/observed/observe.ts";
import { readMap } from "../../studies/observed/readMap.ts";
import { type Step, STEPS } from "../../studies/observed/step.ts";
import { CliError } from "../cliError.ts";
import { dataFaults, dataHelp, meaningLines } from "../words/data.ts";
import type { Say } from "./commandFile.ts";
import { collect, oneOf } from "./optionValues.ts";

/** How the columns and dates of a file of observed data are to be understood. */
export interface ColumnFlags {
  readonly map?: readonly string[];
  readonly every?: Step;
  readonly dates?: "dmy" | "mdy";
}

/** How a file of observed data is to be understood, and what of it is to be forecast. */
export interface DataFlags extends ColumnFlags {
  readonly column?: string;
  readonly product?: readonly string[];
  readonly size?: readonly string[];
  readonly dryRun?: boolean;
}

/** Adds how a file of observed data is to be understood. */
export function addDataFlags(command: Command, say: Say): Command {
  return addColumnFlags(command.argument("<data>", say(dataHelp.data)), say)
    .option("--column <column>", say(dataHelp.column))
    .option("--product <name>", say(dataHelp.product), collect)
    .option("--size <number>", say(dataHelp.size), collect)
    .option("--dry-run", say(dataHelp.dryRun));
}

/** Adds how the columns and dates of such a file are to be understood. */
export function addColumnFlags(command: Command, say: Say): Command {
  return command
    .option("--map <column=what>", say(dataHelp.map), collect)
    .option("--every <period>", say(dataHelp.every), oneOf("--every", STEPS))
    .option("--dates <order>", say(dataHelp.dates), oneOf("--dates", ["dmy", "mdy"]));
}

/** Data that were read, and how. */
export interface OpenedData {
  readonly data: ForecastData;
  readonly notes: readonly Bilingual[];
}

/**
 * Reads a file of observed data and finds what is to be forecast in it.
 *
 * @throws {CliError} that says in which row and column what is wrong
 */
export async function openData(path: string, flags: DataFlags): Promise<OpenedData> {
  const { understood, meanings, notes } = await openObserved(path, flags);
  const sizes = sizesOf(flags.size ?? []);
  const whole = wantedSeries(understood, wantedIn(understood, meanings, flags.column, path), sizes);
  const names = whole.targets.map(({ name }) => name);
  for (const name of [...(flags.product ?? []), ...[...sizes.keys()].filter((key) => key !== "")])
    if (!names.includes(name)) throw new CliError(dataFaults.unknownProduct(path, name, names));
  return {
    data: onlySeries(whole, flags.product),
    notes,
  };
}

/** All that a file holds, as it was understood. */
export interface OpenedTable {
  readonly understood: Understood;
  readonly meanings: readonly ColumnMeaning[];
  /** how its columns were understood, and what was done with it */
  readonly notes: readonly Bilingual[];
}

/**
 * Reads a file of observed data.
 *
 * @throws {CliError} that says in which row and column what is wrong
 */
export async function openObserved(
  path: string,
  { map = [], every, dates }: ColumnFlags,
): Promise<OpenedTable> {
  const table = await readTable(path);
  const said = readMap(map, table, path);
  if (said.faults.length > 0) throw new CliError(joinFaults(said.faults));
  const meanings = guessMeanings(table, said.meanings);
  const { understood, faults } = observe(table, meanings, { file: path, every, dates });
  if (faults !== undefined) throw new CliError(joinFaults(faults));
  return { understood, meanings, notes: [...meaningLines(meanings, said.meanings), ...understood.notes] };
}

/** What is to be forecast: what a column holds, or what is usual. */
function wantedIn(
  understood: Understood,
  meanings: readonly ColumnMeaning[],
  column: string | undefined,
  path: string,
): WantedMeasure {
  const wanted =
    column === undefined ? (usualMeasure(understood) ?? { what: "sales" }) : wantedMeasure(column, meanings);
  if (wanted !== undefined) return wanted;
  const columns = meanings.map((meaning) => meaning.column);
  throw new CliError(dataFaults.noTarget(path, column ?? "", columns));
}

/** `50000` for all series, `vcr=80776` for one. */
function sizesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    texts.map((text) => {
      const at = text.lastIndexOf("=");
      const size = Number(text.slice(at + 1));
      if (!(size > 0) || !Number.isFinite(size) || text.slice(at + 1).trim() === "")
        throw new CliError(dataFaults.badSize(text));
      return [text.slice(0, Math.max(0, at)), size] as const;
    }),
  );
}

export const understandingOf = (notes: readonly Bilingual[]): Bilingual =>
  inEach((language) => notes.map((note) => note[language]).join("\n"));
