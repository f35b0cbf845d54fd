import { simulate } from "../../model/simulate.js";
/** The plain executor: one run after the other, here. Between two runs it lets others work: a bar, Ctrl-C. */
export const inThisThread = {
    async run(tasks, receive, signal, fail) {
        for (const [index, task] of tasks.entries()) {
            if (signal?.aborted)
                return;
            const { result, message } = attempt(task, fail !== undefined);
            if (result === undefined)
                fail?.(message, index);
            else
                receive(result, index);
            await pause();
        }
    },
    async close() { },
};
/** Does a run; if it fails, says why, or throws where failures are not forgiven. */
export function attempt({ parameters, key }, isForgiven = true) {
    try {
        return { result: simulate(parameters, key) };
    }
    catch (cause) {
        if (!isForgiven)
            throw cause;
        return { message: messageOf(cause) };
    }
}
/** What an error says, in one line. */
export function messageOf(cause) {
    const { message } = cause instanceof Error ? cause : { message: String(cause) };
    return message.split("\n")[0];
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
