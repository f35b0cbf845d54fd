import type { Bilingual } from "../language/bilingual.ts";
import type { CommandFile } from "./commandFile.ts";
import { abouts } from "./words/help/abouts.ts";

/** What the list of commands needs to know; the rest of a command is loaded when it is asked for. */
export interface CommandEntry {
  readonly about: Bilingual;
  readonly load: () => Promise<{ readonly command: CommandFile }>;
}

/** Every command in the order of the help: one file each, and one line here. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  start: { about: abouts.start, load: () => import("./start.ts") },
  run: { about: abouts.run, load: () => import("./run.ts") },
  compare: { about: abouts.compare, load: () => import("./compare.ts") },
  sweep: { about: abouts.sweep, load: () => import("./sweep.ts") },
  sensitivity: { about: abouts.sensitivity, load: () => import("./sensitivity.ts") },
  report: { about: abouts.report, load: () => import("./report.ts") },
  optimise: { about: abouts.optimise, load: () => import("./optimise.ts") },
  attribution: { about: abouts.attribution, load: () => import("./attribution.ts") },
  claims: { about: abouts.claims, load: () => import("./claims.ts") },
  validate: { about: abouts.validate, load: () => import("./validate.ts") },
  store: { about: abouts.store, load: () => import("./store.ts") },
  story: { about: abouts.story, load: () => import("./story.ts") },
  check: { about: abouts.check, load: () => import("./check.ts") },
  init: { about: abouts.init, load: () => import("./init.ts") },
  explain: { about: abouts.explain, load: () => import("./explain.ts") },
  diff: { about: abouts.diff, load: () => import("./diff.ts") },
  schema: { about: abouts.schema, load: () => import("./schema.ts") },
};
