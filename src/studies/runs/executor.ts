import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";

/** One run to be done somewhere: plain data, so that it can cross to a thread or to another machine. */
export interface SimulationTask {
  readonly parameters: Parameters;
  readonly key: RandomKey;
}

/** Takes the result of task `index`; results arrive in any order, each once. */
export type Receive = (result: RunResult, index: number) => void;

/** Is told why task `index` could not be done, and that was tried twice where a second attempt may help. */
export type Fail = (message: string, index: number) => void;

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
   * @param fail - told of each task that fails, while the others go on; without it the first one rejects the promise
   * @returns resolves when nothing is under way any more
   */
  run(tasks: readonly SimulationTask[], receive: Receive, signal?: AbortSignal, fail?: Fail): Promise<void>;
  /** Lets go of threads and connections. */
  close(): Promise<void>;
}

/** What a run gave, or why it gave nothing. */
export type Attempt =
  | { readonly result: RunResult; readonly message?: undefined }
  | { readonly result?: undefined; readonly message: string };

/** What an error says, in one line. */
export function messageOf(cause: unknown): string {
  const { message } = cause instanceof Error ? cause : { message: String(cause) };
  return message.split("\n")[0];
}
