import { spokenIn } from "../language/spoken.ts";
import { measureNoun } from "../charts/words/measures.ts";
import { type Comparison, type Contender, type Contribution } from "../experiment/compare.ts";
import { measureUnit } from "../experiment/compareMeasures.ts";
import { type ContributionPlan, planContributions, runContributions } from "../experiment/contributions.ts";
import { numbersOf } from "../charts/numbers.ts";
import { changeInterval } from "../charts/words/pairedDifference.ts";
import { inEach } from "../language/bilingual.ts";
import { focusBrand } from "../report/names.ts";
import { CliError } from "./cliError.ts";
import type { Workshop } from "./manyRuns.ts";
import type { Terminal } from "./terminal.ts";
import { formatTextTable } from "./textTable.ts";
import { compareWords } from "./words/compare.ts";
import { wordsOf } from "./words.ts";
import { wrapText } from "./wrapText.ts";
import { commandFaults } from "./words/commandFaults.ts";

/** What is taken apart, of the brand in focus. */
const METRICS = ["share", "sales", "profit"] as const;

/**
 * Plans how alternatives are taken apart. Of those that cannot be it is said why; the others are not kept from it.
 *
 * @throws {CliError} if none can be
 */
export function contributionPlans(
  [baseline, ...alternatives]: readonly Contender[],
  { language, warn }: Terminal,
): ContributionPlan[] {
  const readings = alternatives.map((alternative) => planContributions(baseline, alternative));
  const plans = readings.flatMap(({ plan }) => plan ?? []);
  const faults = readings.flatMap(({ fault }) => fault ?? []);
  if (plans.length === 0)
    throw new CliError(
      commandFaults.cannotTakeApart(inEach((of) => faults.map((fault) => fault[of]).join("; "))),
    );
  for (const fault of faults) warn(compareWords(language).notApart(fault[language]));
  return plans;
}

/** Takes the alternatives of a finished comparison apart, in as many runs. */
export async function takeApart(
  comparison: Comparison,
  plans: readonly ContributionPlan[],
  { executor, progress, signal }: Workshop,
): Promise<Contribution[]> {
  const { contenders, periods, runs, seed } = comparison;
  const { scenario } = contenders[0];
  const metrics = METRICS.map((metric) => ({ brand: focusBrand(scenario), metric, period: periods[0] }));
  const found: Contribution[] = [];
  for (const plan of plans) {
    const options = { runs, seed, progress, signal };
    if (!signal.aborted)
      found.push(...(await runContributions(plan, metrics, scenario.level, options, executor)));
  }
  return signal.aborted ? [] : found;
}

/** A table for each alternative: settings down, what each adds to share, sales and profit across. */
export function formatContributions(
  { contenders, contributions = [] }: Comparison,
  { language, width, paint }: Terminal,
): string {
  const words = compareWords(language);
  const numbers = numbersOf(language, contenders[0].scenario.market.currency);
  const tables = contenders.slice(1).flatMap(({ name, label }) => {
    const own = contributions.filter(({ contender }) => contender === name);
    const settings = [...new Set(own.map(({ setting }) => setting))];
    if (settings.length === 0) return [];
    const cell = (setting: string, metric: string) => {
      const found = own.find((row) => row.setting === setting && row.metric === metric);
      if (found === undefined) return "–";
      const { contribution, low, high, brand } = found;
      return changeInterval(numbers, { difference: contribution, low, high }, measureUnit(brand, metric));
    };
    const columns = [
      { label: words.setting, align: "left" as const },
      ...METRICS.map((metric) => ({
        label: wordsOf(language).metrics[metric] ?? measureNoun(language, metric),
        align: "right" as const,
      })),
    ];
    const rows = settings.map((setting) => [setting, ...METRICS.map((metric) => cell(setting, metric))]);
    const heading = paint.bold(words.contributions(spokenIn(label, language)));
    return ["", heading, formatTextTable(columns, rows, width)];
  });
  return tables.length === 0 ? "" : [...tables, "", wrapText(words.addUp, width)].join("\n");
}
