import { languageTyped } from "./flags/languageOf.ts";
import { optimiseLater } from "./optimiseLater.ts";
import { runProgram } from "./program.ts";
import { reportError } from "./reportError.ts";
import { guardAgainstInterrupts } from "./terminal/interrupt.ts";
import { mindStandardStreams } from "./terminal/standardStreams.ts";

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
