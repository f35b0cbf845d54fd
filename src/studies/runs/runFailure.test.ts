import { expect, test } from "vitest";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { compare } from "../compare/compare.ts";
import type { Executor } from "./executor.ts";
import { inThisThread } from "./inThisThread.ts";
import { replicate } from "./replicate.ts";
import { runsThatCount } from "./runFailure.ts";
import { runSensitivity } from "../sensitivity/sensitivity.ts";
import { compilePlan, planSensitivity } from "../sensitivity/sensitivityPlan.ts";
import { planSweep, sweep } from "../sweep/sweep.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Small",
  market: { consumers: 100, days: 10 },
  channels: { search: {} },
  brands: { nonna: { coverage: { search: 0.5 } } },
});
const parameters = toParameters(scenario);

/** The plain executor, but some tasks fail. */
const failing = (...numbers: number[]): Executor => ({
  ...inThisThread,
  run: (tasks, receive, signal, fail) =>
    inThisThread.run(
      tasks.map((task, index) =>
        numbers.includes(index) ? { ...task, parameters: { ...task.parameters, epochs: [] } } : task,
      ),
      receive,
      signal,
      fail,
    ),
});

const message = expect.stringMatching(/^Cannot/);
const options = { runs: 4, seed: "fail" };

test("replicate(…) leaves out the run that failed and keeps the others as they were", async () => {
  const whole = await replicate(scenario, parameters, options, inThisThread);
  const { runs, failures } = await replicate(scenario, parameters, options, failing(1));
  expect(failures).toEqual([{ of: "", run: 1, message }]);
  expect(runs).toEqual([whole.runs[0], whole.runs[2], whole.runs[3]]);
});

test("compare(…) leaves out the pair of a run that failed", async () => {
  const contenders = ["a", "b"].map((name) => ({ name, label: name, scenario, parameters }));
  const asked = { ...options, periods: ["total"] };
  const whole = await compare(contenders, asked, inThisThread);
  const { runs, values, failures } = await compare(contenders, asked, failing(3));
  expect({ runs, failures }).toEqual({ runs: 3, failures: [{ of: "b", run: 1, message }] });
  expect(values).toEqual(whole.values.map((own) => [own[0], own[2], own[3]]));
});

test("sweep(…) keeps the other runs of a point, and no point of which every run failed", async () => {
  const plan = planSweep(scenario, [
    { path: "brands.nonna.quality", label: "quality", values: [0.2, 0.4, 0.6] },
  ]);
  const { points, failures } = await sweep(plan, options, failing(1, 8, 9, 10, 11));
  expect(points.map(({ values }) => values)).toEqual([[0.2], [0.4]]);
  expect([...new Set(points[0].rows.map(({ run }) => run))]).toEqual([0, 2, 3]);
  expect(failures?.map(({ of, run }) => `${of}/${run}`)).toEqual([
    "0.2/1",
    "0.6/0",
    "0.6/1",
    "0.6/2",
    "0.6/3",
  ]);
});

test("runSensitivity(…) leaves out the walk in which a run failed", async () => {
  const ranges = [{ path: "brands.nonna.quality", low: 0.2, high: 0.8, isWhole: false }];
  const metrics = [{ name: "nonna.sales.total", brand: "nonna", metric: "sales", period: "total" }];
  const plan = planSensitivity(scenario, {
    method: "morris",
    ranges,
    metrics,
    repeats: 3,
    runs: 1,
    seed: "fail",
  });
  const { plans } = compilePlan(plan);
  const task = plan.order.findIndex(({ point }) => point === 2);
  const result = await runSensitivity(plan, plans, {}, failing(task));
  expect(result.repeats).toBe(2);
  expect(result.points.map(({ values }) => values)).toEqual([0, 1, 4, 5].map((point) => plan.values[point]));
  expect(result.failures).toHaveLength(1);
});

test("runsThatCount(…) ends at the first gap and steps over failures", () => {
  const count = (done: number[], failed: number[]) =>
    runsThatCount(
      0,
      6,
      (run) => done.includes(run),
      (run) => failed.includes(run),
    );
  expect(count([0, 1, 2, 3, 4, 5], [])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(count([0, 2, 3, 5], [1])).toEqual([0, 2, 3]);
  expect(count([1, 2], [])).toEqual([]);
});
