import type { Bilingual } from "../language/bilingual.ts";
import type { CommandFile } from "./flags/commandFile.ts";
import { abouts } from "./words/help/abouts.ts";

/** What the list of commands needs to know; the rest of a command is loaded when it is asked for. */
export interface CommandEntry {
  readonly about: Bilingual;
  readonly load: () => Promise<{ readonly command: CommandFile }>;
}

/** Every command in the order of the help: one file each, and one line here. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  start: { about: abouts.start, load: () => import("./commands/start.ts") },
  studio: { about: abouts.studio, load: () => import("./commands/studio.ts") },
  run: { about: abouts.run, load: () => import("./commands/run.ts") },
  compare: { about: abouts.compare, load: () => import("./commands/compare.ts") },
  sweep: { about: abouts.sweep, load: () => import("./commands/sweep.ts") },
  sensitivity: { about: abouts.sensitivity, load: () => import("./commands/sensitivity.ts") },
  calibrate: { about: abouts.calibrate, load: () => import("./commands/calibrate.ts") },
  forecast: { about: abouts.forecast, load: () => import("./commands/forecast.ts") },
  backtest: { about: abouts.backtest, load: () => import("./commands/backtest.ts") },
  report: { about: abouts.report, load: () => import("./commands/report.ts") },
  optimise: { about: abouts.optimise, load: () => import("./commands/optimise.ts") },
  attribution: { about: abouts.attribution, load: () => import("./commands/attribution.ts") },
  claims: { about: abouts.claims, load: () => import("./commands/claims.ts") },
  validate: { about: abouts.validate, load: () => import("./commands/validate.ts") },
  store: { about: abouts.store, load: () => import("./commands/store.ts") },
  worker: { about: abouts.worker, load: () => import("./commands/worker.ts") },
  story: { about: abouts.story, load: () => import("./commands/story.ts") },
  lesson: { about: abouts.lesson, load: () => import("./commands/lesson.ts") },
  check: { about: abouts.check, load: () => import("./commands/check.ts") },
  init: { about: abouts.init, load: () => import("./commands/init.ts") },
  explain: { about: abouts.explain, load: () => import("./commands/explain.ts") },
  diff: { about: abouts.diff, load: () => import("./commands/diff.ts") },
  mcp: { about: abouts.mcp, load: () => import("./commands/mcp.ts") },
  schema: { about: abouts.schema, load: () => import("./commands/schema.ts") },
};
