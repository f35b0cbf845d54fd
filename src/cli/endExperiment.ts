import type { Precision } from "../experiment/runUntilPrecise.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import { ExitCode } from "./exitCode.ts";
import { codeOfPrecision, tellPrecision } from "./precision.ts";
import { type Showing, showResults } from "./showResults.ts";
import type { Terminal } from "./terminal.ts";
import { wordsOf } from "./words.ts";

/** What has become of an experiment, counted in its parts: runs, pairs of runs, points. */
export interface Outcome {
  readonly done: number;
  readonly failed: number;
  readonly asked: number;
  /** runs in each part; 1 unless given */
  readonly runsEach?: number;
  /** whether nothing failed and all came out as it should */
  readonly isFine: boolean;
  /** with --precision: how precise it has become */
  readonly precision?: Precision | undefined;
}

/** Writes and shows what was finished, and says how the experiment ended. */
export async function endExperiment(
  { done, failed, asked, runsEach = 1, isFine, precision }: Outcome,
  showing: Showing,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = wordsOf(terminal.language);
  if (done === 0) {
    terminal.warn(words.nothingFinished);
    return ExitCode.interrupted;
  }
  const trouble = await showResults(showing, folder, terminal);
  if (done + failed < asked) {
    terminal.warn(words.interrupted(done * runsEach, asked * runsEach));
    return ExitCode.interrupted;
  }
  if (precision !== undefined) tellPrecision(precision, terminal);
  if (trouble !== undefined) return trouble;
  return isFine ? codeOfPrecision(precision) : ExitCode.failed;
}
