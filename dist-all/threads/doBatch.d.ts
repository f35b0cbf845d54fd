import type { Batch, BatchDone } from "./batch.ts";
/** What each thread does with a batch. A run that fails takes none of the others with it. */
export declare function doBatch(batch: Batch): BatchDone;
