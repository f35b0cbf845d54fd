import { type Attempt, attempt, type SimulationTask } from "../studies/runs/executor.ts";

/** What a thread is given: some runs, so that handing over is little against running. */
export type Batch = readonly SimulationTask[];

/** What it gives back. */
export interface BatchDone {
  /** one for each task, in their order */
  readonly attempts: readonly Attempt[];
  readonly milliseconds: number;
}

/** What each thread does with a batch. A run that fails takes none of the others with it. */
export default function work(batch: Batch): BatchDone {
  const begin = performance.now();
  const attempts = batch.map((task) => attempt(task));
  return { attempts, milliseconds: performance.now() - begin };
}
