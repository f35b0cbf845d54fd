import { applySettings } from "../../scenario/read/readScenario.ts";
import type { Lever } from "./lever.ts";
import { plannedCost, type LeverPlan, type Question } from "./question.ts";

/** What one lever costs over the run, today and under a plan. */
export interface LeverMoney {
  readonly lever: Lever;
  /** value under the plan */
  readonly value: number;
  /** by the prices of the market, from zero; nothing of what is charged by the difference from today */
  readonly today: number;
  /** today's and what the plan adds or saves */
  readonly planned: number;
}

/**
 * The decided costs of each lever. What the market has a price for is counted from zero, or from the lowest value where
 * it cannot be zero. What `costs:` or `--cost` charge is counted from today: what today's level costs stands in unit
 * cost and daily costs already, and nobody knows how much of them it is.
 */
export function leverMoney(question: Question, plan: NonNullable<LeverPlan>): LeverMoney[] {
  const { levers, scenario } = question;
  const priced: Question = { ...question, scenario: { ...scenario, costs: [] } };
  const asToday = levers.map(() => Number.NaN);
  const at = (asked: Question, lever: number, value: number) =>
    plannedCost(asked, asToday.with(lever, value));
  return levers.map((lever, number) => {
    const today = plannedCost(priced, asToday) - at(priced, number, floorOf(question, lever));
    const change = at(question, number, plan[number]) - plannedCost(question, asToday);
    return { lever, value: plan[number], today, planned: today + change };
  });
}

function floorOf({ scenario }: Question, { path, low }: Lever): number {
  return applySettings(scenario, [{ path, value: 0 }]).problems.length === 0 ? 0 : low;
}
