import { countText } from "../../language/countText.ts";
import type { Executor } from "../../studies/runs/executor.ts";
import { storedExecutor } from "../../studies/runs/storedExecutor.ts";
import type { Progress } from "../../studies/runs/replicate.ts";
import type { Agenda, Execution } from "../../studies/study.ts";
import type { WorkFlags } from "../flags/executionFlags.ts";
import { keepHeapSmall } from "./keepHeapSmall.ts";
import { openHands } from "./openHands.ts";
import { listenForInterrupt } from "../terminal/interrupt.ts";
import { createProgressBar, type ProgressBar } from "../terminal/progressBar.ts";
import { openStore, type StoreFlags, tellAfter } from "../flags/storeFlags.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { commandWords } from "../words.ts";
import { storeWords } from "../words/store.ts";

export interface ExecutionFlags extends StoreFlags, WorkFlags {}

/** An execution that people watch. */
export interface TerminalExecution extends Execution {
  /** says something while the bar is shown; silent with --quiet */
  say(text: string): void;
}

/**
 * Opens threads, the store of finished runs, a progress bar and an ear for Ctrl-C, says how long it will take, does the
 * work, and closes all of them whatever happens.
 *
 * @param agenda - what is to be run, so that no more threads are opened than can be used
 */
export async function withExecution<Result>(
  terminal: Terminal,
  agenda: Agenda,
  flags: ExecutionFlags,
  work: (execution: TerminalExecution) => Promise<Result>,
): Promise<Result> {
  const words = commandWords[terminal.language];
  const store = openStore(flags, agenda.about);
  const runs = agenda.tasks.length;
  keepHeapSmall(runs);
  let bar: ProgressBar | undefined;
  const interrupt = listenForInterrupt(() => {
    bar?.stop();
    terminal.tell(words.stopping);
  });
  const { signal } = interrupt;
  const { executor: plain, tellWork } = await openHands(flags, agenda.tasks, terminal);
  const failures: string[] = [];
  let asked = 0;
  const count = (tasks: number) => void (asked += tasks);
  const executor = noting(store === undefined ? plain : storedExecutor(plain, store), failures, count);
  try {
    await tellWork(agenda, (task) => store?.has(task) === true, signal);
    // A study that simulates nothing has no runs to count.
    if (runs > 0) bar = await createProgressBar(terminal, runs, () => store?.tally().found ?? 0);
    const say = bar?.say ?? terminal.tell;
    const progress: Progress = (done, all) => bar?.progress(done, all);
    return await work({ executor, progress, signal, say });
  } finally {
    bar?.stop();
    interrupt.release();
    await executor.close();
    if (failures.length > 0) terminal.warn(failedWords(failures, terminal));
    if (store !== undefined)
      tellAfter(store, flags, { runs: asked, isInterrupted: signal.aborted }, terminal);
  }
}

/**
 * The same executor; what fails is noted, whoever asked for it, so that nothing is ever left out in silence, and what is
 * asked for is counted: an experiment that decides on its way may take fewer runs than it might have.
 */
function noting(executor: Executor, failures: string[], count: (tasks: number) => void): Executor {
  return {
    ...executor,
    run(tasks, receive, signal, fail) {
      count(tasks.length);
      return executor.run(
        tasks,
        receive,
        signal,
        fail &&
          ((message, index) => {
            failures.push(message);
            fail(message, index);
          }),
      );
    },
  };
}

function failedWords(failures: readonly string[], { language }: Terminal): string {
  const shown = countText(failures.length, language);
  return storeWords[language].failed(failures.length, shown, failures[0]);
}
