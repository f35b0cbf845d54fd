import { spokenIn } from "../../language/spoken.ts";
import { measureHead } from "../../drawing/words/measures.ts";
import type { Comparison, Contribution } from "./compare.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { type ContributionPlan, runContributions } from "./contributions.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { focusBrand } from "../../report/document/names.ts";
import type { Execution } from "../study.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable } from "../../report/text/textTable.ts";
import { compareWords } from "./words/compare.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** What is taken apart, of the brand in focus. */
const METRICS = ["share", "sales", "profit"] as const;

/** Takes the alternatives of a finished comparison apart, in as many runs. */
export async function takeApart(
  comparison: Comparison,
  plans: readonly ContributionPlan[],
  { executor, progress, signal }: Execution,
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
  { language, width, paint }: TextStyle,
): string {
  const words = compareWords[language];
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
        label: measureHead(language, metric),
        align: "right" as const,
      })),
    ];
    const rows = settings.map((setting) => [setting, ...METRICS.map((metric) => cell(setting, metric))]);
    const heading = paint.bold(words.contributions(spokenIn(label, language)));
    return ["", heading, formatTextTable(columns, rows, width)];
  });
  return tables.length === 0 ? "" : [...tables, "", wrapText(words.addUp, width)].join("\n");
}
