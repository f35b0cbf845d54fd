import type { Redis } from "ioredis";
import { runKey } from "./queueNames.ts";

/** For each address 1 where a result stands there, and 0 elsewhere: asked at once, because each way takes its time. */
export async function countsOf(redis: Redis, addresses: readonly string[]): Promise<number[]> {
  // Mostly none is there, which is one question.
  if (addresses.length > 0 && (await redis.exists(...addresses.map(runKey))) === 0)
    return addresses.map(() => 0);
  const asking = redis.pipeline();
  for (const address of addresses) asking.exists(runKey(address));
  const replies = (await asking.exec()) ?? [];
  return replies.map(([fault, count]) => {
    if (fault !== null) throw fault;
    return Number(count);
  });
}
