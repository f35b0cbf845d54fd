import { MachinesError } from "../machinesError.ts";
import { taskFaults } from "../words/taskFaults.ts";

/** A command cannot go on before planned runs are done: no mistake, but the end of what it can do now. */
export class WorkAwaited extends MachinesError {
  /** @param runs - those that are to be done, in words of no language: their number */
  constructor(folder: string, runs: number) {
    super(taskFaults.awaited(folder, runs));
  }
}
