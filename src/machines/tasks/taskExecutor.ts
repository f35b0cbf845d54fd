import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../files/folders/singleFile.ts";
import { createAddresser } from "../../files/store/runStore.ts";
import { ENTRY_FORMAT } from "../../files/store/runEntry.ts";
import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { MachinesError, WorkAwaited } from "../machinesError.ts";
import { taskFaults } from "../words/taskFaults.ts";
import { type Own, readPlan } from "./plan.ts";
import { addRuns, readRuns } from "./plannedRuns.ts";
import { openTaskResults } from "./taskResults.ts";

/** An executor whose runs are files: those that were done are handed over, others are planned. */
export interface TaskExecutor extends Executor {
  /**
   * Plans runs that are certain to be asked for, so that they need no round of their own.
   *
   * @param all - every run of the study, by which it is known again
   * @throws {WorkAwaited} if some of the asked are not done
   */
  demand(all: readonly SimulationTask[], asked: readonly SimulationTask[]): void;
}

/** Folders that this process has looked into: what it asks further belongs to the same study. */
const known = new Set<string>();

/**
 * Opens a folder of tasks for the command that they are of.
 *
 * A command that asks for runs that nobody has done ends there, with the runs written down; typed again after they were
 * done it gets as far as it can. A run is a function of its task, so that a study which chooses its runs by earlier ones
 * chooses the same ones each time, and comes to its end round by round.
 *
 * @throws {MachinesError} if it holds none, or those of another engine
 */
export function openTaskExecutor(folder: string, own: Own): TaskExecutor {
  readPlan(folder, own);
  const addressOf = createAddresser(`${own.engine} ${ENTRY_FORMAT}`);
  const results = openTaskResults(folder);
  /** all that is looked for at this moment: a study may ask for several things at once */
  const searches = new Set<Promise<unknown>>();
  let awaited = 0;
  const plan = (tasks: readonly SimulationTask[]) => {
    const planned = new Set(readRuns(folder).map(({ address }) => address));
    const fresh = tasks
      .map((task) => ({ address: addressOf(task), task }))
      .filter(({ address }) => !planned.has(address) && planned.add(address));
    if (fresh.length > 0) addRuns(folder, fresh);
    awaited += tasks.length;
  };
  return {
    demand(all, asked) {
      refuseOtherRuns(folder, all.map(addressOf));
      const missing = asked.filter((task) => {
        const address = addressOf(task);
        return !results.has(address) && results.failure(address) === undefined;
      });
      if (missing.length === 0) return;
      plan(missing);
      throw new WorkAwaited(folder, awaited);
    },
    async run(tasks, receive, signal, fail) {
      const search = (async () => {
        const missing: SimulationTask[] = [];
        for (const [index, task] of tasks.entries()) {
          if (signal?.aborted) return false;
          const address = addressOf(task);
          const result = results.read(address, task);
          const message = result === undefined ? results.failure(address) : undefined;
          if (result !== undefined) receive(result, index);
          else if (message === undefined) missing.push(task);
          else if (fail !== undefined) fail(message, index);
          else throw new Error(message);
          await pause();
        }
        if (missing.length > 0) plan(missing);
        return missing.length > 0;
      })();
      searches.add(search);
      if (!(await search)) return;
      await Promise.allSettled(searches);
      throw new WorkAwaited(folder, awaited);
    },
    async close() {},
  };
}

/** @throws {MachinesError} if the command asks for other runs than when it was planned: what it reads was changed */
function refuseOtherRuns(folder: string, addresses: readonly string[]): void {
  if (known.has(folder)) return;
  known.add(folder);
  const hash = createHash("sha256");
  for (const address of addresses) hash.update(address);
  const asked = hash.digest("hex");
  const file = join(folder, "asked");
  if (!existsSync(file)) replaceFile(file, asked);
  else if (readFileSync(file, "utf8") !== asked) throw new MachinesError(taskFaults.changed(folder));
}

/** Lets others work: a bar, Ctrl-C. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
