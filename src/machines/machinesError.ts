import type { Fault } from "../language/fault.ts";
import { taskFaults } from "./words/taskFaults.ts";

/** Something about queues and other machines that the person at the keyboard can put right. */
export class MachinesError extends Error {
  override readonly name = "MachinesError";
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.message.en, options);
    this.fault = fault;
  }
}

/** A command cannot go on before planned runs are done: no mistake, but the end of what it can do now. */
export class WorkAwaited extends MachinesError {
  /** @param runs - those that are to be done, in words of no language: their number */
  constructor(folder: string, runs: number) {
    super(taskFaults.awaited(folder, runs));
  }
}
