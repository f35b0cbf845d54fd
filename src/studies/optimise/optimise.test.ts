import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import type { Executor } from "../runs/executor.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { type Optimisation, optimise } from "./optimise.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { readQuestion } from "./question.ts";

/** Advertising costs money and does nothing in this market, whatever luck there is. */
function optimiseAdvertising(
  { today, range, budget }: { today: number; range: string; budget?: number },
  executor: Executor = inThisThread,
  signal?: AbortSignal,
): Promise<Optimisation> {
  const scenario = plainScenario({
    market: { consumers: 100, days: 10, needsPerYear: 365 },
    brands: { one: { advertising: { daily: today } }, two: {} },
  });
  const { question, faults } = readQuestion(scenario, {
    brand: "one",
    goal: "profit",
    levers: [`brands.one.advertising.daily=${range}`],
    costs: [],
    budget,
    constraints: [],
  });
  expect(faults).toEqual([]);
  const options = { seed: "advertising", points: 4, screening: 3, runs: 4, levels: 1 };
  return optimise(question, { ...options, signal }, executor);
}

/** An executor that fails some of the runs, by how many were begun. */
function failing(isFailing: (begun: number) => boolean): Executor {
  let begun = 0;
  return {
    ...inThisThread,
    async run(tasks, receive, signal, fail) {
      for (const [index, task] of tasks.entries()) {
        if (isFailing(++begun)) fail?.("out of memory", index);
        else await inThisThread.run([task], (result) => receive(result, index), signal);
      }
    },
  };
}

test("optimise(…) finds nothing better where today's plan is the best there is", async () => {
  const found = await optimiseAdvertising({ today: 0, range: "0..40", budget: 400 });
  expect(found).toMatchObject({ verdict: "nothingBetter", best: [0], isInterrupted: false });
  expect([found.recommended, found.proof]).toEqual([undefined, undefined]);
  expect(found.frontier[0].group).toBe("today");
});

test("optimise(…) that is interrupted before its first run, or at any later one, tells what there is", async () => {
  for (let last = 0; last < 16; ++last) {
    const controller = new AbortController();
    if (last === 0) controller.abort();
    const stopping = failing((begun) => {
      if (begun === last) controller.abort();
      return false;
    });
    const found = await optimiseAdvertising({ today: 20, range: "0..40" }, stopping, controller.signal);
    expect([found.isInterrupted, found.recommended, found.proof], `${last}`).toEqual([
      true,
      undefined,
      undefined,
    ]);
    if (last === 0) expect(found.trials.map(({ outcomes }) => outcomes)).toEqual([[]]);
  }
});

test("optimise(…) finds nothing better where no other plan is within the budget", async () => {
  const found = await optimiseAdvertising({ today: 0, range: "0..40" });
  expect(found).toMatchObject({ verdict: "nothingBetter", best: [0], recommended: undefined });
});

test("optimise(…) leaves failed runs and their pairs out, tells them, and still pairs the others", async () => {
  const found = await optimiseAdvertising(
    { today: 20, range: "0..20" },
    failing((begun) => begun % 7 === 0),
  );
  expect(found.verdict).toBe("better");
  expect(found.failures.length).toBeGreaterThan(2);
  expect(found.failures[0]).toMatchObject({ message: "out of memory" });
  // The same luck on both sides: what is saved is exactly what is not spent, in every pair.
  const [daily] = found.recommended ?? [];
  const { difference, low, high } = found.proof?.profit ?? { difference: 0, low: 0, high: 0 };
  for (const value of [difference, low, high]) expect(value).toBeCloseTo(10 * (20 - daily), 6);
});

/** Beyond some price nobody buys, so that nobody rates. */
function optimiseRating(today: number) {
  const scenario = scenarioSettings.parse({
    schemaVersion: 1,
    title: "Two bakeries",
    market: { consumers: 400, days: 20, needsPerYear: 300 },
    choice: { unreviewed: 0 },
    channels: { maps: { reviews: true } },
    brands: { one: { price: today, coverage: { maps: 1 } }, two: { price: 1, coverage: { maps: 1 } } },
  });
  const levers = ["brands.one.price=1..8"];
  const { question, faults } = readQuestion(scenario, {
    brand: "one",
    goal: "rating",
    levers,
    costs: [],
    constraints: [],
  });
  expect(faults).toEqual([]);
  return optimise(question, { seed: "rating", points: 6, screening: 3, runs: 3, levels: 1 }, inThisThread);
}

test("optimise(…) leaves plans out under which the goal has no value, counts them, and goes on", async () => {
  const { emptyPlans, trials, verdict, best } = await optimiseRating(1);
  expect(trials).toHaveLength(7);
  expect(emptyPlans).toBeGreaterThan(0);
  expect(emptyPlans).toBeLessThan(6);
  expect(["better", "cannotTell", "worse", "nothingBetter"]).toContain(verdict);
  expect(best).toHaveLength(1);
});

test("optimise(…) says so when the goal has no value today: nothing can be held against that", async () => {
  await expect(optimiseRating(1000)).rejects.toThrow("under today's plan rating has no value");
});

test("optimise(…) says why when too many runs fail for any plan to be judged", async () => {
  await expect(
    optimiseAdvertising(
      { today: 20, range: "0..20" },
      failing(() => true),
    ),
  ).rejects.toThrow("every run failed, the first one because: out of memory");
  await expect(
    optimiseAdvertising(
      { today: 20, range: "0..20" },
      failing((begun) => begun > 1),
    ),
  ).rejects.toThrow("too many runs failed for any plan to be judged, the first one because: out of memory");
});
