import type { Redis } from "ioredis";
import type { OpenPool } from "../../threads/pool.ts";
import type { createAddresser } from "../../files/store/runStore.ts";
import { packRuns } from "../packRuns.ts";
import { countsOf } from "./countsOf.ts";
import type { MarketShelf } from "./marketShelf.ts";
import { KEPT, presenceKey, type QueueAnswer, type QueueJob, runKey } from "./queueNames.ts";
import type { Turns } from "./turns.ts";
import { whenThereIsRoom } from "./whenThereIsRoom.ts";

/** A result and where it is to stand. */
interface Kept {
  readonly address: string;
  readonly entry: Uint8Array;
}

/** Puts results into Redis, all in one go; those for which there is no room are tried again until there is. */
async function keepResults(redis: Redis, kept: readonly Kept[], tellFull: () => void): Promise<void> {
  let left = kept;
  await whenThereIsRoom(async () => {
    const writing = redis.pipeline();
    for (const { address, entry } of left) writing.set(runKey(address), bufferOf(entry), "EX", KEPT.run);
    const faults = ((await writing.exec()) ?? []).map(([fault]) => fault);
    left = left.filter((_, at) => faults[at] !== null);
    const first = faults.find((fault) => fault !== null);
    if (first) throw first;
  }, tellFull);
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength);

/** What a worker does its messages with. */
export interface Workshop {
  readonly redis: Redis;
  readonly pool: OpenPool;
  /** one for each thread of the pool */
  readonly turns: Turns;
  readonly shelf: MarketShelf;
  readonly addressOf: ReturnType<typeof createAddresser>;
  readonly engine: string;
  tellFull(): void;
}

const NOTHING: QueueAnswer = { milliseconds: 0, done: 0, failed: [], missing: [] };

/**
 * Does what a message asks for, except what is there already: a message that comes twice, or late, costs nothing. A
 * run that fails is tried once more by itself, because what failed may have been another one beside it.
 *
 * What has to be known is asked before a thread is free, and results are sent when it has gone on to other runs: no
 * thread waits for the network.
 */
export async function doJob(job: QueueJob, workshop: Workshop): Promise<QueueAnswer> {
  const { redis, shelf, addressOf, pool, turns, engine, tellFull } = workshop;
  // Who asked was killed, or ended the experiment, or will ask again: nobody waits for it now.
  const isWanted = async () => (await redis.exists(presenceKey("experiment", job.experiment))) === 1;
  const [isAsked, { markets, missing }] = await Promise.all([isWanted(), shelf.take(job.markets)]);
  if (!isAsked) return NOTHING;
  if (missing.length > 0) return { ...NOTHING, missing };
  const tasks = job.runs.map(([market, high, low]) => ({ parameters: markets[market], key: { high, low } }));
  const addresses = tasks.map(addressOf);
  const counts = await countsOf(redis, addresses);
  const left = tasks.map((_, at) => at).filter((at) => counts[at] === 0);
  if (left.length === 0) return NOTHING;
  const order = { tasks: left.map((at) => tasks[at]), addresses: left.map((at) => addresses[at]) };
  const packed = await turns.when(() => packRuns(pool, { ...order, engine, isPassing: true }), isWanted);
  if (packed === undefined) return NOTHING;
  const { entries, milliseconds } = packed;
  const kept = entries.flatMap((entry, at) =>
    typeof entry === "string" ? [] : [{ address: order.addresses[at], entry }],
  );
  await keepResults(redis, kept, tellFull);
  const failed = entries.flatMap((entry, at) =>
    typeof entry === "string" ? [[left[at], entry] as const] : [],
  );
  return { milliseconds, done: kept.length, failed, missing: [] };
}
