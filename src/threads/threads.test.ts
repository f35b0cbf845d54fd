import { afterAll, expect, test } from "vitest";
import type { Executor } from "../studies/runs/executor.ts";
import { inThisThread } from "../studies/runs/inThisThread.ts";
import { replicate, tasksOf } from "../studies/runs/replicate.ts";
import { openPool } from "./pool.ts";
import { createThreads } from "./threads.ts";
import { closedWell, closePools } from "../../test/support/closePools.ts";
import { parameters, scenario } from "../../test/support/twoTrattorias.ts";

const threads = createThreads(2);
afterAll(() => threads.close());

const runWith = (executor: Executor, runs: number) =>
  replicate(scenario, parameters, { runs, seed: "equal" }, executor);

test("threads give the same bytes as the plain executor", async () => {
  const [here, there] = [await runWith(inThisThread, 5), await runWith(threads, 5)];
  expect(there.runs).toEqual(here.runs);
  expect(here.runs[0]).not.toEqual(here.runs[1]);
  expect(here.runs.every(({ market }) => market.buyers.some((buyers) => buyers > 0))).toBe(true);
});

test("the first runs of many are the runs of a few", async () => {
  const [few, many] = [await runWith(inThisThread, 2), await runWith(threads, 4)];
  expect(many.runs.slice(0, 2)).toEqual(few.runs);
});

test.each([
  ["the plain executor", inThisThread],
  ["threads", threads],
])("%s keep what was finished before an interruption", async (_, executor) => {
  const controller = new AbortController();
  const options = { runs: 50, seed: "equal", signal: controller.signal, progress: () => controller.abort() };
  const { runs } = await replicate(scenario, parameters, options, executor);
  expect(runs.length).toBeLessThan(5);
  const whole = await runWith(inThisThread, Math.max(1, runs.length));
  expect(runs).toEqual(whole.runs.slice(0, runs.length));
});

const keys = tasksOf(parameters, "equal", 6).map(({ key }) => key);

const broken = { ...parameters, epochs: [] };

test.each([
  ["the plain executor", inThisThread],
  ["threads", threads],
])("%s go on after a run that fails, and say which and why", async (_, executor) => {
  const tasks = keys.map((key, index) => ({ parameters: index === 0 ? broken : parameters, key }));
  const failed: [string, number][] = [];
  let done = 0;
  await executor.run(
    tasks,
    () => ++done,
    undefined,
    (...failure) => failed.push(failure),
  );
  expect({ done, failed }).toEqual({ done: 5, failed: [[expect.stringMatching(/^Cannot/), 0]] });
  await expect(executor.run(tasks, () => {})).rejects.toThrow(/^Cannot/);
});

test("when every run fails, the reason is told instead of an empty result", async () => {
  await expect(replicate(scenario, broken, { runs: 3, seed: "equal" }, threads)).rejects.toThrow(
    /^every run failed, the first one because: Cannot/,
  );
});

test("threads end by themselves, even when their pool is closed while they begin or work", () => {
  const closings = { first: 0, pools: 6 };
  expect(closePools(closings)).toEqual(closedWell(closings));
});

test("a pool that was closed begins no thread, which nobody would end", async () => {
  const pool = openPool(1, new URL("worker.ts", import.meta.url));
  await pool.close();
  await expect(pool.run([])).rejects.toThrow("no thread begins in a pool that was closed");
});
