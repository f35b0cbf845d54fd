import type { Executor } from "../../studies/runs/executor.ts";

/**
 * An executor that is opened by its first task: the engine is not even loaded where every answer is on disk.
 *
 * @param open - loads and opens what does the runs; called once
 */
export function lateExecutor(open: () => Promise<Executor>): Executor {
  let opened: Promise<Executor> | undefined;
  return {
    async run(tasks, ...rest) {
      if (tasks.length === 0) return;
      opened ??= open();
      await (await opened).run(tasks, ...rest);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
