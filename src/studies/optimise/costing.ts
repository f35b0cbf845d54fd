import { plannedCost, type Question } from "./question.ts";

/** Costs that agree to this part of themselves are the same. */
const SAME = 1e-9;

/**
 * Makes a quick reckoner of what plans are decided to cost. To ask the whole market takes milliseconds, and a search
 * asks thousands of times.
 *
 * Costs are straight lines in most levers, one added to the other. Whether they are is tried in the middle and at the
 * far corner; where not (content and its price, say), each plan is reckoned by the market.
 */
export function createCosting(question: Question): (plan: readonly number[]) => number {
  const { levers } = question;
  const low = levers.map((lever) => lever.low);
  const least = plannedCost(question, low);
  const slopes = levers.map(
    ({ high }, at) => (plannedCost(question, low.with(at, high)) - least) / (high - low[at]),
  );
  const straight = (plan: readonly number[]) =>
    plan.reduce((sum, value, at) => sum + slopes[at] * (value - low[at]), least);
  const trials = [1, 0.5].map((part) =>
    levers.map((lever) => (lever.isWhole ? lever.high : lever.low + part * (lever.high - lever.low))),
  );
  const isStraight = trials.every((plan) => {
    const cost = plannedCost(question, plan);
    return Math.abs(straight(plan) - cost) <= SAME * Math.max(1, Math.abs(cost));
  });
  return isStraight ? straight : remembering((plan) => plannedCost(question, plan));
}

function remembering(reckon: (plan: readonly number[]) => number): (plan: readonly number[]) => number {
  const known = new Map<string, number>();
  return (plan) => {
    const key = plan.join();
    const cost = known.get(key) ?? reckon(plan);
    known.set(key, cost);
    return cost;
  };
}
