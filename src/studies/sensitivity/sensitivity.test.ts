import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { findSensitivity } from "./sensitivityFindings.ts";
import { readMetric } from "./sensitivityMetric.ts";
import { compilePlan, planSensitivity, type SensitivityMethod } from "./sensitivityPlan.ts";
import { runSensitivity } from "./sensitivity.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 200, days: 30, needsPerYear: 60 },
  channels: { search: {}, site: {} },
  brands: { nonna: { coverage: { search: 0.5, site: 0.5 } }, gino: { coverage: { search: 0.3 } } },
});

const ranges = [
  { path: "brands.nonna.coverage.*", low: 0, high: 1, isWhole: false },
  { path: "market.panel", low: 10, high: 100, isWhole: true },
];

function planOf(method: SensitivityMethod, repeats: number, runs = 2) {
  const { metric } = readMetric("nonna.share.total", scenario);
  if (metric === undefined) throw new Error("the metric must be readable");
  return planSensitivity(scenario, { method, ranges, metrics: [metric], repeats, runs, seed: "equal" });
}

async function analyse(method: SensitivityMethod, repeats: number) {
  const plan = planOf(method, repeats);
  const { plans, problems } = compilePlan(plan);
  expect(problems).toEqual([]);
  return findSensitivity(await runSensitivity(plan, plans, {}, inThisThread));
}

test("Morris finds the setting that matters, and none in whom is asked by the panel: with common luck exactly 0", async () => {
  const [{ effects, luck, missing }] = await analyse("morris", 6);
  const [coverage, panel] = effects;
  expect(coverage.size).toBeGreaterThan(0.3);
  expect(coverage.net).toBeCloseTo(coverage.size, 12);
  expect([panel.size, panel.deviation, panel.net]).toEqual([0, 0, 0]);
  expect(luck.ofOneRun).toBeGreaterThan(0);
  expect(luck.ofOneRun).toBeLessThan(0.5);
  expect(luck.betweenPoints).toBeLessThan(luck.ofOneRun);
  expect(missing).toBe(0);
});

test("Sobol' gives all of the variance to the setting that matters", async () => {
  const [{ effects }] = await analyse("sobol", 16);
  const [coverage, panel] = effects;
  // With the other setting idle the points A with coverage of B are B itself: both indices estimate 1.
  expect(coverage.totalLow).toBeLessThan(1);
  expect(coverage.totalHigh).toBeGreaterThan(1);
  expect([panel.first, panel.total]).toEqual([0, 0]);
  expect(coverage.net).toBeGreaterThan(0.3);
});

test("a plan says how many runs it needs: points × runs, and more at the points where luck is measured", () => {
  const { values, order, luck, width } = planOf("sobol", 16);
  expect({ points: values.length, width, luck: luck.points.length, runs: order.length }).toEqual({
    points: 64,
    width: 4,
    luck: 8,
    runs: 56 * 2 + 8 * 8,
  });
  expect(values.every(([, panel]) => Number.isInteger(panel) && panel >= 10 && panel <= 100)).toBe(true);
});

test("luck is measured at the first points of the first rows: an even block of the sequence, not every k-th row", () => {
  const { luck, values, width } = planOf("sobol", 64);
  expect(luck.points).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((row) => row * width));
  const eighths = luck.points.map((point) => Math.floor(8 * values[point][0])).toSorted();
  expect(eighths).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(planOf("sobol", 3).luck.points).toEqual([0, 4, 8, 3, 7, 11, 1, 5]);
});

test.each(["morris", "sobol"] as const)("%s finds the same, whichever setting is named first", (method) => {
  const { metric } = readMetric("nonna.share.total", scenario);
  if (metric === undefined) throw new Error("the metric must be readable");
  const question = { method, metrics: [metric], repeats: 8, runs: 2, seed: "equal" };
  expect(planSensitivity(scenario, { ...question, ranges: ranges.toReversed() })).toEqual(
    planSensitivity(scenario, { ...question, ranges }),
  );
});

test("an interrupted analysis keeps the walks that were finished", async () => {
  const controller = new AbortController();
  const plan = planOf("morris", 6);
  const progress = (done: number) => {
    if (done === plan.order.length - 1) controller.abort();
  };
  const { plans } = compilePlan(plan);
  const result = await runSensitivity(plan, plans, { progress, signal: controller.signal }, inThisThread);
  expect({ repeats: result.repeats, points: result.points.length }).toEqual({ repeats: 5, points: 15 });
  const [{ effects }] = findSensitivity(result);
  expect(effects[0].size).toBeGreaterThan(0);
});

test.each([
  ["nonna", "brand.metric.period"],
  ["nona.share.total", "name a brand or market"],
  ["nonna.shre.total", "name a metric of nonna"],
  ["nonna.share.year9", "name a period of the 30 days"],
])("readMetric(“%s”) says that it must %s", (text) => {
  expect(readMetric(text, scenario).fault).toMatchSnapshot();
});
