import { frontierRows } from "./planRows.ts";
import { leverMoney } from "./leverMoney.ts";
import type { Optimisation } from "./optimise.ts";
import type { Cell } from "../../report/tables/table.ts";
import { columnsOf } from "../../report/tables/columns.ts";
import { leverColumn } from "../../report/tables/leverColumn.ts";
import type { Table } from "../../report/tables/table.ts";

const PLAN_COLUMNS = ["path", "today", "best", "recommended", "moneyToday", "moneyBest"] as const;

/** The best plan found beside today's; `recommended` is today's value unless the plan was shown to be better. */
export function planTableOf(found: Optimisation): Table {
  return {
    name: "data/plan",
    about: {
      en: "Today's plan and the best one found, lever by lever",
      it: "Il piano di oggi e il migliore trovato, leva per leva",
    },
    columns: columnsOf(PLAN_COLUMNS),
    rows: () => planCells(found),
  };
}

function planCells({ question, best, recommended }: Optimisation): Cell[][] {
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

const FRONTIER_COLUMNS = ["group", "spend", "goal", "difference", "low", "high"] as const;

/** The tables of an optimisation: the plan, all that was tried, the proof and the frontier. */
export function tablesOfOptimisation(found: Optimisation): Table[] {
  const levers = found.question.levers.map(({ path }) => leverColumn(path));
  return [
    planTableOf(found),
    {
      name: "data/trials",
      about: { en: "Every run of every plan that was tried", it: "Ogni simulazione di ogni piano provato" },
      columns: [...columnsOf(["plan", "run"]), ...levers, ...columnsOf(OUTCOMES)],
      rows: () => trialCells(found),
    },
    {
      name: "data/proof",
      about: {
        en: "The best plan against today's, with luck that had no part in finding it",
        it: "Il piano migliore rispetto a quello di oggi, con una fortuna che non è servita a trovarlo",
      },
      columns: columnsOf(PROOF_COLUMNS),
      rows: () => proofCells(found),
    },
    {
      name: "data/frontier",
      about: {
        en: "The best plans for some levels of spending",
        it: "I piani migliori per alcuni livelli di spesa",
      },
      columns: [...columnsOf(FRONTIER_COLUMNS), ...levers],
      rows: () => frontierCells(found),
    },
  ];
}

function frontierCells(found: Optimisation): Cell[][] {
  const { frontier, question } = found;
  return frontierRows(found).map(({ group, spend, goal, difference, low, high }, row) => [
    group,
    spend,
    goal,
    difference,
    low,
    high,
    ...question.levers.map(({ today }, at) => frontier[row].plan?.[at] ?? today),
  ]);
}
