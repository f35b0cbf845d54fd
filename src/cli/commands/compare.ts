import { inEach } from "../../language/bilingual.ts";
import { joinFaults } from "../../language/fault.ts";
import { spokenIn } from "../../language/spoken.ts";
import { focusBrand } from "../../report/document/names.ts";
import { readPeriod } from "../../metrics/period.ts";
import { PERIOD_WORDS } from "../../scenario/words/expectations.ts";
import type { Contender } from "../../studies/compare/compare.ts";
import { findCompareFaults } from "../../studies/compare/compareFaults.ts";
import { changedValues } from "../../studies/compare/compareSettings.ts";
import { compareStudy } from "../../studies/compare/compareStudy.ts";
import { type ContributionPlan, planAllContributions } from "../../studies/compare/contributions.ts";
import { settingsWithoutCost } from "../../studies/compare/settingsWithoutCost.ts";
import { compareWords } from "../../studies/compare/words/compare.ts";
import { CliError } from "../cliError.ts";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { collect } from "../flags/optionValues.ts";
import { addPrecisionFlag, precisionAsked, type PrecisionFlags } from "../flags/precision.ts";
import { conductStudy } from "../study/conductStudy.ts";
import { createTerminal, type Terminal } from "../terminal/terminal.ts";
import { commandFaults } from "../words/commandFaults.ts";
import { optionFaults } from "../words/optionFaults.ts";
import { openContenders } from "./compareContenders.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot compare`. */
const compareHelp = {
  examples: [
    [
      "compare today.yaml better-service.yaml",
      {
        en: "what the other scenario changes, with the same luck",
        it: "che cosa cambia l'altro scenario, con la stessa fortuna",
      },
    ],
    [
      'compare trattoria.yaml --with "brands.nonna.quality=0.85"',
      {
        en: "what if the quality were better, and nothing else?",
        it: "e se la qualità fosse migliore, e nient'altro?",
      },
    ],
    [
      'compare my.yaml --with "brands.a.care.answered=1" --with "brands.a.price=9" --money',
      {
        en: "two plans beside today’s, and what each 1,000 of budget brings",
        it: "due piani accanto a quello di oggi, e che cosa portano 1.000 di budget",
      },
    ],
  ],
  baseline: { en: "the baseline, a scenario's YAML file", it: "lo scenario di base, un file YAML" },
  alternatives: { en: "scenarios to compare with it", it: "scenari da confrontare con quello" },
  with: {
    en: "the baseline with other settings: path=value, … (repeatable)",
    it: "lo scenario di base con altre impostazioni: percorso=valore, … (ripetibile)",
  },
  money: { en: "what each alternative costs and brings", it: "che cosa costa e porta ogni alternativa" },
  contributions: {
    en: "what each changed setting adds, from further runs in between",
    it: "che cosa aggiunge ogni impostazione cambiata, con altre simulazioni intermedie",
  },
  period: { en: "what the comparison covers", it: "che cosa copre il confronto" },
} as const satisfies CommandHelp;

interface Flags extends RunFlags, PrecisionFlags {
  readonly with?: readonly string[];
  readonly money: boolean;
  readonly contributions: boolean;
  readonly period: string;
}

export const command = commandFile<Flags>({
  examples: compareHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(compareHelp.baseline))
      .argument("[alternatives...]", say(compareHelp.alternatives))
      .option("--with <settings>", say(compareHelp.with), collect)
      .option("--money", say(compareHelp.money), false)
      .option("--contributions", say(compareHelp.contributions), false);
    addPrecisionFlag(addSettingFlags(addRunFlags(command, say), say), say).option(
      "--period <name>",
      `${say(compareHelp.period)}: ${say(PERIOD_WORDS)}`,
      "total",
    );
    addSpeechFlags(command, say);
  },

  async act(paths, flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const contenders = openContenders(paths, flags.with ?? [], flags);
    const { scenario } = contenders[0];
    refuseFaults(contenders, flags.period);
    warnOfFreeSettings(contenders, terminal);
    warnOfOverrides(contenders, flags, terminal);
    const question = {
      contenders,
      runs: flags.runs ?? scenario.runs,
      seed: flags.seed ?? scenario.seed,
      period: flags.period,
      precise: precisionAsked(scenario, flags),
      apart: flags.contributions ? contributionPlans(contenders, terminal) : [],
      money: flags.money,
    };
    const of = contenders.map(({ label, scenario: own }) => ({ label, own }));
    return conductStudy(compareStudy, { question, flags, typed, about: paths[0], of }, terminal);
  },
});

function refuseFaults(contenders: readonly Contender[], period: string): void {
  const faults = findCompareFaults(contenders);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  const { days } = contenders[0].scenario.market;
  if (readPeriod(period, days) !== undefined) return;
  throw new CliError(optionFaults.noSuchPeriod(days, period));
}

/**
 * Plans how alternatives are taken apart. Of those that cannot be it is said why; the others are not kept from it.
 *
 * @throws {CliError} if none can be
 */
function contributionPlans(
  contenders: readonly Contender[],
  { language, warn }: Terminal,
): ContributionPlan[] {
  const { plans, faults } = planAllContributions(contenders);
  if (plans.length === 0)
    throw new CliError(
      commandFaults.cannotTakeApart(inEach((of) => faults.map((fault) => fault[of]).join("; "))),
    );
  for (const fault of faults) warn(compareWords[language].notApart(fault[language]));
  return plans;
}

/** Says what the timelines themselves set of what is changed. */
function warnOfOverrides(
  [baseline, ...alternatives]: readonly Contender[],
  { set }: Flags,
  terminal: Terminal,
) {
  warnOverridden(baseline.scenario, chosenIn(set), terminal);
  for (const { label, scenario } of alternatives) {
    const warn = (text: string) =>
      terminal.warn(text.replace(/^/gm, `${spokenIn(label, terminal.language)}: `));
    warnOverridden(scenario, changedValues(baseline.scenario, scenario), { ...terminal, warn });
  }
}

/** Says which settings cost nothing: a better product for no money wins every comparison. */
function warnOfFreeSettings([baseline, ...alternatives]: readonly Contender[], { language, warn }: Terminal) {
  const words = compareWords[language];
  const brand = focusBrand(baseline.scenario);
  const lines = alternatives.flatMap((alternative) => {
    const free = settingsWithoutCost(baseline, alternative, brand);
    return free.length === 0
      ? []
      : [words.withoutCost(spokenIn(alternative.label, language), free.join(", "))];
  });
  if (lines.length > 0) warn([...lines, words.sayCost].join("\n"));
}
