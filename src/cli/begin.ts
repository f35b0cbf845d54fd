import { languageTyped } from "./flags/languageOf.ts";
import { optimiseLater } from "./optimiseLater.ts";
import { runProgram } from "./program.ts";
import { reportError } from "./reportError.ts";
import { guardAgainstInterrupts } from "./terminal/interrupt.ts";
import type { Language } from "../language/language.ts";
import { ExitCode } from "./cliError.ts";
import { commandFaults } from "./words/commandFaults.ts";

/** What a shell is told of a program whose reader went away: 128 and the number of SIGPIPE, as of every other program. */
const BROKEN_PIPE = 141;

/**
 * Minds what becomes of stdout and stderr. A reader that has seen enough (`umot … | head`) is no reason for words, nor
 * to stop before the files are written; a disk that is full is said. Either way the shell learns that not everything
 * that was printed has arrived. A stdout that is closed cannot be told from one that was sent to /dev/null on purpose:
 * Node opens /dev/null in its place, as other programs do that want no output.
 *
 * @param language - in which it is said
 */
function mindStandardStreams(language: Language): void {
  let fault: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (fault !== undefined) return;
    fault = cause;
    if (cause.code === "EPIPE") return;
    const { message, advice } = commandFaults.stdoutFails(cause.code ?? cause.message);
    process.stderr.write(`umot: ${message[language]}\n  ${advice[language]}\n`);
  });
  process.stderr.on("error", () => {}); // there is nobody left to tell
  process.on("exit", (code) => {
    if (fault === undefined || code !== ExitCode.done) return;
    process.exitCode = fault.code === "EPIPE" ? BROKEN_PIPE : ExitCode.input;
  });
}

/** Does what was typed, and tells the shell how it ended. */
export async function begin(): Promise<void> {
  optimiseLater();
  const words = process.argv.slice(2);
  const language = languageTyped(words, process.env);
  mindStandardStreams(language);
  process.on("uncaughtException", (cause) => process.exit(reportError(cause, language)));
  const end = guardAgainstInterrupts(language);
  // Once everything is printed, at once: taking itself down, Node would hear no signal any more and die of it.
  process.once("beforeExit", () => process.exit());
  // Not process.exit(…) here: what was printed to a pipe would be lost.
  process.exitCode = await runProgram(words);
  end();
}
