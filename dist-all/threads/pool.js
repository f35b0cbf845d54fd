import { messageOf } from "../studies/runs/executor.js";
import { beginThread } from "./thread.js";
/**
 * Opens a pool of threads. Each begins with its first batch; one that has died is replaced when a batch needs it.
 *
 * Written here because the pools of others end their threads by force, which takes the process along now and then (see
 * `beginThread`).
 *
 * @param size - threads, at least 1, and as many as a run has parts
 * @param file - what each of them runs
 */
export function openPool(size, file, options = {}) {
    const begun = new Set();
    const begin = () => {
        const thread = beginThread(file, options);
        begun.add(thread);
        return thread;
    };
    const free = Array.from({ length: size }, () => ({ thread: undefined }));
    /** Who came first is served first, so that who needs many threads gets them. */
    const waiting = [];
    const hand = () => {
        for (let next = waiting[0]; next !== undefined && next.wanted <= free.length; next = waiting[0]) {
            waiting.shift();
            next.serve(free.splice(-next.wanted));
        }
    };
    /** Does something with so many threads that live. */
    const withThreads = async (wanted, work) => {
        const slots = await new Promise((serve) => {
            waiting.push({ wanted, serve });
            hand();
        });
        try {
            return await work(slots.map((slot) => (slot.thread = slot.thread?.isAlive() ? slot.thread : begin())));
        }
        finally {
            free.push(...slots);
            hand();
        }
    };
    return {
        run: (order) => withThreads(1, ([thread]) => thread.do(order)),
        runTogether: (parts, leave) => withThreads(parts.length, (threads) => Promise.all(parts.map(async (part, at) => {
            try {
                return await threads[at].do(part);
            }
            catch (cause) {
                leave();
                return { message: messageOf(cause) };
            }
        }))),
        async close() {
            await Promise.all([...begun].map((thread) => thread.end()));
        },
    };
}
