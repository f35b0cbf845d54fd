import type { PackedBatch, PackingOrder } from "../../threads/batch.ts";
/** Does some runs and packs their results beside the thread that minds the queue, which must never be late. */
export declare function packedBatch({ tasks, addresses, engine }: PackingOrder): PackedBatch;
