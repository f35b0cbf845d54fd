import type { Parameters } from "../model/parameters.ts";
import type { RunResult } from "../model/result.ts";
import { simulate } from "../model/simulate.ts";
import type { RandomKey } from "../numeric/random.ts";

/** One run to be done somewhere: plain data, so that it can cross to a thread or to another machine. */
export interface SimulationTask {
  readonly parameters: Parameters;
  readonly key: RandomKey;
}

/** Takes the result of task `index`; results arrive in any order, each once. */
export type Receive = (result: RunResult, index: number) => void;

/**
 * Something that can do runs: this thread, many threads, many machines.
 *
 * A run is a function of its task, so every executor gives the same results; they differ in speed and in the
 * order in which results arrive.
 */
export interface Executor {
  /**
   * Does every task and hands each result over as soon as it is there. Results are not kept.
   *
   * @param signal - aborted: no further task is begun, and the promise resolves after those under way
   * @returns resolves when nothing is under way any more; rejects when a task fails
   */
  run(tasks: readonly SimulationTask[], receive: Receive, signal?: AbortSignal): Promise<void>;
  /** Lets go of threads and connections. */
  close(): Promise<void>;
}

/** The plain executor: one run after the other, here. Between two runs it lets others work: a bar, Ctrl-C. */
export const inThisThread: Executor = {
  async run(tasks, receive, signal) {
    for (const [index, task] of tasks.entries()) {
      if (signal?.aborted) return;
      receive(simulate(task.parameters, task.key), index);
      await pause();
    }
  },
  async close() {},
};

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
