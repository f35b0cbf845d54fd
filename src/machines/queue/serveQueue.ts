import { setInterval as every, setTimeout as pause } from "node:timers/promises";
import type { Redis } from "ioredis";
import { createAddresser } from "../../files/store/runStore.ts";
import { ENTRY_FORMAT } from "../../files/store/runEntry.ts";
import { openWorkers } from "../../threads/openWorkers.ts";
import { connect, type ConnectionEvents } from "./connection.ts";
import { doJob, type Workshop } from "./doJob.ts";
import { openMarketShelf } from "./marketShelf.ts";
import { presentAt, type Present, show } from "./presence.ts";
import type { QueueAddress } from "./queueAddress.ts";
import { PREFIX, type QueueAnswer, type QueueJob, queueName } from "./queueNames.ts";
import { loadQueuePackages } from "./queuePackages.ts";
import { createTurns } from "./turns.ts";

/** What a worker says, in whatever way. */
export interface WorkerVoice {
  begins(): void;
  lost(): void;
  back(): void;
  full(): void;
  /** an experiment of another version is waiting; said once of each host and engine */
  refuses(theirs: Present): void;
}

export interface WorkerOptions {
  readonly address: QueueAddress;
  readonly threads: number;
  /** fingerprint of this engine's code, and the version for people */
  readonly engine: string;
  readonly version: string;
  readonly voice: WorkerVoice;
  /** aborted: no further message is taken, those under way are finished */
  readonly signal: AbortSignal;
  /** milliseconds of silence after which a message of this worker goes to another one */
  readonly lock?: number;
}

/** For the second of two connections to one server: the first tells what is to be told. */
const SILENT: ConnectionEvents = { lost() {}, back() {} };

/** A worker renews its claim on a message every half of this time, in milliseconds; one that was killed cannot. */
const LOCK = 6000;

/** Messages that wait beside those under way, for each thread, so that none of them ever waits for the next. */
const AHEAD = 0.5;

/** How often a message may be left undone by workers that died of it, or with it. */
const DEATHS = 2;

/** Milliseconds between two looks for experiments of other versions. */
const BETWEEN_LOOKS = 5000;

/**
 * Does runs for experiments on other machines, until told to end.
 *
 * Runs are done on threads, so that the one that minds the queue is never late to renew its claim: a message whose
 * claim runs out is given to another worker.
 *
 * @returns how many runs it has done
 * @throws {MachinesError} if the queue cannot be used
 */
export async function serveQueue(options: WorkerOptions): Promise<number> {
  const { address, threads, engine, version, voice, signal, lock = LOCK } = options;
  const packages = loadQueuePackages();
  let done = 0;
  const redis = await connect(packages, address, voice);
  // Results have a connection of their own: over a slow one, claims and signs of life would wait behind them.
  const carrier = await connect(packages, address, SILENT).catch((cause) => {
    redis.disconnect();
    throw cause;
  });
  const shown = await show(redis, "worker", { engine, version, threads });
  const pool = openWorkers(threads, new URL("../packingWorker.ts", import.meta.url).href);
  const workshop: Workshop = {
    redis: carrier,
    pool,
    turns: createTurns(threads),
    shelf: openMarketShelf(carrier),
    addressOf: createAddresser(`${engine} ${ENTRY_FORMAT}`),
    engine,
    tellFull: voice.full,
  };
  const { Worker, UnrecoverableError } = packages.bullmq;
  const worker = new Worker<QueueJob, QueueAnswer>(
    queueName(engine),
    async ({ data }) => {
      if (data.engine !== engine) throw new UnrecoverableError("another engine is asked for");
      const answer = await doJob(data, workshop);
      done += answer.done;
      return answer;
    },
    {
      connection: redis,
      prefix: PREFIX,
      concurrency: threads + Math.ceil(threads * AHEAD),
      lockDuration: lock,
      stalledInterval: lock / 2,
      maxStalledCount: DEATHS,
      runRetryDelay: 1000,
    },
  );
  // The connection of our own tells what is to be told of a loss.
  worker.on("error", () => {});
  try {
    voice.begins();
    const looking = refuseOthers(redis, engine, voice, signal);
    if (!signal.aborted)
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    await Promise.all([whileItLasts(redis, worker.close()), looking]);
    await shown.stop();
    return done;
  } finally {
    // Whatever is still connected, because Redis is gone, lets go.
    if (redis.status !== "ready") void worker.close(true).catch(() => {});
    redis.disconnect();
    carrier.disconnect();
    await pool.close();
  }
}

/** Milliseconds for which a Redis that is gone is waited for at the end. */
const LONGEST_FAREWELL = 3000;

/** Waits for something as long as Redis is there, or comes back soon. */
async function whileItLasts(redis: Redis, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  const done = work.then(() => (isDone = true));
  const lost = async () => {
    for (let silent = 0; !isDone && silent < LONGEST_FAREWELL; silent += 100) {
      await pause(100, undefined, { ref: false });
      if (redis.status === "ready") silent = 0;
    }
  };
  await Promise.race([done, lost()]);
}

/** Says so when an experiment waits for runs that this engine would give other results of. */
async function refuseOthers(
  redis: Redis,
  engine: string,
  voice: WorkerVoice,
  signal: AbortSignal,
): Promise<void> {
  const told = new Set<string>();
  const look = async () => {
    if (redis.status !== "ready") return;
    for (const one of await presentAt(redis, "experiment")) {
      const who = `${one.host} ${one.engine}`;
      if (one.engine === engine || told.has(who)) continue;
      told.add(who);
      voice.refuses(one);
    }
  };
  // A look that fails is made again: whatever is wrong with Redis is told elsewhere.
  await look().catch(() => {});
  try {
    for await (const _ of every(BETWEEN_LOOKS, undefined, { signal, ref: false }))
      await look().catch(() => {});
  } catch {
    // aborted
  }
}
