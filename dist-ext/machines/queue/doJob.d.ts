import type { Redis } from "ioredis";
import type { OpenPool } from "../../threads/pool.ts";
import type { createAddresser } from "../../files/store/runStore.ts";
import type { MarketShelf } from "./marketShelf.ts";
import { type QueueAnswer, type QueueJob } from "./queueNames.ts";
/** What a worker does its messages with. */
export interface Workshop {
    readonly redis: Redis;
    readonly pool: OpenPool;
    readonly shelf: MarketShelf;
    readonly addressOf: ReturnType<typeof createAddresser>;
    readonly engine: string;
    tellFull(): void;
}
/**
 * Does what a message asks for, except what is there already: a message that comes twice, or late, costs nothing. A
 * run that fails is tried once more by itself, because what failed may have been another one beside it.
 */
export declare function doJob(job: QueueJob, workshop: Workshop): Promise<QueueAnswer>;
