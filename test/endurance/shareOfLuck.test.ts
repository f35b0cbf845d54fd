import { expect, test } from "vitest";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { metricValue } from "../../src/metrics/metrics.ts";
import { runSensitivity } from "../../src/studies/sensitivity/sensitivity.ts";
import { findSensitivity } from "../../src/studies/sensitivity/sensitivityFindings.ts";
import { readMetric } from "../../src/studies/sensitivity/sensitivityMetric.ts";
import { compilePlan, planSensitivity } from "../../src/studies/sensitivity/sensitivityPlan.ts";
import { planPoints } from "../../src/studies/sweep/sweep.ts";
import { keyFromSeed, randomBits, replicationKey, toUniform } from "../../src/numeric/luck/random.ts";
import { scenarioSettings } from "../../src/scenario/settings/scenario.ts";

/** Small enough for luck to matter. */
const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two bakeries",
  market: { consumers: 300, days: 60, needsPerYear: 20, category: "bread" },
  personas: { early: { share: 0.4 }, other: { share: 0.6, trustInPeople: 1.2 } },
  channels: {
    maps: { reviews: true, use: { know: 4, go: 6, do: 1, buy: 2 } },
    shopWindow: { kind: "physical", flow: "push", use: { know: 3, go: 4, do: 1, buy: 6 } },
  },
  brands: {
    forno: {
      quality: 0.75,
      price: 4,
      unitCost: 2,
      outlets: 0.5,
      coverage: { maps: { know: 0.5, go: 0.7 }, shopWindow: 0.6 },
    },
    pane: { quality: 0.7, price: 4, unitCost: 2, outlets: 0.5, coverage: { maps: 0.5, shopWindow: 0.6 } },
  },
});

const range = (path: string, low: number, high: number) => ({ path, low, high, isWhole: false });
const ranges = [
  range("brands.forno.coverage.maps", 0, 1),
  range("brands.forno.quality", 0.5, 0.9),
  range("brands.forno.price", 3, 6),
  range("brands.pane.price", 3, 6),
];
const { metric } = readMetric("forno.share.total", scenario);
if (metric === undefined) throw new Error("the metric must be readable");
const metrics = [metric];

/** By brute force: many runs at many points, none of which share their luck; one-way analysis of variance. */
async function truth(points: number, runs: number): Promise<{ share: number; error: number }> {
  const { high, low } = keyFromSeed("brute force");
  const part = (address: number) => toUniform(randomBits(high, low, address));
  const places = Array.from({ length: points }, (_, point) =>
    ranges.map((own, at) => own.low + part(point * ranges.length + at) * (own.high - own.low)),
  );
  const { plans } = planPoints(scenario, ranges, places);
  const key = keyFromSeed("luck of its own");
  const tasks = plans.flatMap(({ parameters }, point) =>
    Array.from({ length: runs }, (_, run) => ({ parameters, key: replicationKey(key, point * runs + run) })),
  );
  const found = plans.map((): number[] => []);
  await inThisThread.run(tasks, (result, task) => {
    found[Math.floor(task / runs)].push(metricValue(result, "forno", "share", "total"));
  });
  const within = mean(found.map(variance));
  const share = within / (within + variance(found.map(mean)) - within / runs);
  // Both are variances of nearly normal numbers, with relative errors of √(2 / degrees of freedom).
  const error = share * (1 - share) * Math.sqrt(2 / (points - 1) + 2 / (points * (runs - 1)));
  return { share, error };
}

async function luckOf(rows: number) {
  const plan = planSensitivity(scenario, {
    method: "sobol",
    ranges,
    metrics,
    repeats: rows,
    runs: 2,
    seed: "a",
  });
  const result = await runSensitivity(plan, compilePlan(plan).plans, {}, inThisThread);
  return findSensitivity(result)[0].luck;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

test("the share of luck from 64 and 128 Sobol' rows holds what brute force gives", async () => {
  // 3,000 runs gave 14.3 ± 1.2 %.
  const { share, error } = await truth(200, 15);
  const [low, high] = [share - 1.96 * error, share + 1.96 * error];
  for (const rows of [64, 128]) {
    const { ofOneRun, ofOneRunLow, ofOneRunHigh } = await luckOf(rows);
    expect([ofOneRunLow < high, low < ofOneRunHigh, ofOneRunHigh < 0.2]).toEqual([true, true, true]);
    expect(ofOneRun).toBeGreaterThan(ofOneRunLow);
  }
});
