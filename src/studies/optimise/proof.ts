import { mean } from "simple-statistics";
import { isMet } from "../../scenario/expectations.ts";
import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { GOALS, type Question } from "./question.ts";
import type { PlanOutcome } from "./trial.ts";

/** Whether the best plan found may be recommended, and why not. */
export type PlanVerdict =
  | "better"
  | "nothingBetter"
  | "cannotTell"
  | "worse"
  | "overBudget"
  | "breaksRule"
  | "unproven"
  | "none";

const MEASURES = ["goal", "profit", "sales", "share", "stars", "spend"] as const;

/** The metric behind each measure; spending can go up and down by any sum. */
const metricOf = (goal: Question["goal"]) => ({ ...METRICS, goal: GOALS[goal] });
const METRICS = { profit: "profit", sales: "sales", share: "share", stars: "stars", spend: "cost" } as const;

/** The best plan found against today's, in fresh runs that had no part in finding it. */
export type Proof = { readonly runs: number } & Readonly<Record<(typeof MEASURES)[number], PairedDifference>>;

/**
 * Holds a plan against today's.
 *
 * @param before - runs of today's plan
 * @param after - runs of the other plan with the same luck
 */
export function proofOf(
  { scenario, brand, goal }: Question,
  before: readonly PlanOutcome[],
  after: readonly PlanOutcome[],
): Proof {
  const metrics = metricOf(goal);
  const of = (key: (typeof MEASURES)[number]) =>
    pairedDifference(
      before.map((one) => one[key]),
      after.map((one) => one[key]),
      scenario.level,
      metricDomain(brand, metrics[key]),
    );
  return {
    runs: before.length,
    goal: of("goal"),
    profit: of("profit"),
    sales: of("sales"),
    share: of("share"),
    stars: of("stars"),
    spend: of("spend"),
  };
}

/** What the proof says of the plan. */
export function planVerdict(question: Question, proof: Proof, after: readonly PlanOutcome[]): PlanVerdict {
  if (!isAffordable(question, after)) return "overBudget";
  if (!keepsRules(question, after)) return "breaksRule";
  if (proof.goal.verdict === "higher") return "better";
  return proof.goal.verdict === "lower" ? "worse" : "cannotTell";
}

/** Whether a plan is within the budget and keeps all rules. */
export function isAllowed(question: Question, outcomes: readonly PlanOutcome[]): boolean {
  return isAffordable(question, outcomes) && keepsRules(question, outcomes);
}

/** Whether a plan's mean spending is within the budget, or luck may be all that takes it beyond. */
export function isAffordable({ budget, scenario }: Question, outcomes: readonly PlanOutcome[]): boolean {
  if (budget === undefined || outcomes.length === 0) return true;
  const spent = outcomes.map(({ spend }) => spend);
  if (spent.length < 2) return spent[0] <= budget;
  return (
    pairedDifference(
      spent.map(() => budget),
      spent,
      scenario.level,
    ).low <= 0
  );
}

function keepsRules({ constraints }: Question, outcomes: readonly PlanOutcome[]): boolean {
  return constraints.every((rule, at) => {
    const values = outcomes.map(({ checks }) => checks[at]).filter(Number.isFinite);
    return values.length > 0 && isMet(rule, mean(values));
  });
}
