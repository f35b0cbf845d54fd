import { availableParallelism } from "node:os";
import { engineHash } from "../../files/store/engineHash.js";
import { toolVersion } from "../../files/folders/toolVersion.js";
import { inThisThread } from "../../studies/runs/executor.js";
import { usefulThreads } from "../../studies/runs/planCores.js";
import { tellEstimate } from "./estimate.js";
import { openQueueHands } from "./openQueueHands.js";
/**
 * Opens what does the runs: threads, or workers of other machines.
 *
 * @param tasks - all that is to be run, so that no more threads are opened than can be used
 */
export async function openHands(flags, tasks, terminal) {
    if (flags.queue !== undefined && tasks.length > 0) {
        const own = { engine: engineHash(), version: toolVersion() };
        return openQueueHands(flags.queue, own, terminal);
    }
    const threads = usefulThreads(tasks, flags.workers ?? availableParallelism());
    const executor = threads > 1 ? (await import("../../threads/threads.js")).createThreads(threads) : inThisThread;
    return {
        executor,
        tellWork: (agenda, isKept, signal) => tellEstimate(agenda, isKept, { executor, threads, signal }, terminal),
    };
}
