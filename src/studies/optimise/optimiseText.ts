import { spokenIn } from "../../language/spoken.ts";
import { type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { measureNoun } from "../../drawing/words/measures.ts";
import { optimiseWords } from "../../charts/plans/words/optimise.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { BUDGET, measureUnit } from "../../metrics/measureUnit.ts";
import { leverMoney } from "./leverMoney.ts";
import type { Optimisation } from "./optimise.ts";
import { GOALS } from "./question.ts";
import { planLines, proofLines, verdictLines } from "./planText.ts";
import { frontierRows } from "./planRows.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import { planWords } from "./planWords.ts";
import type { Language } from "../../language/language.ts";
import { headingOf, type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { optimiseCommandWords } from "./words/optimise.ts";
import { wrapText } from "../../report/text/wrapText.ts";

const left = (label: string): TextColumn => ({ label, align: "left" });
const right = (label: string): TextColumn => ({ label, align: "right" });

/** One row a lever: today's value, the best found, and what each costs. */
export function planTable({ question, best }: Optimisation, language: Language): SummaryTable {
  const words = optimiseCommandWords[language];
  const numbers = numbersOf(language, question.scenario.market.currency);
  const money = best === undefined ? [] : leverMoney(question, best);
  return {
    columns: [left(words.lever), ...[words.today, words.money, words.best, words.money].map(right)],
    rows: question.levers.map(({ path, today }, at) => [
      settingWords(path, language, question.brand),
      numbers.format(today, "number"),
      at in money ? numbers.short(money[at].today, "money") : "–",
      best === undefined ? "–" : numbers.format(best[at], "number"),
      at in money ? numbers.short(money[at].planned, "money") : "–",
    ]),
  };
}

/** The plan, the verdict and what fresh runs say of it, for a terminal. */
export function formatOptimisation(found: Optimisation, style: TextStyle): string {
  const { question, options, recommended, proof } = found;
  const { language, width, paint } = style;
  const words = optimiseCommandWords[language];
  const plan = planWords[language];
  const numbers = numbersOf(language, question.scenario.market.currency);
  const wrapped = (lines: readonly string[]) => lines.map((line) => wrapText(line, width));
  const lines = planLines(found, language);
  return [
    paint.bold(spokenIn(question.scenario.title, language)),
    headingOf(question.scenario, options.seed, proof?.runs ?? options.screening, language),
    "",
    ...wrapped(verdictLines(found, language)).map(recommended === undefined ? (line) => line : paint.good),
    ...(lines.length === 0
      ? []
      : [
          "",
          paint.bold(recommended === undefined ? plan.found : plan.recommended),
          ...wrapped(lines.map((line) => `  ${line}`)),
          ...wrapped(proofLines(found, language)),
        ]),
    ...(proof === undefined ? [] : ["", ...proofTable(found, numbers, width)]),
    ...(found.frontier.length < 2 ? [] : ["", ...frontierTable(found, numbers, width)]),
    ...(proof === undefined
      ? []
      : ["", wrapText(words.means(numbers.format(question.scenario.level, "share")), width)]),
  ].join("\n");
}

const MEASURES = ["profit", "sales", "share", "stars", "spend"] as const;

function proofTable({ question, proof }: Optimisation, numbers: Numbers, width: number): string[] {
  if (proof === undefined) return [];
  const words = optimiseCommandWords[numbers.locale];
  const heads = [words.today, words.best, words.difference].map(right);
  const rows = MEASURES.map((key) => {
    const { baseline, alternative, difference, low, high } = proof[key];
    const unit = measureUnit(question.brand, key === "spend" ? BUDGET : key);
    const write = (value: number) =>
      unit === "money" ? numbers.short(value, unit) : numbers.round(value, unit, [baseline, alternative]);
    const name = key === "spend" ? words.spend : measureNoun(numbers.locale, key);
    return [
      name,
      write(baseline),
      write(alternative),
      changeInterval(numbers, { difference, low, high }, unit),
    ];
  });
  const title = words.proof(numbers.format(proof.runs, "count"));
  return [title, formatTextTable([left(words.measure), ...heads], rows, width)];
}

function frontierTable(found: Optimisation, numbers: Numbers, width: number): string[] {
  const { question } = found;
  const words = optimiseCommandWords[numbers.locale];
  const metric = GOALS[question.goal];
  const unit = measureUnit(question.brand, metric);
  const heads = [words.spend, measureNoun(numbers.locale, metric), words.difference].map(right);
  const rows = frontierRows(found).map(({ group, spend, goal, difference, low, high }) => [
    optimiseWords[numbers.locale].groups[group],
    numbers.short(spend, "money"),
    unit === "money" ? numbers.short(goal, unit) : numbers.round(goal, unit, [goal + (high - low) / 2]),
    group === "today" ? "" : changeInterval(numbers, { difference, low, high }, unit),
  ]);
  return [words.frontier, formatTextTable([left(words.levers), ...heads], rows, width)];
}
