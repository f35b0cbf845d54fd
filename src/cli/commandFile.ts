import type { Command } from "commander";
import type { ExitCode } from "./exitCode.ts";

/** A command: what is typed, what is shown with --help, what is done. */
export interface CommandFile<Flags extends object = object> {
  /** what people type and what it does, shown first */
  readonly examples: readonly (readonly [typed: string, does: string])[];
  /** adds arguments and options */
  declare(command: Command): void;
  /** does it; `words` are the arguments in their order */
  act(words: readonly string[], flags: Flags): Promise<ExitCode>;
}

/** Keeps the flags' type while the table of commands forgets it. */
export function commandFile<Flags extends object>(file: CommandFile<Flags>): CommandFile {
  return file as unknown as CommandFile;
}
