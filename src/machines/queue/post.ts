import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Message } from "./messages.ts";
import { KEPT, marketKey, type QueueAnswer, type QueueJob } from "./queueNames.ts";

/** Puts messages into a queue and takes them out. */
export interface Post {
  /** @throws what Redis says, when it is full: nothing is lost by sending the same again */
  send(messages: readonly Message[]): Promise<void>;
  /** takes back what no worker has begun; false where one has */
  takeBack(message: Message): Promise<boolean>;
  /** whether the queue still holds it, waiting or begun */
  holds(message: Message): Promise<boolean>;
  /** to be told that Redis has lost a market */
  forget(markets: readonly string[]): void;
}

/** Opens the way into a queue. A market is sent once, before the first message that needs it. */
export function openPost(redis: Redis, queue: Queue<QueueJob, QueueAnswer>): Post {
  const sent = new Set<string>();
  return {
    async send(messages) {
      for (const { address, bytes } of messages.flatMap(({ markets }) => markets)) {
        if (sent.has(address)) continue;
        await redis.set(marketKey(address), bytes, "EX", KEPT.market);
        sent.add(address);
      }
      const options = (id: string) => ({ jobId: id, removeOnComplete: true, removeOnFail: true });
      await queue.addBulk(messages.map(({ id, job }) => ({ name: "runs", data: job, opts: options(id) })));
    },
    async takeBack({ id }) {
      try {
        return (await queue.remove(id)) === 1;
      } catch {
        return false;
      }
    },
    async holds({ id }) {
      const state = await queue.getJobState(id);
      return state === "active" || state === "waiting" || state === "prioritized" || state === "delayed";
    },
    forget(markets) {
      for (const address of markets) sent.delete(address);
    },
  };
}
