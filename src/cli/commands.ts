import type { CommandFile } from "./commandFile.ts";

/** What the list of commands needs to know; the rest of a command is loaded when it is asked for. */
export interface CommandEntry {
  readonly about: string;
  readonly load: () => Promise<{ readonly command: CommandFile }>;
}

/** Every command in the order of the help: one file each, and one line here. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  start: {
    about: "Simulate the trattoria, sweep quality × coverage, write one report",
    load: () => import("./start.ts"),
  },
  run: { about: "Run a scenario many times: summary, charts, data", load: () => import("./run.ts") },
  compare: {
    about: "Compare scenarios with the same luck: difference, interval, money",
    load: () => import("./compare.ts"),
  },
  sweep: { about: "Run a scenario at every combination of some values", load: () => import("./sweep.ts") },
  sensitivity: {
    about: "Find the settings that matter: Morris, Sobol' indices",
    load: () => import("./sensitivity.ts"),
  },
  report: {
    about: "Render a finished folder as PDF, slides, workbook, … without simulating",
    load: () => import("./report.ts"),
  },
  optimise: {
    about: "Find the best plan for the money, held against today's in fresh runs",
    load: () => import("./optimise.ts"),
  },
  attribution: {
    about: "What each touchpoint truly brings, and how wrong rules of attribution are",
    load: () => import("./attribution.ts"),
  },
  claims: {
    about: "Try the doctrine, D1 to D24: verdicts, and where each flips",
    load: () => import("./claims.ts"),
  },
  validate: {
    about: "Hold the model against published ranges: docs/validation.md",
    load: () => import("./validate.ts"),
  },
  story: { about: "Tell one consumer's journey in sentences, day by day", load: () => import("./story.ts") },
  check: { about: "Say what is wrong in a scenario, all at once", load: () => import("./check.ts") },
  init: { about: "Write a scenario to start from", load: () => import("./init.ts") },
  explain: {
    about: "Explain a setting, a metric or the code of a problem",
    load: () => import("./explain.ts"),
  },
  diff: { about: "Show the settings in which two scenarios differ", load: () => import("./diff.ts") },
  schema: { about: "Write the JSON Schema of scenarios, for editors", load: () => import("./schema.ts") },
};
