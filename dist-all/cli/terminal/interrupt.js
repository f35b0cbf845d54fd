import { ExitCode } from "../exitCode.js";
import { commandWords } from "../words.js";
/** Ctrl-C, a polite kill, a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Who is told of the first signal; the last one listens. */
const listeners = [];
let hasStopped = false;
/**
 * Listens for Ctrl-C as long as the program works, so that it never dies without a word and without clearing away what
 * is half-written. Where nobody listens more closely (`listenForInterrupt`), it stops at once; so does the second one.
 *
 * @returns gives Ctrl-C back to Node
 */
export function guardAgainstInterrupts(language) {
    const stop = () => {
        const listener = listeners.at(-1);
        if (listener === undefined && !hasStopped)
            process.stderr.write(`\n${commandWords[language].stoppedAtOnce}\n`);
        if (listener === undefined || hasStopped)
            process.exit(ExitCode.interrupted);
        hasStopped = true;
        listener();
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return () => {
        for (const name of SIGNALS)
            process.off(name, stop);
    };
}
/**
 * Listens for Ctrl-C: the first one lets what is under way end and keeps what is finished.
 *
 * @param tell - says what is happening
 */
export function listenForInterrupt(tell) {
    const controller = new AbortController();
    const listener = () => {
        controller.abort();
        tell();
    };
    listeners.push(listener);
    return {
        signal: controller.signal,
        release: () => {
            const at = listeners.lastIndexOf(listener);
            if (at >= 0)
                listeners.splice(at, 1);
        },
    };
}
