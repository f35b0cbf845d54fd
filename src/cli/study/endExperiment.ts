import type { StudyOutcome } from "../../studies/study.ts";
import type { OutputFolder } from "../../files/folders/outputFolder.ts";
import { ExitCode } from "../exitCode.ts";
import { codeOfPrecision, tellPrecision } from "../flags/precision.ts";
import { type Showing, showResults } from "./showResults.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { commandWords } from "../words.ts";

/** Writes and shows what was finished, and says how the experiment ended. */
export async function endExperiment(
  { done, failed, asked, runsEach = 1, isFine, precision, interruption }: StudyOutcome,
  showing: Showing,
  folder: OutputFolder | undefined,
  terminal: Terminal,
  finish: () => void,
): Promise<ExitCode> {
  const words = commandWords[terminal.language];
  if (done === 0) {
    terminal.warn(interruption ?? words.nothingFinished);
    return ExitCode.interrupted;
  }
  const trouble = await showResults(showing, folder, terminal);
  if (done + failed < asked) {
    terminal.warn(interruption ?? words.interrupted(done * runsEach, asked * runsEach));
    return ExitCode.interrupted;
  }
  finish();
  if (precision !== undefined) tellPrecision(precision, terminal);
  if (trouble !== undefined) return trouble;
  return isFine ? codeOfPrecision(precision) : ExitCode.failed;
}
