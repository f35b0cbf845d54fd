import { conductStudy } from "../study/conductStudy.ts";
import { attributionStudy } from "../../studies/attribution/attributionStudy.ts";
import { type AttributionPlan, planAttribution } from "../../studies/attribution/attribution.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { brandAsked } from "../flags/designFlags.ts";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.ts";
import { CliError } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { openScenario } from "../flags/openScenario.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { commandFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot attribution`. */
const attributionHelp = {
  examples: [
    [
      "attribution trattoria.yaml",
      {
        en: "what each touchpoint truly brings, and how wrong path rules are",
        it: "che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole sui percorsi",
      },
    ],
    [
      "attribution my.yaml --brand nonna --runs 40",
      {
        en: "for another brand, with narrower intervals",
        it: "per un'altra marca, con intervalli più stretti",
      },
    ],
    [
      "attribution my.yaml --no-moments",
      { en: "whole channels only: a quarter of the time", it: "solo canali interi: un quarto del tempo" },
    ],
  ],
  events: { en: "consumers whose paths the rules see", it: "consumatori di cui le regole vedono i percorsi" },
  noMoments: { en: "leave the micro-moments of channels out", it: "tralasciare i micro-momenti dei canali" },
} as const satisfies CommandHelp;

interface Flags extends RunFlags {
  readonly brand?: string;
  readonly events: number;
  readonly moments: boolean;
}

/** Enough journeys for rules to be steady, few enough for the memory. */
const USUAL_EVENTS = 2000;

export const command = commandFile<Flags>({
  examples: attributionHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--brand <name>", say(sharedHelp.brand))
      .option(
        "--events <consumers>",
        say(attributionHelp.events),
        wholeNumber("--events", 1, 1_000_000, USUAL_EVENTS),
        USUAL_EVENTS,
      )
      .option("--no-moments", say(attributionHelp.noMoments));
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const brand = brandAsked(scenario, flags.brand);
    warnOverridden(scenario, chosenIn(flags.set), terminal);
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const parameters = toParameters(scenario, { logged: flags.events, ...(ties && { ties }) });
    const plan = planAttribution(scenario, parameters, brand, flags.moments);
    refuseAbsence(plan);
    const question = { plan, runs, seed };
    const of = [scenario, ties];
    return conductStudy(attributionStudy, { question, flags, typed, about: path, of }, terminal);
  },
});

function refuseAbsence({ scenario, brand, channels }: AttributionPlan): void {
  if (channels.length > 0) return;
  const [first] = Object.keys(scenario.channels);
  throw new CliError(commandFaults.absent(brand, first));
}
