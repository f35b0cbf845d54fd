import { ExitCode } from "../exitCode.js";
import { codeOfPrecision, tellPrecision } from "../flags/precision.js";
import { showResults } from "./showResults.js";
import { commandWords } from "../words.js";
/** Writes and shows what was finished, and says how the experiment ended. */
export async function endExperiment({ done, failed, asked, runsEach = 1, isFine, precision, interruption }, showing, folder, terminal, finish) {
    const words = commandWords[terminal.language];
    if (done === 0) {
        terminal.warn(words.nothingFinished);
        return ExitCode.interrupted;
    }
    const trouble = await showResults(showing, folder, terminal);
    if (done + failed < asked) {
        terminal.warn(interruption ?? words.interrupted(done * runsEach, asked * runsEach));
        return ExitCode.interrupted;
    }
    finish();
    if (precision !== undefined)
        tellPrecision(precision, terminal);
    if (trouble !== undefined)
        return trouble;
    return isFine ? codeOfPrecision(precision) : ExitCode.failed;
}
