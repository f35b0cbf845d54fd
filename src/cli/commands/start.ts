import { conductStudy } from "../study/conductStudy.ts";
import { startStudy } from "../../studies/run/startStudy.ts";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WITNESSES } from "../../studies/runs/replicate.ts";
import { ownDimensions, planSweep } from "../../studies/sweep/sweep.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { commandFile } from "../flags/commandFile.ts";
import {
  addDialectFlag,
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  type RunFlags,
} from "../flags/commonFlags.ts";
import { openScenario, problemsError } from "../flags/openScenario.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { createTerminal } from "../terminal/terminal.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot start`. */
const startHelp = {
  examples: [
    [
      "start",
      {
        en: "the trattoria: what quality and being found do to its share, stars and money",
        it: "la trattoria: che cosa fanno qualità e farsi trovare a quota, stelle e soldi",
      },
    ],
    [
      "start my.yaml --lang it",
      {
        en: "the same for a scenario of your own that has a sweep, in Italian",
        it: "lo stesso per uno scenario tuo che ha uno sweep, in italiano",
      },
    ],
    ["start --consumers 2000 --days 120", { en: "a quick look", it: "un'occhiata veloce" }],
  ],
  scenario: {
    en: "a scenario's YAML file with a sweep of its own",
    it: "file YAML di uno scenario con un suo sweep",
  },
  sweepRuns: { en: "replications at each point of the sweep", it: "simulazioni in ogni punto dello sweep" },
} as const satisfies CommandHelp;

interface Flags extends RunFlags {
  readonly sweepRuns: number;
}

/** The scenario of the first steps: as seen from here if there is one, else the one that came with the package. */
const FLAGSHIP = "scenarios/restaurant/trattoria.yaml";

/** Enough to see that the interval is narrow, few enough for a minute. */
const USUAL_RUNS = 8;

export const command = commandFile<Flags>({
  examples: startHelp.examples,

  declare(command, say) {
    command
      .argument("[scenario]", say(startHelp.scenario), usualScenario())
      .option("--sweep-runs <number>", say(startHelp.sweepRuns), wholeNumber("--sweep-runs", 1, 1000, 2), 2);
    addDialectFlag(addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say, ["table"]), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const plan = planSweep(scenario, ownDimensions(scenario), ties && { ties });
    if (plan.problems.length > 0) throw problemsError(plan.problems);
    const seed = flags.seed ?? scenario.seed;
    const run = {
      scenario,
      parameters: toParameters(scenario, { logged: 0, ...(ties && { ties }) }),
      runs: flags.runs ?? USUAL_RUNS,
      seed,
      precise: undefined,
      witnesses: WITNESSES,
      period: "total",
      withTruth: false,
      chosen: [],
    };
    const question = { run, sweep: { plan, runs: flags.sweepRuns, seed, chosen: [] } };
    return conductStudy(startStudy, { question, flags, typed, about: path, of: [scenario, ties] }, terminal);
  },
});

function usualScenario(): string {
  return existsSync(FLAGSHIP) ? FLAGSHIP : fileURLToPath(new URL(`../../../${FLAGSHIP}`, import.meta.url));
}
