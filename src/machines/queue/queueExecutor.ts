import { createAddresser } from "../../files/store/runStore.ts";
import { ENTRY_FORMAT } from "../../files/store/runEntry.ts";
import type { Executor } from "../../studies/runs/executor.ts";
import { createQueue } from "../../threads/queue.ts";
import { type Asking, askQueue, takeBackAll } from "./askQueue.ts";
import { connect } from "./connection.ts";
import { takeDone } from "./takeDone.ts";
import type { Writing } from "./messages.ts";
import { createPacker } from "../packedMarket.ts";
import { openPost } from "./post.ts";
import { type Crew, type CrewVoice, show, threadsOf, watchCrew } from "./presence.ts";
import type { QueueAddress } from "./queueAddress.ts";
import { PREFIX, type QueueAnswer, type QueueJob, queueName } from "./queueNames.ts";
import { loadQueuePackages } from "./queuePackages.ts";
import { listenForReplies } from "./replies.ts";
import { openTaker } from "./takeResults.ts";

/** What is said while others do the runs. */
export interface QueueVoice extends CrewVoice {
  lost(): void;
  back(): void;
  /** Redis is full; runs wait */
  full(): void;
}

export interface QueueOptions {
  readonly address: QueueAddress;
  /** fingerprint of this engine's code, and the version for people */
  readonly engine: string;
  readonly version: string;
  readonly voice: QueueVoice;
  /** milliseconds after which a message of which nothing was heard is looked for */
  readonly patience?: number;
}

/** An executor, and who does its runs. */
export interface QueueExecutor extends Executor {
  readonly crew: Crew;
}

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
export async function openQueueExecutor(options: QueueOptions): Promise<QueueExecutor> {
  const { address, engine, version, voice, patience = PATIENCE } = options;
  const packages = loadQueuePackages();
  let signAgain = () => {};
  const back = () => {
    signAgain();
    voice.back();
  };
  const redis = await connect(packages, address, { lost: voice.lost, back });
  const shown = await show(redis, "experiment", { engine, version, threads: 0 });
  const { name: experiment, sign, hide } = shown;
  signAgain = () => void sign();
  const { Queue, QueueEvents } = packages.bullmq;
  const queue = new Queue<QueueJob, QueueAnswer>(queueName(engine), { connection: redis, prefix: PREFIX });
  const events = new QueueEvents(queueName(engine), { connection: redis, prefix: PREFIX });
  // The connection that we opened tells what is to be told of a loss.
  queue.on("error", () => {});
  events.on("error", () => {});
  await events.waitUntilReady();
  const addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`);
  const pack = createPacker();
  const taker = openTaker(redis);
  const post = openPost(redis, queue);
  const crew = watchCrew(redis, engine, voice);
  let perRun: number | undefined;
  let isFull = false;
  const tellFull = () => {
    if (!isFull) voice.full();
    isFull = true;
  };
  return {
    crew,
    async run(tasks, receive, signal, fail) {
      if (tasks.length === 0) return;
      const writing: Writing = { engine, experiment, tasks, addresses: tasks.map(addressOf), pack };
      const underWay: Asking["underWay"] = new Map();
      const replies = listenForReplies(events, (id) => underWay.has(id));
      const stop = () => replies.wake();
      signal?.addEventListener("abort", stop);
      try {
        const work = async () => {
          await sign();
          const numbers = await takeDone(redis, { writing, taker, receive, signal });
          const threads = Math.max(2, threadsOf(await crew.workers()));
          const usual = perRun === undefined ? 1 : Math.max(1, Math.ceil(WORTH / perRun));
          const runs = createQueue(numbers.length, threads, { worth: WORTH, usual });
          const learn = (count: number, milliseconds: number) => {
            runs.learn(count, milliseconds);
            if (count > 0 && milliseconds > 0) perRun = milliseconds / count;
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
            hide,
            tellFull,
            patience,
          };
          const asking: Asking = { writing, queue: runs, numbers, underWay, done: new Set(), learn, ...rest };
          await askQueue(asking).catch(async (cause) => {
            await takeBackAll(asking);
            throw cause;
          });
        };
        await Promise.race([work(), untilHopeless(signal, () => redis.status === "ready")]);
      } finally {
        signal?.removeEventListener("abort", stop);
        replies.close();
      }
    },
    async close() {
      await taker.close();
      await shown.stop();
      if (redis.status === "ready") await Promise.all([events.close(), queue.close()]);
      else await Promise.all([events.disconnect(), queue.disconnect()]).catch(() => {});
      redis.disconnect();
    },
  };
}

/** Resolves when an experiment was aborted while Redis is gone: nothing can be taken back, and nothing will come. */
async function untilHopeless(signal: AbortSignal | undefined, isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const begin = () => {
      const look = () => (isThere() ? setTimeout(look, LONGEST_FAREWELL).unref() : resolve());
      setTimeout(look, LONGEST_FAREWELL).unref();
    };
    if (signal?.aborted) begin();
    else signal?.addEventListener("abort", begin, { once: true });
  });
}
