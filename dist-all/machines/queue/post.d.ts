import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Message } from "./messages.ts";
import { type QueueAnswer, type QueueJob } from "./queueNames.ts";
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
export declare function openPost(redis: Redis, queue: Queue<QueueJob, QueueAnswer>): Post;
