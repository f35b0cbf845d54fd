import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { applySettings } from "../../scenario/read/readScenario.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { summaryRows } from "../../metrics/metrics.ts";
import { replicate } from "../runs/replicate.ts";
import type { Cell, Table } from "../../report/tables/table.ts";
import { pointNumbers } from "./keptNumbers.ts";
import { sweepStudy } from "./sweepStudy.ts";
import { ownDimensions, planSweep, sweep } from "./sweep.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 200, days: 30, needsPerYear: 60 },
  channels: { search: {}, site: {} },
  brands: { nonna: { coverage: { search: 0.5, site: 0.5 } }, gino: { coverage: { search: 0.3 } } },
  sweep: [{ vary: "brands.nonna.price", from: 10, to: 30, steps: 3, label: "Price" }],
});

const dimension = (path: string, ...values: number[]) => ({ path, label: path, values });
const options = { runs: 2, seed: "equal" };

test("sweep(…) runs every combination, the last dimension fastest", async () => {
  const plan = planSweep(scenario, [
    dimension("brands.nonna.price", 10, 20),
    dimension("brands.nonna.quality", 0.1, 0.5, 0.9),
  ]);
  const { points } = await sweep(plan, options, inThisThread);
  expect(points.map(({ values }) => values)).toEqual([
    [10, 0.1],
    [10, 0.5],
    [10, 0.9],
    [20, 0.1],
    [20, 0.5],
    [20, 0.9],
  ]);
  expect(points.every(({ rows }) => new Set(rows.map(({ run }) => run)).size === 2)).toBe(true);
});

test("a point at the scenario's own value is the scenario itself, run by run (common random numbers)", async () => {
  const { price } = scenario.brands["nonna"];
  const { points } = await sweep(
    planSweep(scenario, [dimension("brands.nonna.price", price)]),
    options,
    inThisThread,
  );
  const { runs } = await replicate(scenario, toParameters(scenario), options, inThisThread);
  expect(points[0].rows).toEqual(runs.flatMap((run, number) => summaryRows(run, number)));
});

test("planSweep(…) with * sets every channel", () => {
  const { plans, problems } = planSweep(scenario, [dimension("brands.nonna.coverage.*", 0, 1)]);
  expect(problems).toEqual([]);
  const [none, all] = plans.map(({ parameters }) =>
    Array.from(parameters.epochs[0].brands.coverage.subarray(0, 8)),
  );
  expect([none, all]).toEqual([Array(8).fill(0), Array(8).fill(1)]);
});

test("planSweep(…) gives each problem once, and no plan", () => {
  const { plans, problems } = planSweep(scenario, [
    dimension("brands.nonna.qality", 0.1, 0.2),
    dimension("brands.nonna.price", -1, 5),
  ]);
  expect(plans).toEqual([]);
  expect(problems.map(({ message }) => message.en)).toEqual([
    expect.stringContaining("“qality”"),
    expect.stringContaining("brands.nonna.price must be"),
  ]);
});

test("an interrupted sweep keeps the points that were finished", async () => {
  const controller = new AbortController();
  const plan = planSweep(scenario, [dimension("brands.nonna.price", 10, 20, 30)]);
  const progress = (done: number) => {
    if (done === 3) controller.abort();
  };
  const { points } = await sweep(plan, { ...options, progress, signal: controller.signal }, inThisThread);
  expect(points.map(({ values }) => values)).toEqual([[10]]);
});

test("the first results of a sweep are those of the points of which all runs are done", async () => {
  const plan = planSweep(scenario, [dimension("brands.nonna.price", 10, 20, 30)]);
  const shown: (readonly (readonly Cell[])[])[] = [];
  const showFirst = (make: () => Table) => void shown.push([...make().rows()]);
  const execution = { executor: inThisThread, progress: () => {}, signal: new AbortController().signal };
  const question = { plan, ...options, chosen: [] };
  const result = await sweepStudy.conduct(question, { ...execution, showFirst });
  if (result === undefined) return expect.unreachable();
  const pointsIn = (rows: readonly (readonly Cell[])[]) => [...new Set(rows.map(([price]) => price))];
  expect(shown.map(pointsIn)).toEqual([[], [10], [], [20], [], [30]]);
  const shares = shown.flat().filter((row) => row[1] === "nonna" && row[2] === "share");
  expect(shares.map(([price, , , runs, mean]) => [price, runs, mean])).toEqual(
    result.points.map((point) => {
      const [first, second] = pointNumbers(point, { brand: "nonna", metric: "share", period: "total" });
      return [point.values[0], 2, (first + second) / 2];
    }),
  );
});

test("ownDimensions(…) are those that the scenario asks for", () => {
  expect(ownDimensions(scenario)).toEqual([
    { path: "brands.nonna.price", label: "Price", values: [10, 20, 30] },
  ]);
});

test("points hold once what they have in common", () => {
  const { plans } = planSweep(scenario, [dimension("brands.nonna.price", 10, 20)]);
  const [first, second] = plans.map(({ parameters }) => parameters);
  expect(second.season).toBe(first.season);
  expect(second.epochs[0].personas).toBe(first.epochs[0].personas);
  expect(second.epochs[0].brands.price).not.toEqual(first.epochs[0].brands.price);
});

test("what a point was prepared with does not stay: a sweep holds some kilobytes a point", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = async () => {
    // Buffers go one collection after what held them.
    for (let turn = 0; turn < 3; ++turn) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const prices = Array.from({ length: 300 }, (_, at) => 10 + at / 100);
  const small = applySettings(scenario, [
    { path: "market.consumers", value: 100 },
    { path: "market.days", value: 2 },
  ]).scenario;
  if (small === undefined) return expect.unreachable();
  const planned = (count: number) =>
    planSweep(small, [dimension("brands.nonna.price", ...prices.slice(0, count))]);
  // Fills what is remembered of the latest markets.
  await sweep(planned(40), options, inThisThread);
  const before = await held();
  const plan = planned(300);
  const result = await sweep(plan, options, inThisThread);
  const each = ((await held()) - before) / result.points.length;
  expect(plan.plans).toHaveLength(300);
  // Rules of their own, a kilobyte of numbers, names: 36 kB of rules and 120 kB and more of a prepared market each before.
  expect(each).toBeLessThan(10_000);
});
