import type { Batch, BatchDone } from "./batch.ts";
import { doPart } from "./doPart.ts";
/**
 * Makes a thread do what it is sent, one batch, or part of a run, after the other.
 *
 * @param work - does a batch
 * @param workTogether - does a part of a run
 */
export declare function answerBatches(work: (batch: Batch) => BatchDone, workTogether?: typeof doPart): void;
