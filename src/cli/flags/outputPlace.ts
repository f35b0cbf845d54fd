import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type OutputFolder, openOutputFolder } from "../../files/folders/outputFolder.ts";
import { questionHash } from "../../files/folders/questionHash.ts";
import { openUsualFolder } from "../../files/folders/usualFolder.ts";
import { REPORT } from "../../files/report/writeFormats.ts";
import { CliError } from "../cliError.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Typed } from "./typed.ts";
import { commandWords } from "../words.ts";
import { optionFaults } from "../words/optionFaults.ts";

/** What was said of where results go. */
export interface OutFlags {
  /** a folder; false with --no-out, undefined for the usual place */
  readonly out?: string | false;
  /** what `--to` says */
  readonly to?: readonly string[];
  readonly force?: boolean;
}

/** What a folder is to be the answer to. */
export interface Asked {
  /** name of the scenario's file, by which the usual place is called */
  readonly about: string;
  readonly typed: Typed;
  /** the scenarios as they are, or whatever else was asked about */
  readonly of: unknown;
}

/**
 * Begins the folder that a command writes, in the usual place unless another one is asked for.
 *
 * @returns undefined if nothing is to be written
 * @throws {FileError} if the place that was asked for must not be replaced
 */
export function openOutput(
  { out, to = [], force = false }: OutFlags,
  { about, typed, of }: Asked,
  terminal: Terminal,
): OutputFolder | undefined {
  if (out === "") throw new CliError(optionFaults.noFolder("--out", "--out result"));
  if (out === false && to.length > 0) throw new CliError(optionFaults.filesAndNone);
  if (out === false) return undefined;
  const replacing = { question: questionHash(typed.name, typed.choices, of), isForced: force };
  if (out !== undefined) return openOutputFolder(out, replacing);
  const { folder, reason } = openUsualFolder(usualPlace(about, typed.name), replacing);
  const { language } = terminal;
  if (reason !== undefined)
    terminal.tell(commandWords[language].otherPlace(reason.message[language], folder.path));
  return folder;
}

/** Says what was written and what to open first. */
export function tellWhere({ path, aside }: OutputFolder, terminal: Terminal): void {
  const words = commandWords[terminal.language];
  if (aside !== undefined) terminal.warn(`\n${words.keptAside(aside.message[terminal.language], path)}`);
  else terminal.tell(`\n${words.written(path)}`);
  if (existsSync(join(path, REPORT))) terminal.tell(words.open(join(path, REPORT)));
}

/** `scenarios/restaurant/trattoria.yaml` and `run` → `output/trattoria-run` */
function usualPlace(scenario: string, command: string): string {
  return join(
    "output",
    `${basename(scenario).replace(/\.(ya?ml|json|csv|tsv|txt|xlsx|parquet)$/i, "")}-${command}`,
  );
}
