import type { Command } from "commander";
import type { Bilingual } from "../../language/bilingual.ts";
import type { ExitCode } from "../cliError.ts";
import type { Typed } from "./typed.ts";
import type { Example } from "../../studies/study.ts";

/** Gives a text of the help in the language that is spoken. */
export type Say = (text: Bilingual) => string;

/** A command: what is typed, what is shown with --help, what is done. */
export interface CommandFile<Flags extends object = object> {
  /** what people type and what it does, shown first */
  readonly examples: readonly Example[];
  /** adds arguments and options */
  declare(command: Command, say: Say): void;
  /**
   * Does it.
   *
   * @param words - the arguments in their order
   * @param typed - all of it as a folder remembers it
   * @param run - does another command, by the words behind `umot`
   */
  act(
    words: readonly string[],
    flags: Flags,
    typed: Typed,
    run: (words: readonly string[]) => Promise<ExitCode>,
  ): Promise<ExitCode>;
}

/** What the list of commands needs to know; the rest of a command is loaded when it is asked for. */
export interface CommandEntry {
  readonly about: Bilingual;
  readonly load: () => Promise<{ readonly command: CommandFile }>;
}

/** Keeps the flags' type while the table of commands forgets it. */
export function commandFile<Flags extends object>(file: CommandFile<Flags>): CommandFile {
  return file as unknown as CommandFile;
}
