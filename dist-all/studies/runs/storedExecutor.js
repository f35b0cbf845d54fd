import { findUnsound } from "../../model/soundResult.js";
/**
 * An executor that first looks whether a run was done before, and keeps those that were not.
 *
 * A run is a function of its task, so results are those of the executor inside to the last bit. A result is kept
 * before it is handed over: whatever was counted as finished is still there after a kill. What cannot be a result is
 * neither believed nor kept.
 */
export function storedExecutor(executor, store) {
    return {
        async run(tasks, receive, signal, fail) {
            const missing = [];
            for (const [index, task] of tasks.entries()) {
                if (signal?.aborted)
                    return;
                const kept = store.read(task);
                if (kept === undefined || findUnsound(kept, peopleIn(task.parameters)) !== undefined) {
                    missing.push(index);
                    continue;
                }
                receive(kept, index);
                await pause();
            }
            const keep = (result, at) => {
                if (findUnsound(result) === undefined)
                    store.write(tasks[missing[at]], result);
                receive(result, missing[at]);
            };
            if (missing.length > 0) {
                await executor.run(missing.map((index) => tasks[index]), keep, signal, fail && ((message, at) => fail(message, missing[at])));
            }
        },
        close: () => executor.close(),
    };
}
/** Lets others work: a bar, Ctrl-C. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
const peopleIn = ({ consumers, scale }) => consumers * scale;
