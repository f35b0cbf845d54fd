import { spokenIn } from "../../language/spoken.ts";
import { focusBrand } from "../../report/document/names.ts";
import { escapeMarkdown, formatMarkdown } from "../../report/text/textTable.ts";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.ts";
import { usualPeriods } from "../../metrics/period.ts";
import { compareUntilPrecise, type MaybePrecise, type PrecisionAsked, runsAsked } from "../runs/precise.ts";
import { pairedTasks } from "../runs/replicate.ts";
import { runsThatFailed } from "../runs/runFailure.ts";
import type { Execution, Study } from "../study.ts";
import { compare, type Comparison, type Contender } from "./compare.ts";
import { formatContributions, takeApart } from "./compareContributions.ts";
import { compareMoney } from "./compareMoney.ts";
import { betweenRows, differenceRows } from "./compareRows.ts";
import { changedValues, settingDifferences } from "./compareSettings.ts";
import { comparisonTable, formatComparison } from "./compareText.ts";
import { type ContributionPlan, contributionTasks } from "./contributions.ts";
import { settingsWithoutCost } from "./settingsWithoutCost.ts";
import { differenceTableOf, settingRows, tablesOfComparison } from "./tablesOfComparison.ts";

/** What is compared. */
export interface CompareQuestion {
  /** the baseline, then the alternatives */
  readonly contenders: readonly Contender[];
  /** paired runs, unless a precision is asked for */
  readonly runs: number;
  readonly seed: string;
  /** name of the period that is shown first */
  readonly period: string;
  /** with a precision, as many runs as it takes */
  readonly precise: PrecisionAsked | undefined;
  /** alternatives whose settings are switched on one after the other */
  readonly apart: readonly ContributionPlan[];
  /** whether money is shown with the rest */
  readonly money: boolean;
}

/** Alternatives against a baseline, with the same luck. */
export const compareStudy: Study<CompareQuestion, MaybePrecise<Comparison>> = {
  agenda({ contenders, apart, precise, runs, seed }, language) {
    const whole = { runs: precise?.most ?? runs, seed };
    return {
      about: spokenIn(contenders[0].scenario.title, language),
      tasks: [
        ...pairedTasks(contenders, whole),
        ...apart.flatMap((contribution) => contributionTasks(contribution, whole)),
      ],
      isMost: precise !== undefined,
    };
  },

  async conduct(question, execution) {
    const compared = await comparisonOf(question, execution);
    if (question.apart.length === 0 || execution.signal.aborted) return compared;
    return { ...compared, contributions: await takeApart(compared, question.apart, execution) };
  },

  outcome(comparison, question) {
    const { runs, contenders, failures = [], precision } = comparison;
    const failed = runsThatFailed(failures);
    const asked = pairsAsked(comparison, question);
    return { done: runs, failed, asked, runsEach: contenders.length, isFine: failed === 0, precision };
  },

  origin(comparison, question) {
    const { contenders, seed, runs, failures } = comparison;
    const all = contenders.length;
    const asked = pairsAsked(comparison, question) * all;
    return { scenario: contenders[0].scenario, seed, runs: runs * all, asked, failures };
  },

  mainTable: (comparison) =>
    differenceTableOf(ofFirstPeriod(comparison, differenceRows(comparison)), baselineOf(comparison)),

  tables: tablesOfComparison,

  data: (comparison) => ({
    "data/differences.json": {
      settings: settingRows(comparison),
      differences: differenceRows(comparison),
      between: betweenRows(comparison),
      money: compareMoney(comparison, focusBrand(baselineOf(comparison))),
    },
  }),

  async document(comparison, _, maker) {
    const { documentOfComparison } = await import("./documentOfComparison.ts");
    return documentOfComparison(comparison, maker);
  },

  text: (comparison, { money }, style) =>
    [formatComparison(comparison, { money }, style), formatContributions(comparison, style)]
      .filter(Boolean)
      .join("\n"),

  markdown: (comparison, _, language) =>
    comparison.contenders
      .slice(1)
      .map(({ name, label }) => {
        const { columns, rows } = comparisonTable(comparison, name, language);
        return `**${escapeMarkdown(spokenIn(label, language))}**\n\n${formatMarkdown(columns, rows)}`;
      })
      .join("\n\n"),

  json(comparison, { money }, language) {
    const { seed, runs, precision, contributions } = comparison;
    const scenario = baselineOf(comparison);
    return {
      title: spokenIn(scenario.title, language),
      seed,
      runs,
      level: scenario.level,
      differs: comparison.contenders.slice(1).map((other) => whatDiffers(comparison.contenders[0], other)),
      rows: ofFirstPeriod(comparison, differenceRows(comparison)),
      between: ofFirstPeriod(comparison, betweenRows(comparison)),
      precision,
      contributions,
      ...(money && { money: compareMoney(comparison, focusBrand(scenario)) }),
    };
  },
};

function comparisonOf(
  { contenders, runs, seed, period, precise }: CompareQuestion,
  { executor, progress, signal }: Execution,
): Promise<MaybePrecise<Comparison>> {
  const { days } = contenders[0].scenario.market;
  const asked = precise?.targets.map((target) => target.period) ?? [];
  const periods = [...new Set([period, ...usualPeriods(days), ...asked])];
  const options = { seed, periods, progress, signal };
  return precise === undefined
    ? compare(contenders, { ...options, runs }, executor)
    : compareUntilPrecise(contenders, precise, options, executor);
}

const pairsAsked = ({ precision }: MaybePrecise<Comparison>, { precise, runs }: CompareQuestion) =>
  runsAsked(precision, precise) ?? runs;

const baselineOf = ({ contenders }: Comparison) => contenders[0].scenario;

function ofFirstPeriod<Row extends { readonly period: string }>(
  { periods }: Comparison,
  rows: readonly Row[],
): Row[] {
  return rows.filter(({ period }) => period === periods[0]);
}

function whatDiffers(baseline: Contender, other: Contender) {
  return {
    contender: other.name,
    settings: settingDifferences(baseline.scenario, other.scenario),
    withoutCost: settingsWithoutCost(baseline, other, focusBrand(baseline.scenario)),
    overridden: timelineOverrides(other.scenario, changedValues(baseline.scenario, other.scenario)),
  };
}
