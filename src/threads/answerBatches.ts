import type { Batch, BatchDone } from "./batch.ts";
import { answerOrders } from "./answerOrders.ts";
import { runPart } from "./runPart.ts";
import { createUnpacking, type Packed, type PackedPart } from "./packing.ts";
import { attempt } from "../studies/runs/inThisThread.ts";

/**
 * Makes a thread do what it is sent, one batch, or part of a run, after the other.
 *
 * @param work - does a batch
 * @param workTogether - does a part of a run
 */
export function answerBatches(work: (batch: Batch) => BatchDone, workTogether = runPart): void {
  const unpack = createUnpacking();
  answerOrders((order: Packed | PackedPart) => {
    if (!("room" in order)) return work(unpack(order));
    const { tasks, ...part } = order;
    const [task] = unpack(tasks);
    return workTogether({ ...part, task });
  });
}

/** What each thread does with a batch. A run that fails takes none of the others with it. */
export function runBatch(batch: Batch): BatchDone {
  const begin = performance.now();
  const attempts = batch.map((task) => attempt(task));
  return { attempts, milliseconds: performance.now() - begin };
}
