import { openTaskExecutor } from "../../machines/tasks/taskExecutor.ts";
import type { Own } from "../../machines/tasks/plan.ts";
import type { Hands } from "./runsAhead.ts";

/** Opens a folder of tasks: runs that were done are taken from there, others are written down for `umot work`. */
export function openTaskHands(folder: string, own: Own): Hands {
  const executor = openTaskExecutor(folder, own);
  return {
    executor,
    async tellWork({ tasks, isMost = false }, isKept) {
      executor.demand(tasks, isMost ? [] : tasks.filter((task) => !isKept(task)));
    },
  };
}
