import { attempt } from "../studies/runs/inThisThread.ts";
import type { Batch, BatchDone } from "./batch.ts";

/** What each thread does with a batch. A run that fails takes none of the others with it. */
export function runBatch(batch: Batch): BatchDone {
  const begin = performance.now();
  const attempts = batch.map((task) => attempt(task));
  return { attempts, milliseconds: performance.now() - begin };
}
