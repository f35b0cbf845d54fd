import { availableParallelism } from "node:os";
import { engineHash } from "../../files/store/engineHash.ts";
import { toolVersion } from "../../files/folders/toolVersion.ts";
import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { usefulThreads } from "../../studies/runs/planCores.ts";
import type { WorkFlags } from "../flags/executionFlags.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Hands, runsAhead } from "./runsAhead.ts";
import { tellEstimate } from "./estimate.ts";
import { openQueueHands } from "./openQueueHands.ts";

/**
 * Opens what does the runs: threads, or workers of other machines.
 *
 * @param tasks - all that is to be run, so that no more threads are opened than can be used
 */
export async function openHands(
  flags: WorkFlags,
  tasks: readonly SimulationTask[],
  terminal: Terminal,
): Promise<Hands> {
  const own = { engine: engineHash(), version: toolVersion() };
  if (flags.tasks !== undefined) {
    const { openTaskHands } = await import("./openTaskHands.ts");
    return openTaskHands(flags.tasks, own);
  }
  if (flags.queue !== undefined && tasks.length > 0) {
    return openQueueHands(flags.queue, own, terminal);
  }
  const threads = usefulThreads(tasks, flags.workers ?? availableParallelism());
  const plain = lateExecutor(() => openThreads(threads));
  const { executor, ahead } = runsAhead(plain);
  return {
    executor,
    tellWork: (agenda, isKept, signal) =>
      tellEstimate(agenda, isKept, { executor: plain, ahead, threads, signal }, terminal),
  };
}

async function openThreads(threads: number): Promise<Executor> {
  return threads > 1
    ? (await import("../../threads/threads.ts")).createThreads(threads)
    : (await import("../../studies/runs/inThisThread.ts")).inThisThread;
}

/**
 * An executor that is opened by its first task: the engine is not even loaded where every answer is on disk.
 *
 * @param open - loads and opens what does the runs; called once
 */
function lateExecutor(open: () => Promise<Executor>): Executor {
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
