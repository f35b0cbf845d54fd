import { letOthersWork } from "./letOthersWork.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import { findUnsound } from "../../model/soundResult.ts";
import type { Executor, SimulationTask } from "./executor.ts";

/** A place where finished runs are kept, so that nothing is run twice. */
export interface RunStore {
  /** the result that was kept for an equal task; undefined if there is none */
  read(task: SimulationTask): RunResult | undefined;
  /** keeps a result; what cannot be kept is no reason to stop */
  write(task: SimulationTask, result: RunResult): void;
}

/**
 * An executor that first looks whether a run was done before, and keeps those that were not.
 *
 * A run is a function of its task, so results are those of the executor inside to the last bit. A result is kept
 * before it is handed over: whatever was counted as finished is still there after a kill. What cannot be a result is
 * neither believed nor kept.
 */
export function storedExecutor(executor: Executor, store: RunStore): Executor {
  return {
    async run(tasks, receive, signal, fail) {
      const missing: number[] = [];
      for (const [index, task] of tasks.entries()) {
        if (signal?.aborted) return;
        const kept = store.read(task);
        if (kept === undefined || findUnsound(kept, peopleIn(task.parameters)) !== undefined) {
          missing.push(index);
          continue;
        }
        receive(kept, index);
        await letOthersWork();
      }
      const keep = (result: RunResult, at: number) => {
        if (findUnsound(result) === undefined) store.write(tasks[missing[at]], result);
        receive(result, missing[at]);
      };
      if (missing.length > 0) {
        await executor.run(
          missing.map((index) => tasks[index]),
          keep,
          signal,
          fail && ((message, at) => fail(message, missing[at])),
        );
      }
    },
    close: () => executor.close(),
  };
}

const peopleIn = ({ consumers, scale }: Parameters) => consumers * scale;
