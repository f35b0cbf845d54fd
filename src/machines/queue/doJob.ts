import type { Redis } from "ioredis";
import type { OpenPool } from "../../threads/pool.ts";
import type { createAddresser } from "../../files/store/runStore.ts";
import { packRuns } from "../packRuns.ts";
import { countsOf } from "./countsOf.ts";
import type { MarketShelf } from "./marketShelf.ts";
import { KEPT, presenceKey, type QueueAnswer, type QueueJob, runKey } from "./queueNames.ts";
import { whenThereIsRoom } from "./whenThereIsRoom.ts";

/** What a worker does its messages with. */
export interface Workshop {
  readonly redis: Redis;
  readonly pool: OpenPool;
  readonly shelf: MarketShelf;
  readonly addressOf: ReturnType<typeof createAddresser>;
  readonly engine: string;
  tellFull(): void;
}

const NOTHING: QueueAnswer = { milliseconds: 0, done: 0, failed: [], missing: [] };

/**
 * Does what a message asks for, except what is there already: a message that comes twice, or late, costs nothing. A
 * run that fails is tried once more by itself, because what failed may have been another one beside it.
 */
export async function doJob(job: QueueJob, workshop: Workshop): Promise<QueueAnswer> {
  const { redis, shelf, addressOf, pool, engine } = workshop;
  // Who asked was killed, or will ask again: nobody waits for it now.
  if ((await redis.exists(presenceKey("experiment", job.experiment))) === 0) return NOTHING;
  const { markets, missing } = await shelf.take(job.markets);
  if (missing.length > 0) return { ...NOTHING, missing };
  const tasks = job.runs.map(([market, high, low]) => ({ parameters: markets[market], key: { high, low } }));
  const addresses = tasks.map(addressOf);
  const counts = await countsOf(redis, addresses);
  const left = tasks.map((_, at) => at).filter((at) => counts[at] === 0);
  if (left.length === 0) return NOTHING;
  const order = { tasks: left.map((at) => tasks[at]), addresses: left.map((at) => addresses[at]), engine };
  const { entries, milliseconds } = await packRuns(pool, order);
  const failed = entries.flatMap((entry, at) =>
    typeof entry === "string" ? [[left[at], entry] as const] : [],
  );
  await Promise.all(
    entries.map((entry, at) =>
      typeof entry === "string" ? undefined : keep(order.addresses[at], entry, workshop),
    ),
  );
  return { milliseconds, done: left.length - failed.length, failed, missing: [] };
}

async function keep(address: string, entry: Uint8Array, { redis, tellFull }: Workshop): Promise<void> {
  const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength);
  await whenThereIsRoom(() => redis.set(runKey(address), bytes, "EX", KEPT.run), tellFull);
}
