import { basename, join } from "node:path";
import { type OutputFolder, openOutputFolder } from "../files/outputFolder.ts";

/**
 * Begins the folder that a command writes, in the usual place unless another one is asked for.
 *
 * @param out - what `--out` says; false for `--no-out`
 * @returns undefined if nothing is to be written
 */
export function openOutput(
  out: string | false | undefined,
  scenario: string,
  command: string,
): OutputFolder | undefined {
  return out === false ? undefined : openOutputFolder(out ?? usualPlace(scenario, command));
}

/** `scenarios/restaurant/trattoria.yaml` and `run` → `output/trattoria-run` */
function usualPlace(scenario: string, command: string): string {
  return join("output", `${basename(scenario).replace(/\.(ya?ml|json)$/i, "")}-${command}`);
}
