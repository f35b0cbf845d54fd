import type { Fault } from "../language/fault.ts";

/** Something about queues and other machines that the person at the keyboard can put right. */
export class MachinesError extends Error {
  override readonly name = "MachinesError";
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.message.en, options);
    this.fault = fault;
  }
}
