import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import { proofOf } from "./proof.ts";
import type { PlanOutcome } from "./trial.ts";

const question = {
  scenario: plainScenario({ brands: { one: {}, two: {} } }),
  brand: "one",
  goal: "rating" as const,
  levers: [],
  budget: undefined,
  extraBudget: 0,
  constraints: [],
  options: {},
};

/** Runs of a brand that has nothing, or nearly all. */
const outcomes = (shares: readonly number[]): PlanOutcome[] =>
  shares.map((share, run) => ({
    run,
    goal: 1 + 4 * share,
    profit: 100 * share,
    sales: 100 * share,
    share,
    stars: 1 + 4 * share,
    spend: 50 - 100 * share,
    checks: [],
  }));

test("proofOf(…) holds differences within what shares and stars can differ by, and no others", () => {
  const proof = proofOf(question, outcomes([0.01, 0, 0.01]), outcomes([1, 0.9, 1]));
  const ends = ({ low, high }: { low: number; high: number }) => [low, high];
  // Student's interval would reach to 1.0476.
  expect(ends(proof.share)).toEqual([expect.closeTo(0.679706732465, 11), expect.closeTo(0.995641109747, 11)]);
  expect(ends(proof.stars)).toEqual(ends(proof.share).map((end) => expect.closeTo(4 * end, 12)));
  expect(ends(proof.goal)).toEqual(ends(proof.stars));
  expect(ends(proof.profit)).toEqual([expect.closeTo(87.2400432589, 9), expect.closeTo(104.759956741, 9)]);
  expect(proof.spend.low).toBe(-proof.profit.high);
});
