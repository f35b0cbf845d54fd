import { createAddresser } from "../../files/store/runStore.js";
import { ENTRY_FORMAT } from "../../files/store/runEntry.js";
import { createQueue } from "../../threads/queue.js";
import { askQueue, takeBackAll } from "./askQueue.js";
import { connect } from "./connection.js";
import { threadsOf, watchCrew } from "./crew.js";
import { takeDone } from "./takeDone.js";
import { createPacker } from "./packedMarket.js";
import { openPost } from "./post.js";
import { show } from "./presence.js";
import { PREFIX, queueName } from "./queueNames.js";
import { loadQueuePackages } from "./queuePackages.js";
import { listenForReplies } from "./replies.js";
import { openTaker } from "./takeResults.js";
/** Milliseconds of work that a message should be: sending it and its results takes a few. */
const WORTH = 1000;
/** Milliseconds after which a message of which nothing was heard is looked for: Redis may have forgotten it. */
const PATIENCE = 5000;
/** Milliseconds for which an aborted experiment waits for a Redis that is gone. */
const LONGEST_FAREWELL = 1000;
/**
 * An executor whose runs are done by workers on any machines (`serveQueue`), which meet at a Redis server. Results are
 * those of the plain executor to the last bit, whoever does them, in whatever order, and however often.
 *
 * @throws {MachinesError} if the queue cannot be used
 */
export async function openQueueExecutor(options) {
    const { address, engine, version, voice, patience = PATIENCE } = options;
    const packages = await loadQueuePackages();
    let signAgain = () => { };
    const back = () => {
        signAgain();
        voice.back();
    };
    const redis = await connect(packages, address, { lost: voice.lost, back });
    const shown = await show(redis, "experiment", { engine, version, threads: 0 });
    const { name: experiment, sign } = shown;
    signAgain = () => void sign();
    const { Queue, QueueEvents } = packages.bullmq;
    const queue = new Queue(queueName(engine), { connection: redis, prefix: PREFIX });
    const events = new QueueEvents(queueName(engine), { connection: redis, prefix: PREFIX });
    // The connection that we opened tells what is to be told of a loss.
    queue.on("error", () => { });
    events.on("error", () => { });
    await events.waitUntilReady();
    const addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`);
    const pack = createPacker();
    const taker = openTaker(redis);
    const post = openPost(redis, queue);
    const crew = watchCrew(redis, engine, voice);
    let perRun;
    let isFull = false;
    const tellFull = () => {
        if (!isFull)
            voice.full();
        isFull = true;
    };
    return {
        crew,
        async run(tasks, receive, signal, fail) {
            if (tasks.length === 0)
                return;
            const writing = { engine, experiment, tasks, addresses: tasks.map(addressOf), pack };
            const underWay = new Map();
            const replies = listenForReplies(events, (id) => underWay.has(id));
            const stop = () => replies.wake();
            signal?.addEventListener("abort", stop);
            try {
                const work = async () => {
                    const numbers = await takeDone(redis, { writing, taker, receive, signal });
                    const threads = Math.max(2, threadsOf(await crew.workers()));
                    const usual = perRun === undefined ? 1 : Math.max(1, Math.ceil(WORTH / perRun));
                    const runs = createQueue(numbers.length, threads, { worth: WORTH, usual });
                    const learn = (count, milliseconds) => {
                        runs.learn(count, milliseconds);
                        if (count > 0 && milliseconds > 0)
                            perRun = milliseconds / count;
                    };
                    const rest = {
                        post,
                        taker,
                        replies,
                        receive,
                        fail,
                        signal,
                        window: crew.window,
                        sign,
                        tellFull,
                        patience,
                    };
                    const asking = { writing, queue: runs, numbers, underWay, done: new Set(), learn, ...rest };
                    await askQueue(asking).catch(async (cause) => {
                        await takeBackAll(asking);
                        throw cause;
                    });
                };
                await Promise.race([work(), untilHopeless(signal, () => redis.status === "ready")]);
            }
            finally {
                signal?.removeEventListener("abort", stop);
                replies.close();
            }
        },
        async close() {
            await taker.close();
            await shown.stop();
            if (redis.status === "ready")
                await Promise.all([events.close(), queue.close()]);
            else
                await Promise.all([events.disconnect(), queue.disconnect()]).catch(() => { });
            redis.disconnect();
        },
    };
}
/** Resolves when an experiment was aborted while Redis is gone: nothing can be taken back, and nothing will come. */
async function untilHopeless(signal, isThere) {
    return new Promise((resolve) => {
        const begin = () => {
            const look = () => (isThere() ? setTimeout(look, LONGEST_FAREWELL).unref() : resolve());
            setTimeout(look, LONGEST_FAREWELL).unref();
        };
        if (signal?.aborted)
            begin();
        else
            signal?.addEventListener("abort", begin, { once: true });
    });
}
