import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import type { Agenda } from "../../studies/study.ts";

/** Who does the runs of a command. */
export interface Hands {
  readonly executor: Executor;
  /** says how many runs there are, and what can be said of the time they take */
  tellWork(agenda: Agenda, isKept: (task: SimulationTask) => boolean, signal: AbortSignal): Promise<void>;
}

/** An executor of which some runs can be done before they are asked for. */
export interface RunsAhead {
  readonly executor: Executor;
  /** does some runs now, and hands them over when they are asked for; one that fails is done again then */
  ahead(tasks: readonly SimulationTask[], signal: AbortSignal): Promise<void>;
}

/** Lets runs be done before they are asked for: what shows how long an experiment takes is part of it, and not lost. */
export function runsAhead(executor: Executor): RunsAhead {
  const known = new Map<Parameters, Map<string, RunResult>>();
  const keyOf = ({ key: { high, low } }: SimulationTask) => `${high} ${low}`;
  const keep = (task: SimulationTask, result: RunResult) => {
    const ofMarket = known.get(task.parameters) ?? new Map<string, RunResult>();
    known.set(task.parameters, ofMarket.set(keyOf(task), result));
  };
  const take = (task: SimulationTask) => {
    const ofMarket = known.get(task.parameters);
    const result = ofMarket?.get(keyOf(task));
    ofMarket?.delete(keyOf(task));
    if (ofMarket?.size === 0) known.delete(task.parameters);
    return result;
  };
  return {
    ahead: (tasks, signal) =>
      executor.run(
        tasks,
        (result, index) => keep(tasks[index], result),
        signal,
        () => {},
      ),
    executor: {
      async run(tasks, receive, signal, fail) {
        if (known.size === 0) return executor.run(tasks, receive, signal, fail);
        const left: number[] = [];
        for (const [index, task] of tasks.entries()) {
          if (signal?.aborted) return;
          const result = take(task);
          if (result === undefined) left.push(index);
          else receive(result, index);
        }
        await executor.run(
          left.map((index) => tasks[index]),
          (result, at) => receive(result, left[at]),
          signal,
          fail && ((message, at) => fail(message, left[at])),
        );
      },
      close: () => executor.close(),
    },
  };
}
