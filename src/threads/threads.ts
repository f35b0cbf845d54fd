import {
  type Attempt,
  type Executor,
  type Fail,
  messageOf,
  type Receive,
  type SimulationTask,
} from "../studies/runs/executor.ts";
import { planCores } from "../studies/runs/planCores.ts";
import { isOutOfFiles } from "./outOfFiles.ts";
import { createQueue, type Queue } from "./queue.ts";
import { runInParts } from "./runInParts.ts";
import { openWorkers } from "./openWorkers.ts";
import type { OpenPool } from "./pool.ts";
import type { Batch, BatchDone } from "./batch.ts";

const usualWorker = new URL("worker.ts", import.meta.url).href;

/**
 * An executor that does runs on several threads of this process, beside each other and, where few are left, several
 * threads inside each (see `planCores`). Results are those of the plain executor to the last
 * bit; they arrive as they are done. A run that fails, or whose thread dies, is tried once more by itself on a thread
 * that lives, because what killed it may have been another run beside it, or too little memory for both. Threads begin
 * with the first task: where everything is there already, none does.
 *
 * @param threads - threads to use, at least 1
 * @param worker - address of the file that does a batch
 * @param plan - lays runs on the threads
 */
export function createThreads(threads: number, worker = usualWorker, plan = planCores): Executor {
  let opened: OpenPool | undefined;
  return {
    async run(tasks, receive, signal, fail) {
      if (tasks.length === 0) return;
      opened ??= openWorkers(threads, worker);
      const pool = opened;
      const { beside, inside } = plan(tasks, threads);
      const lanes = Math.floor(threads / inside);
      const queue = createQueue(beside, threads);
      const job = { tasks, queue, receive, fail, signal };
      await Promise.all(Array.from({ length: threads }, () => serve(pool, job)));
      const last = createQueue(tasks.length, lanes, { first: beside });
      await Promise.all(
        Array.from({ length: lanes }, () => serveTogether(pool, { ...job, queue: last }, inside)),
      );
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
async function serve(pool: OpenPool, job: Job): Promise<void> {
  const { tasks, queue, signal } = job;
  for (let batch = queue.take(); batch.length > 0 && !signal?.aborted; batch = queue.take()) {
    const { attempts, milliseconds } = await runBatch(
      pool,
      batch.map((index) => tasks[index]),
    );
    queue.learn(batch.length, milliseconds);
    for (const [at, first] of attempts.entries()) await settle(pool, job, batch[at], first);
  }
}

/** Does one run after the other in parts, each on several threads. */
async function serveTogether(pool: OpenPool, job: Job, threads: number): Promise<void> {
  const { tasks, queue, signal } = job;
  for (let [index] = queue.take(); index !== undefined && !signal?.aborted; [index] = queue.take())
    await settle(pool, job, index, await runInParts(pool, tasks[index], threads));
}

/** Hands a result over; a run that gave none is tried once more. */
async function settle(pool: OpenPool, job: Job, index: number, first: Attempt): Promise<void> {
  const { tasks, queue, receive, fail } = job;
  const { result, message } = first.result === undefined ? await tryAgain(pool, tasks[index]) : first;
  if (result !== undefined) receive(result, index);
  else if (fail !== undefined) fail(message, index);
  else {
    queue.empty();
    throw new Error(message);
  }
}

async function runBatch(pool: OpenPool, batch: Batch): Promise<BatchDone> {
  try {
    return await pool.run(batch);
  } catch (cause) {
    // No thread can begin, which no second try will change.
    if (isOutOfFiles(cause)) throw cause;
    return { attempts: batch.map(() => ({ message: messageOf(cause) })), milliseconds: 0 };
  }
}

async function tryAgain(pool: OpenPool, task: SimulationTask): Promise<BatchDone["attempts"][number]> {
  const { attempts } = await runBatch(pool, [task]);
  return attempts[0];
}
