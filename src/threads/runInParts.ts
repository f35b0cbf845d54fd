import type { Parameters } from "../model/parameters.ts";
import { canShare, leaveSharedRoom, openSharedRoom } from "../model/parts/sharedRoom.ts";
import { finishRun } from "../model/simulate.ts";
import { type Attempt, messageOf, type SimulationTask } from "../studies/runs/executor.ts";
import { attempt } from "../studies/runs/inThisThread.ts";
import { causeOf, type PartDone } from "./runPart.ts";
import type { OpenPool } from "./pool.ts";

/**
 * Does a run in as many parts as there are threads for it. Where threads cannot share memory, as on a page that is not
 * isolated, one does it alone: the result is the same.
 *
 * @param pool - does the parts at once: threads of Node, or workers of a page (`runPart` is what each of them does)
 */
export async function runInParts(
  pool: Pick<OpenPool, "runTogether">,
  task: SimulationTask,
  threads: number,
): Promise<Attempt> {
  const { parameters } = task;
  if (!canShare()) return attempt(task);
  try {
    const room = openSharedRoom(parameters, threads);
    const parts = Array.from({ length: threads }, (_, part) => ({ task, room, part }));
    return runOf(parameters, await pool.runTogether(parts, () => leaveSharedRoom(room)));
  } catch (cause) {
    return { message: messageOf(cause) };
  }
}

/** Puts the parts of a run together. */
function runOf(parameters: Parameters, parts: readonly PartDone[]): Attempt {
  const message = causeOf(parts);
  if (message !== undefined) return { message };
  const others = parts.flatMap((part) => ("share" in part ? [part.share] : []));
  const [result] = parts.flatMap((part) =>
    "first" in part ? [finishRun(parameters, part.first, others)] : [],
  );
  return { result };
}
