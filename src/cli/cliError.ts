import type { Fault } from "../language/fault.ts";

/** What the shell is told when a command ends. */
export const ExitCode = {
  done: 0,
  /** an expectation or a threshold was missed, or a run failed */
  failed: 1,
  /** something was typed, written or placed wrongly */
  input: 2,
  /** a mistake in umot itself */
  bug: 70,
  /** planned runs are not done yet: to be tried again after `umot work` (EX_TEMPFAIL of sysexits) */
  awaited: 75,
  /** Ctrl-C; what was finished is kept */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Something that the person at the keyboard can put right. Everything else that is thrown is a bug. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message.en);
    this.fault = fault;
  }
}
