import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import { decidedCost } from "../../studies/optimise/decidedCost.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { metricValue } from "../../metrics/metrics.ts";
import type { RunResult } from "../../model/result.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { levelCosts, meanAt, valuesAt } from "./costs.ts";
import { toParameters } from "./toParameters.ts";
import { applySettings } from "../read/readScenario.ts";

const base = {
  market: { consumers: 100, days: 50, warmUp: 7 },
  channels: { shop: {} },
  brands: { one: { quality: 0.7, unitCost: 2, coverage: { shop: 0.5 } }, two: {} },
};
const costs = [
  { of: "brands.one.quality", paid: 0.6, perSale: 10 },
  { of: "brands.one.coverage.shop", paid: 0.5, perDay: 4 },
  { of: "brands.one.touchpoints.shop.quality", paid: 0.5, perDay: 20, once: 100 },
];
const scenario = plainScenario({ ...base, costs });

async function runOf(written: ReturnType<typeof plainScenario>): Promise<RunResult> {
  const found: RunResult[] = [];
  const task = { parameters: toParameters(written), key: keyFromSeed("costs") };
  await inThisThread.run([task], (result) => void found.push(result));
  return found[0];
}

const changed = (settings: Record<string, number>) => {
  const list = Object.entries(settings).map(([path, value]) => ({ path, value }));
  const { scenario: after, problems } = applySettings(scenario, list);
  if (after === undefined) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return after;
};

test("costs charge the difference from what is paid: on the unit cost, each day, and once", async () => {
  const better = changed({
    "brands.one.quality": 0.9,
    "brands.one.coverage.shop": 0.75,
    "brands.one.touchpoints.shop.quality": 0.8,
  });
  const [{ brands }] = toParameters(better).epochs;
  // 2 + 10 · (0.9 − 0.6); 4 · (0.75 − 0.5) + 20 · (0.8 − 0.5); 100 · (0.8 − 0.5).
  expect(brands.unitCost[0]).toBeCloseTo(5, 12);
  expect(brands.levelDailyCost[0]).toBeCloseTo(7, 12);
  expect(brands.levelOnceCost[0]).toBeCloseTo(30, 12);
  expect(decidedCost(toParameters(better), "one")).toBeCloseTo(50 * 7 + 30, 9);
  const run = await runOf(better);
  expect(run.money.care[0]).toBeCloseTo(50 * 7 + 30, 9);
  const sold = metricValue(run, "one", "sales", "total");
  expect(run.money.unitCost[0]).toBeCloseTo(5 * sold, 6);
  expect(metricValue(run, "one", "cost", "total")).toBeCloseTo(5 * sold + 380, 6);
});

test("costs follow the timeline, and once is paid once, for the change", async () => {
  const later = plainScenario({
    ...base,
    costs,
    timeline: [{ day: 20, set: { "brands.one.touchpoints.shop.quality": 0.9 } }],
  });
  const run = await runOf(later);
  const touchpoint = 0.9 - 0.5;
  const before = toParameters(later).epochs[0].brands;
  expect(run.money.care[0]).toBeCloseTo(
    20 * before.levelDailyCost[0] + 30 * 20 * touchpoint + 100 * touchpoint,
    9,
  );
});

test("without costs, and where everything is paid already, results are equal to the bit", async () => {
  const paid = plainScenario({
    ...base,
    costs: [
      { of: "brands.one.quality", paid: 0.7, perSale: 10, perDay: 3, once: 5 },
      { of: "brands.one.coverage.shop", paid: 0.5, perDay: 4 },
    ],
  });
  expect(await runOf(paid)).toEqual(await runOf(plainScenario(base)));
});

test("a star for the brand means the only one that there is", () => {
  const alone = plainScenario({
    ...base,
    brands: { one: { quality: 0.9, coverage: { shop: 0.5 } } },
    costs: [{ of: "brands.*.quality", paid: 0.5, perSale: 10 }],
  });
  expect(levelCosts(alone)).toEqual([{ perSale: 4, perDay: 0, once: 0 }]);
});

test("means: of a row over the micro-moments its four, of a star all, of what is left out of a map zero", () => {
  const row = plainScenario({
    ...base,
    channels: { shop: {}, web: {}, club: {} },
    brands: { one: { coverage: { shop: { know: 0.1, go: 0.2, do: 0.3, buy: 0.8 }, web: 0.6 } }, two: {} },
  });
  expect(valuesAt(row, "brands.one.coverage.shop")).toEqual([0.1, 0.2, 0.3, 0.8]);
  expect(meanAt(row, "brands.one.coverage.shop")).toBeCloseTo(0.35, 15);
  expect(meanAt(row, "brands.one.coverage.*")).toBeCloseTo((1.4 + 2.4) / 8, 15);
  expect(valuesAt(row, "brands.one.coverage.*.buy")).toEqual([0.8, 0.6]);
  expect(valuesAt(row, "brands.one.coverage.club")).toEqual([0]);
  expect(valuesAt(row, "brands.two.prominence.shop")).toEqual([0]);
});

test("several costs of one brand add up, and each brand has its own", () => {
  const both = plainScenario({
    ...base,
    brands: { one: { quality: 0.7 }, two: { quality: 0.2 } },
    costs: [
      { of: "brands.two.quality", paid: 0.7, perSale: 4, once: 8 },
      { of: "brands.one.quality", paid: 0.2, perSale: 2, perDay: 6 },
      { of: "brands.two.quality", paid: 0, perDay: 10 },
    ],
  });
  expect(levelCosts(both)).toEqual([
    { perSale: 2 * (0.7 - 0.2), perDay: 6 * (0.7 - 0.2), once: 0 },
    { perSale: 4 * (0.2 - 0.7), perDay: 2, once: 8 * (0.2 - 0.7) },
  ]);
});
