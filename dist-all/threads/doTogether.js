import { canShare, leaveRoom, openRoom } from "../model/parts/room.js";
import { finishRun } from "../model/simulate.js";
import { attempt, messageOf } from "../studies/runs/executor.js";
import { causeOf } from "./doPart.js";
/**
 * Does a run in as many parts as there are threads for it. Where threads cannot share memory, as on a page that is not
 * isolated, one does it alone: the result is the same.
 *
 * @param pool - does the parts at once: threads of Node, or workers of a page (`doPart` is what each of them does)
 */
export async function doTogether(pool, task, threads) {
    const { parameters } = task;
    if (!canShare())
        return attempt(task);
    try {
        const room = openRoom(parameters, threads);
        const parts = Array.from({ length: threads }, (_, part) => ({ task, room, part }));
        return runOf(parameters, await pool.runTogether(parts, () => leaveRoom(room)));
    }
    catch (cause) {
        return { message: messageOf(cause) };
    }
}
/** Puts the parts of a run together. */
function runOf(parameters, parts) {
    const message = causeOf(parts);
    if (message !== undefined)
        return { message };
    const others = parts.flatMap((part) => ("share" in part ? [part.share] : []));
    const [result] = parts.flatMap((part) => "first" in part ? [finishRun(parameters, part.first, others)] : []);
    return { result };
}
