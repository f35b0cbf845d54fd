import { languageTyped } from "./flags/languageOf.js";
import { runProgram } from "./program.js";
import { reportError } from "./reportError.js";
import { mindStandardStreams } from "./terminal/standardStreams.js";
/** Does what was typed, and tells the shell how it ended. */
export async function begin() {
    const words = process.argv.slice(2);
    const language = languageTyped(words, process.env);
    mindStandardStreams(language);
    process.on("uncaughtException", (cause) => process.exit(reportError(cause, language)));
    // Not process.exit(…): what was printed to a pipe would be lost.
    process.exitCode = await runProgram(words);
}
