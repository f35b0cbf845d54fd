import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Batch, BatchDone } from "./worker.ts";

type Pool = Piscina<Batch, BatchDone>;

/** Threads that wait for work. */
export interface OpenPool {
  /** @throws what ended the thread, or kept threads from beginning at all */
  run(batch: Batch): Promise<BatchDone>;
  /** ends all threads, once each of them has begun */
  close(): Promise<void>;
}

/** A thread that has not begun after so many milliseconds never will. */
const LONGEST_START = 20_000;

/**
 * Milliseconds in which V8 ends translating, beside a thread, what the thread ran last; jobs take a few. Ended while such
 * a job runs, a thread took the process with it once in some hundred commands; it could not be made to do so at will.
 */
const LAST_COMPILATION = 50;

/**
 * Opens a pool of threads.
 *
 * V8 aborts the whole process, now and then, when a thread is ended while it loads its first module. Therefore each is
 * let begin before the pool is closed; a thread that has begun, or failed to, gives a sign of itself.
 */
export function openPool(options: ConstructorParameters<typeof Piscina>[0]): OpenPool {
  const pool: Pool = new Piscina(options);
  const beginnings = new Map<Worker, Promise<unknown>>();
  const watch = () => {
    for (const thread of pool.threads)
      if (!beginnings.has(thread)) beginnings.set(thread, beginningOf(thread));
  };
  watch();
  // A thread that dies is replaced at once.
  pool.on("workerDestroy", () => queueMicrotask(watch));
  // Where threads cannot begin (no memory, no files left), the pool starts no more of them and leaves its tasks lying.
  const broken = new Promise<never>((_, fail) => pool.once("error", fail));
  broken.catch(() => {});
  return {
    run: (batch) => Promise.race([pool.run(batch), broken]),
    async close() {
      watch();
      await Promise.all(pool.threads.map((thread) => beginnings.get(thread)));
      await pause(LAST_COMPILATION);
      await pool.destroy();
    },
  };
}

async function beginningOf(thread: Worker): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST_START);
  const signs = ["message", "exit", "error"].map((sign) => once(thread, sign, { signal }));
  await Promise.race(signs.map((sign) => sign.catch(() => {})));
}
