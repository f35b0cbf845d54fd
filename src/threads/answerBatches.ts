import type { Batch, BatchDone } from "./batch.ts";
import { answerOrders } from "./answerOrders.ts";
import { runPart, type PartOrder } from "./runPart.ts";
import { createUnpacking, type Packed } from "./packing.ts";

/**
 * Makes a thread do what it is sent, one batch, or part of a run, after the other.
 *
 * @param work - does a batch
 * @param workTogether - does a part of a run
 */
export function answerBatches(work: (batch: Batch) => BatchDone, workTogether = runPart): void {
  const unpack = createUnpacking();
  answerOrders((order: Packed | PartOrder) => ("room" in order ? workTogether(order) : work(unpack(order))));
}
