import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { optimiseAgainstRivals, type RivalOptions } from "./optimiseAgainstRivals.ts";
import { rivalLines } from "./planText.ts";
import { readQuestion } from "./question.ts";

// What rivals answer is held against a closed form in test/endurance/rivals.test.ts.

/** A product that hardly sells at 90 where the rival asks 20; the rival cannot go lower than it is. */
const scenario = plainScenario({
  market: { consumers: 100, days: 5, needsPerYear: 365, referencePrice: 10 },
  choice: { price: 4, outside: -1000, noise: 1 },
  brands: { one: { awareness: 1, price: 90, unitCost: 10 }, two: { awareness: 1, price: 20, unitCost: 10 } },
});

const options: RivalOptions = { seed: "rivals", points: 3, screening: 2, runs: 3, levels: 0, rounds: 1 };

const ask = (lever: string) => {
  const asked = { brand: "one", goal: "profit", levers: [lever], costs: [], constraints: [] } as const;
  const { question, faults } = readQuestion(scenario, asked);
  expect(faults).toEqual([]);
  return question;
};

test("an interruption while rivals answer says nothing of whether the plan survives", async () => {
  const question = ask("brands.one.price=20..90");
  const plain = await optimiseAgainstRivals(question, { ...options, rounds: 0 }, inThisThread);
  const stop = new AbortController();
  const progress = (done: number) => {
    if (done > plain.runs) stop.abort();
  };
  const found = await optimiseAgainstRivals(
    question,
    { ...options, progress, signal: stop.signal },
    inThisThread,
  );
  expect([found.verdict, found.isInterrupted, found.rivals?.verdict]).toEqual(["better", true, "unproven"]);
  expect(rivalLines(found, "en")).toEqual([
    "The rivals’ responses were not finished: nobody can say whether the recommendation survives.",
  ]);
});
