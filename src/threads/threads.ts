import { fileURLToPath } from "node:url";
import {
  type Executor,
  type Fail,
  messageOf,
  type Receive,
  type SimulationTask,
} from "../studies/runs/executor.ts";
import { createQueue, type Queue } from "./queue.ts";
import { type OpenPool, openPool } from "./pool.ts";
import type { Batch, BatchDone } from "./batch.ts";

/** The file of the worker stands beside this one: translated in a build, as written under tsx and vitest. */
const isTranslated = import.meta.url.endsWith(".js");
/** As written, such a file is translated by tsx, which has to be there before it. */
const throughTsx = (file: string) =>
  `const load = require("node:module").createRequire("${file}"); load("tsx/cjs"); load("${fileURLToPath(file)}");`;
const usualWorker = new URL(isTranslated ? "worker.js" : "worker.ts", import.meta.url).href;

/**
 * An executor that does runs on several threads of this process. Results are those of the plain executor to the last
 * bit; they arrive as they are done. A run that fails, or whose thread dies, is tried once more by itself on a thread
 * that lives, because what killed it may have been another run beside it, or too little memory for both. Threads begin
 * with the first task: where everything is there already, none does.
 *
 * @param threads - threads to use, at least 1
 * @param worker - address of the file that does a batch
 */
export function createThreads(threads: number, worker = usualWorker): Executor {
  let opened: OpenPool | undefined;
  const open = () =>
    isTranslated ? openPool(threads, new URL(worker)) : openPool(threads, throughTsx(worker), { eval: true });
  return {
    async run(tasks, receive, signal, fail) {
      if (tasks.length === 0) return;
      opened ??= open();
      const pool = opened;
      const queue = createQueue(tasks.length, threads);
      const lanes = Array.from({ length: threads }, () =>
        serve(pool, { tasks, queue, receive, fail, signal }),
      );
      await Promise.all(lanes);
    },
    async close() {
      await opened?.close();
      opened = undefined;
    },
  };
}

/** One call of `run`. */
interface Job {
  readonly tasks: readonly SimulationTask[];
  readonly queue: Queue;
  readonly receive: Receive;
  readonly fail: Fail | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Gives one batch after the other to the pool, so that at most one a thread is under way and an abort comes soon. */
async function serve(pool: OpenPool, { tasks, queue, receive, fail, signal }: Job): Promise<void> {
  for (let batch = queue.take(); batch.length > 0 && !signal?.aborted; batch = queue.take()) {
    const { attempts, milliseconds } = await doBatch(
      pool,
      batch.map((index) => tasks[index]),
    );
    queue.learn(batch.length, milliseconds);
    for (const [at, first] of attempts.entries()) {
      const index = batch[at];
      const { result, message } = first.result === undefined ? await tryAgain(pool, tasks[index]) : first;
      if (result !== undefined) receive(result, index);
      else if (fail !== undefined) fail(message, index);
      else {
        queue.empty();
        throw new Error(message);
      }
    }
  }
}

async function doBatch(pool: OpenPool, batch: Batch): Promise<BatchDone> {
  try {
    return await pool.run(batch);
  } catch (cause) {
    return { attempts: batch.map(() => ({ message: messageOf(cause) })), milliseconds: 0 };
  }
}

async function tryAgain(pool: OpenPool, task: SimulationTask): Promise<BatchDone["attempts"][number]> {
  const { attempts } = await doBatch(pool, [task]);
  return attempts[0];
}
