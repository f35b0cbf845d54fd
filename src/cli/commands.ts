import type { CommandFile } from "./commandFile.ts";

/** What the list of commands needs to know; the rest of a command is loaded when it is asked for. */
export interface CommandEntry {
  readonly about: string;
  readonly load: () => Promise<{ readonly command: CommandFile }>;
}

/** Every command in the order of the help: one file each, and one line here. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  run: { about: "Run a scenario many times: summary, charts, data", load: () => import("./run.ts") },
  sweep: { about: "Run a scenario at every combination of some values", load: () => import("./sweep.ts") },
  story: { about: "Tell one consumer's journey in sentences, day by day", load: () => import("./story.ts") },
};
