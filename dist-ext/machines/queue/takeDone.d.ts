import type { Redis } from "ioredis";
import type { Asking } from "./askQueue.ts";
/**
 * Hands over what was done before and not taken: by an experiment that was killed, or for another one.
 *
 * @returns numbers of the tasks that are left
 */
export declare function takeDone(redis: Redis, { writing, taker, receive, signal }: Pick<Asking, "writing" | "taker" | "receive" | "signal">): Promise<number[]>;
