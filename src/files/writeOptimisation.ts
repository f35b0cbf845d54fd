import { leverMoney } from "../experiment/optimise/leverMoney.ts";
import type { Optimisation } from "../experiment/optimise/optimise.ts";
import { type Cell, formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { makerOf, type ReportStyle, writeDocument } from "./writeReport.ts";

/** Columns of the plan, in every format: a row for each lever. */
export const PLAN_COLUMNS = ["path", "today", "best", "recommended", "moneyToday", "moneyBest"] as const;

/** The best plan found beside today's; `recommended` is today's value unless the plan was shown to be better. */
export function planCells({ question, best, recommended }: Optimisation): Cell[][] {
  const money = best === undefined ? [] : leverMoney(question, best);
  return question.levers.map(({ path, today }, at) => [
    path,
    today,
    best?.[at] ?? today,
    recommended?.[at] ?? today,
    money[at]?.today ?? Number.NaN,
    money[at]?.planned ?? Number.NaN,
  ]);
}

const OUTCOMES = ["goal", "profit", "sales", "share", "stars", "spend"] as const;

/** Every run of every plan that was tried; plan 0 is today's. */
function trialCells({ trials, question }: Optimisation): Cell[][] {
  return trials.flatMap(({ plan, outcomes }, at) =>
    outcomes.map((outcome) => [
      at,
      outcome.run,
      ...question.levers.map(({ today }, lever) => plan?.[lever] ?? today),
      ...OUTCOMES.map((key) => outcome[key]),
    ]),
  );
}

const PROOF_COLUMNS = [
  "measure",
  "today",
  "best",
  "difference",
  "low",
  "high",
  "chanceHigher",
  "runs",
] as const;

function proofCells({ proof }: Optimisation): Cell[][] {
  if (proof === undefined) return [];
  return OUTCOMES.map((measure) => {
    const { baseline, alternative, difference, low, high, chanceHigher, runs } = proof[measure];
    return [measure, baseline, alternative, difference, low, high, chanceHigher, runs];
  });
}

const FRONTIER_COLUMNS = ["group", "spend", "goal", "difference", "low", "high"];

/** Adds the plan, all that was tried, the report and the charts to a folder. */
export async function writeOptimisation(
  folder: OutputFolder,
  found: Optimisation,
  style: ReportStyle,
): Promise<void> {
  const levers = found.question.levers.map(({ path }) => path);
  folder.write("data/plan.csv", formatCsv(PLAN_COLUMNS, planCells(found)));
  folder.write("data/trials.csv", formatCsv(["plan", "run", ...levers, ...OUTCOMES], trialCells(found)));
  folder.write("data/proof.csv", formatCsv(PROOF_COLUMNS, proofCells(found)));
  const frontier = found.frontier.map(({ group, plan, spend, goal, difference }) => [
    group,
    spend,
    goal,
    difference.difference,
    difference.low,
    difference.high,
    ...levers.map((_, at) => plan?.[at] ?? found.question.levers[at].today),
  ]);
  folder.write("data/frontier.csv", formatCsv([...FRONTIER_COLUMNS, ...levers], frontier));
  const { documentOfOptimisation } = await import("../report/index.ts");
  await writeDocument(folder, documentOfOptimisation(found, makerOf(style)), style);
}
