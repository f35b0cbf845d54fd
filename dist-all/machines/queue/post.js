import { KEPT, marketKey } from "./queueNames.js";
/** Opens the way into a queue. A market is sent once, before the first message that needs it. */
export function openPost(redis, queue) {
    const sent = new Set();
    return {
        async send(messages) {
            for (const { address, bytes } of messages.flatMap(({ markets }) => markets)) {
                if (sent.has(address))
                    continue;
                await redis.set(marketKey(address), bytes, "EX", KEPT.market);
                sent.add(address);
            }
            const options = (id) => ({ jobId: id, removeOnComplete: true, removeOnFail: true });
            await queue.addBulk(messages.map(({ id, job }) => ({ name: "runs", data: job, opts: options(id) })));
        },
        async takeBack({ id }) {
            try {
                return (await queue.remove(id)) === 1;
            }
            catch {
                return false;
            }
        },
        async holds({ id }) {
            const state = await queue.getJobState(id);
            return state === "active" || state === "waiting" || state === "prioritized" || state === "delayed";
        },
        forget(markets) {
            for (const address of markets)
                sent.delete(address);
        },
    };
}
