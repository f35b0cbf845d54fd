import type { Parameters } from "../model/parameters.ts";
import { canShare, leaveRoom, openRoom } from "../model/parts/room.ts";
import { finishRun } from "../model/simulate.ts";
import { type Attempt, attempt, messageOf, type SimulationTask } from "../studies/runs/executor.ts";
import { causeOf, type PartDone } from "./doPart.ts";
import type { OpenPool } from "./pool.ts";

/**
 * Does a run in as many parts as there are threads for it. Where threads cannot share memory, as on a page that is not
 * isolated, one does it alone: the result is the same.
 *
 * @param pool - does the parts at once: threads of Node, or workers of a page (`doPart` is what each of them does)
 */
export async function doTogether(
  pool: Pick<OpenPool, "runTogether">,
  task: SimulationTask,
  threads: number,
): Promise<Attempt> {
  const { parameters } = task;
  if (!canShare()) return attempt(task);
  try {
    const room = openRoom(parameters, threads);
    const parts = Array.from({ length: threads }, (_, part) => ({ task, room, part }));
    return runOf(parameters, await pool.runTogether(parts, () => leaveRoom(room)));
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
