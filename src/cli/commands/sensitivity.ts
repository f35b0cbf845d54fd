import { conductStudy } from "../study/conductStudy.ts";
import { sensitivityStudy } from "../../studies/sensitivity/sensitivityStudy.ts";
import type { DesignRange } from "../../studies/designs/design.ts";
import {
  compilePlan,
  MOST_SOBOL_SETTINGS,
  planSensitivity,
  SENSITIVITY_METHODS,
  type SensitivityMethod,
} from "../../studies/sensitivity/sensitivityPlan.ts";
import { chosenIn, warnOverridden, warnVaried } from "../flags/chosenSettings.ts";
import { CliError } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { metricsAsked, rangesAsked } from "../flags/designFlags.ts";
import { openScenario, problemsError } from "../flags/openScenario.ts";
import { collect, oneOf, wholeNumber } from "../flags/optionValues.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { designFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot sensitivity`. */
const sensitivityHelp = {
  examples: [
    [
      "sensitivity my.yaml --vary brands.nonna.price=20..35 --vary brands.nonna.quality=0.4..0.9",
      {
        en: "which of the two moves the share of the first brand more",
        it: "quale delle due sposta di più la quota della prima marca",
      },
    ],
    [
      "sensitivity trattoria.yaml",
      {
        en: "the settings that the scenario's own sweep varies",
        it: "le impostazioni che lo sweep dello scenario varia",
      },
    ],
    [
      "sensitivity my.yaml --method sobol --points 128 --metric nonna.profit.total",
      {
        en: "shares of the variance of a brand's profit, by Sobol' indices",
        it: "parti della varianza del profitto di una marca, con gli indici di Sobol'",
      },
    ],
  ],
  vary: {
    en: "a setting and its range (repeatable)",
    it: "un'impostazione e il suo intervallo (ripetibile)",
  },
  metric: {
    en: "what is measured, default share.total (repeatable)",
    it: "che cosa si misura, predefinito share.total (ripetibile)",
  },
  method: { en: "morris or sobol", it: "morris o sobol" },
  trajectories: { en: "Morris: walks", it: "Morris: percorsi" },
  points: {
    en: "Sobol': rows, preferably a power of two",
    it: "Sobol': righe, preferibilmente una potenza di due",
  },
} as const satisfies CommandHelp;

interface Flags extends RunFlags {
  readonly vary?: readonly string[];
  readonly metric?: readonly string[];
  readonly method: SensitivityMethod;
  readonly trajectories?: number;
  readonly points?: number;
}

/** Enough to rank ten settings; enough for indices to a tenth. */
const USUAL = { trajectories: 10, points: 64, runs: 2 } as const;

export const command = commandFile<Flags>({
  examples: sensitivityHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--vary <path=lo..hi>", say(sensitivityHelp.vary), collect)
      .option("--metric <brand.metric.period>", say(sensitivityHelp.metric), collect)
      .option(
        "--method <method>",
        say(sensitivityHelp.method),
        oneOf("--method", SENSITIVITY_METHODS),
        "morris",
      )
      .option(
        "--trajectories <number>",
        say(sensitivityHelp.trajectories),
        wholeNumber("--trajectories", 2, 10_000, 10),
      )
      .option("--points <number>", say(sensitivityHelp.points), wholeNumber("--points", 2, 65_536, 64));
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const ranges = rangesAsked(scenario, flags.vary);
    checkMethod(flags, ranges);
    const plan = planSensitivity(scenario, {
      method: flags.method,
      ranges,
      metrics: metricsAsked(scenario, flags.metric),
      repeats:
        flags.method === "morris"
          ? (flags.trajectories ?? USUAL.trajectories)
          : (flags.points ?? USUAL.points),
      runs: flags.runs ?? USUAL.runs,
      seed: flags.seed ?? scenario.seed,
    });
    const { plans, problems } = compilePlan(plan, ties && { ties });
    if (problems.length > 0) throw problemsError(problems);
    warnOverridden(scenario, [...chosenIn(flags.set), ...ranges], terminal);
    warnVaried(scenario, chosenIn(flags.set), ranges, terminal);
    const question = { plan, plans };
    const of = [scenario, ties];
    return conductStudy(sensitivityStudy, { question, flags, typed, about: path, of }, terminal);
  },
});

function checkMethod({ method, trajectories, points }: Flags, ranges: readonly DesignRange[]): void {
  if (method === "morris" && points !== undefined) throw new CliError(designFaults.pointsOfMorris);
  if (method === "sobol" && trajectories !== undefined) throw new CliError(designFaults.trajectoriesOfSobol);
  if (method === "sobol" && ranges.length > MOST_SOBOL_SETTINGS)
    throw new CliError(designFaults.sobolSettings(MOST_SOBOL_SETTINGS, ranges.length));
}
