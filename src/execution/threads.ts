import { Piscina } from "piscina";
import type { Executor, Receive, SimulationTask } from "../experiment/executor.ts";
import type work from "./worker.ts";

type Pool = Piscina<SimulationTask, ReturnType<typeof work>>;

/** The file of the worker stands beside this one: translated in a build, as written under tsx and vitest. */
const isTranslated = import.meta.url.endsWith(".js");
const worker = new URL(isTranslated ? "worker.js" : "worker.ts", import.meta.url).href;

/**
 * An executor that does runs on several threads of this process. Results are those of the plain executor to the last
 * bit; they arrive as they are done.
 *
 * @param threads - threads to use, at least 1
 */
export function createThreads(threads: number): Executor {
  const pool: Pool = new Piscina({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    ...(isTranslated ? {} : { execArgv: ["--import", "tsx"] }),
  });
  return {
    async run(tasks, receive, signal) {
      const queue = tasks.entries();
      const lanes = Array.from({ length: threads }, () => serve(pool, queue, receive, signal));
      await Promise.all(lanes);
    },
    close: () => pool.destroy(),
  };
}

/** Gives one task after the other to the pool, so that at most one a thread is under way and an abort comes soon. */
async function serve(
  pool: Pool,
  queue: Iterator<[number, SimulationTask]>,
  receive: Receive,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let next = queue.next(); !next.done && !signal?.aborted; next = queue.next()) {
    const [index, task] = next.value;
    try {
      receive(await pool.run(task), index);
    } catch (cause) {
      while (!queue.next().done); // nothing more is begun
      throw cause;
    }
  }
}
