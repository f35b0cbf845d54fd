import type { CommandEntry } from "./flags/commandFile.ts";
import { abouts } from "./words/help/abouts.ts";

/** Commands that answer a question and may leave nothing behind; assistants are offered these. */
export const ANSWERING = {
  run: { about: abouts.run, load: () => import("./commands/run.ts") },
  compare: { about: abouts.compare, load: () => import("./commands/compare.ts") },
  sweep: { about: abouts.sweep, load: () => import("./commands/sweep.ts") },
  sensitivity: { about: abouts.sensitivity, load: () => import("./commands/sensitivity.ts") },
  forecast: { about: abouts.forecast, load: () => import("./commands/forecast.ts") },
  backtest: { about: abouts.backtest, load: () => import("./commands/backtest.ts") },
  calibrate: { about: abouts.calibrate, load: () => import("./commands/calibrate.ts") },
  optimise: { about: abouts.optimise, load: () => import("./commands/optimise.ts") },
  attribution: { about: abouts.attribution, load: () => import("./commands/attribution.ts") },
  claims: { about: abouts.claims, load: () => import("./commands/claims.ts") },
  validate: { about: abouts.validate, load: () => import("./commands/validate.ts") },
  story: { about: abouts.story, load: () => import("./commands/story.ts") },
  check: { about: abouts.check, load: () => import("./commands/check.ts") },
  explain: { about: abouts.explain, load: () => import("./commands/explain.ts") },
  diff: { about: abouts.diff, load: () => import("./commands/diff.ts") },
} as const satisfies Readonly<Record<string, CommandEntry>>;
