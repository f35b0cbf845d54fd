import { expect, test } from "vitest";
import { optimise } from "../../src/studies/optimise/optimise.ts";
import { readQuestion, type WrittenQuestion } from "../../src/studies/optimise/question.ts";
import { runTrials } from "../../src/studies/optimise/trial.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { pairedDifference } from "../../src/studies/runs/pairedDifference.ts";
import { loadFile } from "../../src/files/reading/loadWithin.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";
import { plainScenario } from "../support/market.ts";

function questionOf(scenario: Scenario, written: Partial<WrittenQuestion>) {
  const { question, faults } = readQuestion(scenario, {
    brand: Object.keys(scenario.brands)[0],
    goal: "profit",
    levers: [],
    costs: [],
    constraints: [],
    ...written,
  });
  expect(faults).toEqual([]);
  return question;
}

test("optimise(…) comes within 2 % of the known optimum of a logit market", async () => {
  // Profit = N P(p) (p − c) − advertising, P = p^−β / (p^−β + 1 + e^outside); advertising does nothing in this market.
  const [beta, outside, unitCost, days] = [2.5, 0.4, 0.3, 20];
  const scenario = plainScenario({
    market: { consumers: 300, days, needsPerYear: 365 },
    choice: { price: beta, outside },
    brands: { one: { price: 0.9, unitCost, advertising: { daily: 20 } }, two: { price: 1 } },
  });
  const levers = ["brands.one.price=0.4..2", "brands.one.advertising.daily=0..40"];
  const question = questionOf(scenario, { levers, budget: 600 });
  const options = { seed: "known optimum", points: 18, screening: 3, runs: 6, levels: 0 };
  const found = await optimise(question, options, inThisThread);
  expect(found.verdict).toBe("better");
  const needs = 300 * days;
  const profit = (price: number, daily: number) => {
    const weight = price ** -beta;
    return (needs * weight * (price - unitCost)) / (weight + 1 + Math.exp(outside)) - daily * days;
  };
  const best = Math.max(...Array.from({ length: 1601 }, (_, at) => profit(0.4 + at / 1000, 0)));
  const [price, daily] = found.recommended ?? [0.9, 20];
  expect(profit(price, daily)).toBeGreaterThan(0.98 * best);
  // What it says it brings is what the closed form says.
  const { difference, low, high } = found.proof?.profit ?? { difference: Number.NaN, low: 0, high: 0 };
  const truth = profit(price, daily) - profit(0.9, 20);
  expect(Math.abs(difference - truth)).toBeLessThan(4 * Math.max((high - low) / 4, 1));
});

const shipped: readonly [file: string, levers: readonly string[], costs: readonly string[]][] = [
  ["restaurant/trattoria", ["brands.nonna.coverage.search=0..1", "brands.nonna.advertising.daily=0..20"], []],
  ["hotels/quiet-year", ["quality=0.5..0.95", "price=60..200"], ["quality=20/sale"]],
  ["groceries/small-brand", ["quality=0.4..0.9", "promise=0.4..0.9"], ["quality=1/sale"]],
  [
    "retail/online-only-shop",
    ["checkout=0..0.9", "loadSeconds=1..20"],
    ["checkout=4000", "loadSeconds=-1000"],
  ],
  ["insurance/new-touchpoint", ["service=0.4..0.9", "care.answered=0..1"], ["service=9000"]],
];

/** The best plan found for a shipped scenario, small, and what it brings in runs that come afterwards. */
async function tryShipped([file, names, costs]: (typeof shipped)[number]) {
  const size = [{ path: "market.consumers", value: 200 }];
  const { scenario } = readScenario(loadFile, `scenarios/${file}.yaml`, size);
  if (scenario === undefined) throw new Error(`${file} cannot be read`);
  const brand = scenario.focus || Object.keys(scenario.brands)[0];
  const own = (text: string) => (text.startsWith("brands.") ? text : `brands.${brand}.${text}`);
  const question = questionOf(scenario, { brand, levers: names.map(own), costs: costs.map(own) });
  const options = { seed: "endurance", points: 6, screening: 2, runs: 5, levels: 0 };
  const { recommended } = await optimise(question, options, inThisThread);
  if (recommended === undefined) return { file, afterwards: undefined };
  const fresh = { seed: "afterwards", runs: 8 };
  const [today, plan] = await runTrials(question, [undefined, recommended], fresh, inThisThread);
  const [before, after] = [today, plan].map(({ outcomes }) => outcomes.map(({ goal }) => goal));
  return { file, afterwards: pairedDifference(before, after, 0.9).verdict };
}

test("optimise(…) recommends plans for shipped scenarios, and none that later runs show to be worse", async () => {
  const tried = [];
  for (const one of shipped) tried.push(await tryShipped(one));
  expect(tried.filter(({ afterwards }) => afterwards === "lower")).toEqual([]);
  // Otherwise nothing would have been held against anything.
  expect(tried.map(({ afterwards }) => afterwards)).toContain("higher");
}, 600_000);
