import { simulate } from "../../model/simulate.ts";
import { type Attempt, type Executor, messageOf, type SimulationTask } from "./executor.ts";
import { letOthersWork } from "./letOthersWork.ts";

/** The plain executor: one run after the other, here. Between two runs it lets others work: a bar, Ctrl-C. */
export const inThisThread: Executor = {
  async run(tasks, receive, signal, fail) {
    for (const [index, task] of tasks.entries()) {
      if (signal?.aborted) return;
      const { result, message } = attempt(task, fail !== undefined);
      if (result === undefined) fail?.(message, index);
      else receive(result, index);
      await letOthersWork();
    }
  },
  async close() {},
};

/** Does a run; if it fails, says why, or throws where failures are not forgiven. */
export function attempt({ parameters, key }: SimulationTask, isForgiven = true): Attempt {
  try {
    return { result: simulate(parameters, key) };
  } catch (cause) {
    if (!isForgiven) throw cause;
    return { message: messageOf(cause) };
  }
}
