import type { StudyOutcome } from "../../studies/study.ts";
import { openOutputFolder, type OutputFolder } from "../../files/folders/outputFolder.ts";
import { ExitCode } from "../cliError.ts";
import { codeOfPrecision, tellPrecision } from "../flags/precision.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { commandWords } from "../words.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { CsvDialectName } from "../../files/formats/csvDialect.ts";
import { FileError } from "../../files/folders/fileError.ts";
import type { TableFolder } from "../../files/formats/tableFolder.ts";
import { listenForInterrupt } from "../terminal/interrupt.ts";
import { tellWhere } from "../flags/outputPlace.ts";

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

/** How the results of a command are shown. */
interface Showing {
  /** adds all files to a folder and puts it in its place */
  write(folder: TableFolder): Promise<void>;
  /** the results for stdout; those that may be larger than any text, piece by piece */
  format(): string | Iterable<string>;
  /** how CSV is written into the folder */
  readonly csvDialect?: CsvDialectName | undefined;
}

/**
 * Prints results, then writes them and says where: whatever becomes of the disk, they have been seen, and what can be
 * kept is kept.
 *
 * @returns how it ended where it did not end well: `input` where the results could not stand in their place,
 *   `interrupted` after Ctrl-C
 */
async function showResults(
  { write, format, csvDialect }: Showing,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  terminal.print(format());
  if (folder === undefined) return undefined;
  const words = commandWords[terminal.language];
  const interrupt = listenForInterrupt(() => terminal.warn(words.writing));
  try {
    // Loaded here and not above: who wants no files does not wait for what writes them.
    const { withTables } = await import("../../files/formats/tableFolder.ts");
    const standing = await writeSomewhere((place) => write(withTables(place, csvDialect)), folder);
    tellWhere(standing, terminal);
    if (interrupt.signal.aborted) terminal.warn(words.interruptedWriting);
    if (interrupt.signal.aborted) return ExitCode.interrupted;
    return standing.aside === undefined ? undefined : ExitCode.input;
  } finally {
    interrupt.release();
  }
}

/** Writes into the folder, or among the temporary files if its disk is full or gone. */
async function writeSomewhere(
  write: (folder: OutputFolder) => Promise<void>,
  folder: OutputFolder,
): Promise<OutputFolder> {
  try {
    await write(folder);
    return folder;
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    folder.discard();
    const spare = await writeSpare(write, folder);
    if (spare === undefined) throw cause;
    return { ...spare, path: spare.path, aside: cause.fault };
  }
}

async function writeSpare(
  write: (folder: OutputFolder) => Promise<void>,
  { path }: OutputFolder,
): Promise<OutputFolder | undefined> {
  try {
    const spare = openOutputFolder(join(mkdtempSync(join(tmpdir(), "umot-")), basename(path)));
    await write(spare);
    return spare;
  } catch {
    return undefined; // the first reason is the one to tell
  }
}
