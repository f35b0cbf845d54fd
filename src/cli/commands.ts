import { ANSWERING } from "./answeringCommands.ts";
import type { CommandEntry } from "./flags/commandFile.ts";
import { abouts } from "./words/help/abouts.ts";

/** Every command in the order of the help: one file each, and one line here. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  start: { about: abouts.start, load: () => import("./commands/start.ts") },
  studio: { about: abouts.studio, load: () => import("./commands/studio.ts") },
  run: ANSWERING.run,
  compare: ANSWERING.compare,
  sweep: ANSWERING.sweep,
  sensitivity: ANSWERING.sensitivity,
  calibrate: { about: abouts.calibrate, load: () => import("./commands/calibrate.ts") },
  forecast: ANSWERING.forecast,
  backtest: ANSWERING.backtest,
  report: { about: abouts.report, load: () => import("./commands/report.ts") },
  optimise: ANSWERING.optimise,
  attribution: ANSWERING.attribution,
  claims: { about: abouts.claims, load: () => import("./commands/claims.ts") },
  validate: { about: abouts.validate, load: () => import("./commands/validate.ts") },
  store: { about: abouts.store, load: () => import("./commands/store.ts") },
  worker: { about: abouts.worker, load: () => import("./commands/machines/worker.ts") },
  plan: { about: abouts.plan, load: () => import("./commands/machines/plan.ts") },
  work: { about: abouts.work, load: () => import("./commands/machines/work.ts") },
  collect: { about: abouts.collect, load: () => import("./commands/machines/collect.ts") },
  story: ANSWERING.story,
  lesson: { about: abouts.lesson, load: () => import("./commands/lesson.ts") },
  check: ANSWERING.check,
  init: { about: abouts.init, load: () => import("./commands/init.ts") },
  explain: ANSWERING.explain,
  diff: ANSWERING.diff,
  mcp: { about: abouts.mcp, load: () => import("./commands/mcp.ts") },
  schema: { about: abouts.schema, load: () => import("./commands/schema.ts") },
};
