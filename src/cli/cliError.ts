import type { Fault } from "../language/fault.ts";

/** Something that the person at the keyboard can put right. Everything else that is thrown is a bug. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message.en);
    this.fault = fault;
  }
}
