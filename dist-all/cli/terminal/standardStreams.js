import { ExitCode } from "../exitCode.js";
import { commandFaults } from "../words/commandFaults.js";
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
export function mindStandardStreams(language) {
    let fault;
    process.stdout.on("error", (cause) => {
        if (fault !== undefined)
            return;
        fault = cause;
        if (cause.code === "EPIPE")
            return;
        const { message, advice } = commandFaults.stdoutFails(cause.code ?? cause.message);
        process.stderr.write(`umot: ${message[language]}\n  ${advice[language]}\n`);
    });
    process.stderr.on("error", () => { }); // there is nobody left to tell
    process.on("exit", (code) => {
        if (fault === undefined || code !== ExitCode.done)
            return;
        process.exitCode = fault.code === "EPIPE" ? BROKEN_PIPE : ExitCode.input;
    });
}
