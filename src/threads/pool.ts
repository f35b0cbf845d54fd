import type { WorkerOptions } from "node:worker_threads";
import type { ThreadAnswer, Batch, PackingOrder } from "./batch.ts";
import type { PartDone, PartOrder } from "./runPart.ts";
import { messageOf } from "../studies/runs/executor.ts";
import { beginThread, type Thread } from "./thread.ts";

/** Threads that wait for work. */
export interface OpenPool {
  /** @throws what ended the thread, or kept it from beginning at all */
  run<Given extends Batch | PackingOrder>(order: Given): Promise<ThreadAnswer<Given>>;
  /**
   * Does the parts of a run at once, each on a thread; waits until so many are free.
   *
   * @param leave - told when a thread dies, so that the other parts do not wait for it
   */
  runTogether(parts: readonly PartOrder[], leave: () => void): Promise<PartDone[]>;
  /** lets all threads end */
  close(): Promise<void>;
}

/** Room for a thread: it begins when it is needed, and another in its place when it has died. */
interface Slot {
  thread: Thread | undefined;
}

/**
 * Opens a pool of threads. Each begins with its first batch; one that has died is replaced when a batch needs it.
 *
 * Written here because the pools of others end their threads by force, which takes the process along now and then (see
 * `beginThread`).
 *
 * @param size - threads, at least 1, and as many as a run has parts
 * @param file - what each of them runs
 */
export function openPool(size: number, file: URL | string, options: WorkerOptions = {}): OpenPool {
  const begun = new Set<Thread>();
  let isClosed = false;
  const begin = () => {
    // What was under way when another batch ended the work would begin a thread that nobody ends any more.
    if (isClosed) throw new Error("no thread begins in a pool that was closed");
    const thread = beginThread(file, options);
    begun.add(thread);
    return thread;
  };
  const free: Slot[] = Array.from({ length: size }, () => ({ thread: undefined }));
  /** Who came first is served first, so that who needs many threads gets them. */
  const waiting: { readonly wanted: number; readonly serve: (slots: Slot[]) => void }[] = [];
  const hand = () => {
    for (let next = waiting[0]; next !== undefined && next.wanted <= free.length; next = waiting[0]) {
      waiting.shift();
      next.serve(free.splice(-next.wanted));
    }
  };
  /** Does something with so many threads that live. */
  const withThreads = async <Result>(wanted: number, work: (threads: Thread[]) => Promise<Result>) => {
    const slots = await new Promise<Slot[]>((serve) => {
      waiting.push({ wanted, serve });
      hand();
    });
    try {
      return await work(slots.map((slot) => (slot.thread = slot.thread?.isAlive() ? slot.thread : begin())));
    } finally {
      free.push(...slots);
      hand();
    }
  };
  return {
    run: (order) => withThreads(1, ([thread]) => thread.do(order)),
    runTogether: (parts, leave) =>
      withThreads(parts.length, (threads) =>
        Promise.all(
          parts.map(async (part, at): Promise<PartDone> => {
            try {
              return await threads[at].do(part);
            } catch (cause) {
              leave();
              return { message: messageOf(cause) };
            }
          }),
        ),
      ),
    async close() {
      isClosed = true;
      await Promise.all([...begun].map((thread) => thread.end()));
    },
  };
}
