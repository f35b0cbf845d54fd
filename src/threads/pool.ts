import type { WorkerOptions } from "node:worker_threads";
import type { Batch, BatchDone } from "./batch.ts";
import { beginThread, type Thread } from "./thread.ts";

/** Threads that wait for work. */
export interface OpenPool {
  /** @throws what ended the thread, or kept it from beginning at all */
  run(batch: Batch): Promise<BatchDone>;
  /** lets all threads end */
  close(): Promise<void>;
}

/**
 * Opens a pool of threads. Each begins with its first batch; one that has died is replaced when a batch needs it.
 *
 * Written here because the pools of others end their threads by force, which takes the process along now and then (see
 * `beginThread`).
 *
 * @param size - threads, at least 1
 * @param file - what each of them runs
 */
export function openPool(size: number, file: URL | string, options: WorkerOptions = {}): OpenPool {
  const begun = new Set<Thread>();
  const begin = () => {
    const thread = beginThread(file, options);
    begun.add(thread);
    return thread;
  };
  const free: (Thread | undefined)[] = Array.from({ length: size });
  const waiting: ((thread: Thread | undefined) => void)[] = [];
  const take = async () =>
    free.length > 0 ? free.pop() : new Promise<Thread | undefined>((resolve) => waiting.push(resolve));
  const giveBack = (thread: Thread | undefined) => {
    const next = waiting.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
  };
  return {
    async run(batch) {
      let thread = await take();
      try {
        if (!thread?.isAlive()) thread = begin();
        return await thread.do(batch);
      } finally {
        giveBack(thread);
      }
    },
    async close() {
      await Promise.all([...begun].map((thread) => thread.end()));
    },
  };
}
