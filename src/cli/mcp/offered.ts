import type { Bilingual } from "../../language/bilingual.ts";
import type { CommandFile } from "../flags/commandFile.ts";
import { abouts } from "../words/help/abouts.ts";

/** A command that is offered as a tool. */
export interface OfferedCommand {
  readonly about: Bilingual;
  readonly load: () => Promise<{ readonly command: CommandFile }>;
}

/** Commands that answer a question and leave nothing behind. */
export const OFFERED: Readonly<Record<string, OfferedCommand>> = {
  run: { about: abouts.run, load: () => import("../commands/run.ts") },
  compare: { about: abouts.compare, load: () => import("../commands/compare.ts") },
  sweep: { about: abouts.sweep, load: () => import("../commands/sweep.ts") },
  sensitivity: { about: abouts.sensitivity, load: () => import("../commands/sensitivity.ts") },
  forecast: { about: abouts.forecast, load: () => import("../commands/forecast.ts") },
  backtest: { about: abouts.backtest, load: () => import("../commands/backtest.ts") },
  optimise: { about: abouts.optimise, load: () => import("../commands/optimise.ts") },
  attribution: { about: abouts.attribution, load: () => import("../commands/attribution.ts") },
  story: { about: abouts.story, load: () => import("../commands/story.ts") },
  check: { about: abouts.check, load: () => import("../commands/check.ts") },
  explain: { about: abouts.explain, load: () => import("../commands/explain.ts") },
  diff: { about: abouts.diff, load: () => import("../commands/diff.ts") },
};
