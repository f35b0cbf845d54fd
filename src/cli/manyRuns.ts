import { availableParallelism } from "node:os";
import { type Executor, inThisThread } from "../experiment/executor.ts";
import type { Progress } from "../experiment/replicate.ts";
import { listenForInterrupt } from "./interrupt.ts";
import { createProgressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";
import { wordsOf } from "./words.ts";

/** What is needed while many runs are under way. */
export interface Workshop {
  readonly executor: Executor;
  readonly progress: Progress;
  /** aborted by Ctrl-C */
  readonly signal: AbortSignal;
}

/**
 * Opens threads, a progress bar and an ear for Ctrl-C, does the work, and closes all three whatever happens.
 *
 * @param runs - how many runs there are, so that no more threads are opened than can be used
 */
export async function withWorkshop<Result>(
  terminal: Terminal,
  runs: number,
  workers: number = availableParallelism(),
  work: (workshop: Workshop) => Promise<Result>,
): Promise<Result> {
  const words = wordsOf(terminal.language);
  const bar = await createProgressBar(terminal, runs);
  const interrupt = listenForInterrupt(() => {
    bar.stop();
    terminal.tell(words.stopping);
  });
  const threads = Math.min(workers, runs);
  const executor =
    threads > 1 ? (await import("../execution/threads.ts")).createThreads(threads) : inThisThread;
  try {
    return await work({ executor, progress: bar.progress, signal: interrupt.signal });
  } finally {
    bar.stop();
    interrupt.release();
    await executor.close();
  }
}
