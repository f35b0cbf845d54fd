import { basename, join } from "node:path";
import { type OutputFolder, openOutputFolder } from "../files/outputFolder.ts";
import { REPORT } from "../files/writeFormats.ts";
import { CliError } from "./cliError.ts";
import type { Terminal } from "./terminal.ts";
import { wordsOf } from "./words.ts";
import { optionFaults } from "./words/optionFaults.ts";

/**
 * Begins the folder that a command writes, in the usual place unless another one is asked for.
 *
 * @param out - what `--out` says; false for `--no-out`
 * @param to - what `--to` says
 * @returns undefined if nothing is to be written
 */
export function openOutput(
  out: string | false | undefined,
  scenario: string,
  command: string,
  to: readonly string[] = [],
): OutputFolder | undefined {
  if (out === "") throw new CliError(optionFaults.noFolder("--out", "--out result"));
  if (out === false && to.length > 0) throw new CliError(optionFaults.filesAndNone);
  return out === false ? undefined : openOutputFolder(out ?? usualPlace(scenario, command));
}

/** Says what was written and what to open first. */
export function tellWhere({ path }: OutputFolder, terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  terminal.tell(`\n${words.written(path)}`);
  terminal.tell(words.open(join(path, REPORT)));
}

/** `scenarios/restaurant/trattoria.yaml` and `run` → `output/trattoria-run` */
function usualPlace(scenario: string, command: string): string {
  return join("output", `${basename(scenario).replace(/\.(ya?ml|json)$/i, "")}-${command}`);
}
