import type * as Comlink from "comlink";
import type { Attempt, Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { attempt } from "../../studies/runs/inThisThread.ts";

/** A thread that does one run after the other for somebody else. */
export interface Helper {
  simulate(task: SimulationTask): Attempt;
}

/**
 * Does runs here and on the threads that were lent. They take them in order, each as soon as it is free; between two
 * runs messages are let through.
 */
export function lentExecutor(helpers: readonly Comlink.Remote<Helper>[]): Executor {
  return {
    async run(tasks, receive, signal, fail) {
      let next = 0;
      const serve = async (simulateOne: (task: SimulationTask) => Promise<Attempt>) => {
        while (next < tasks.length && signal?.aborted !== true) {
          const index = next++;
          const { result, message } = await simulateOne(tasks[index]);
          if (result !== undefined) receive(result, index);
          else if (fail !== undefined) fail(message, index);
          else throw new Error(message);
        }
      };
      const here = async (task: SimulationTask) => {
        const done = attempt(task);
        await new Promise<void>((resolve) => setTimeout(resolve, 0));
        return done;
      };
      await Promise.all([serve(here), ...helpers.map((helper) => serve((task) => helper.simulate(task)))]);
    },
    async close() {},
  };
}
