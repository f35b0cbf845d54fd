import { applySettings } from "../../scenario/readScenario.ts";
import type { Lever } from "./lever.ts";
import { plannedCost, type Plan, type Question } from "./question.ts";

/** What one lever costs over the run, today and under a plan. */
export interface LeverMoney {
  readonly lever: Lever;
  /** value under the plan */
  readonly value: number;
  readonly today: number;
  readonly planned: number;
}

/** The decided costs of each lever, counted from nought, or from its lowest value where it cannot be nought. */
export function leverMoney(question: Question, plan: NonNullable<Plan>): LeverMoney[] {
  const { levers } = question;
  const asToday = levers.map(() => Number.NaN);
  const costAt = (at: number, value: number) => plannedCost(question, asToday.with(at, value));
  return levers.map((lever, at) => {
    const floor = costAt(at, floorOf(question, lever));
    return {
      lever,
      value: plan[at],
      today: plannedCost(question, asToday) - floor,
      planned: costAt(at, plan[at]) - floor,
    };
  });
}

function floorOf({ scenario }: Question, { path, low }: Lever): number {
  return applySettings(scenario, [{ path, value: 0 }]).problems.length === 0 ? 0 : low;
}
