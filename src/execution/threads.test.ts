import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Executor, inThisThread } from "../experiment/executor.ts";
import { replicate, tasksOf } from "../experiment/replicate.ts";
import type { RunResult } from "../model/result.ts";
import { toParameters } from "../scenario/compile.ts";
import { scenarioSettings } from "../scenario/settings/scenario.ts";
import { createThreads } from "./threads.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 300, days: 40, needsPerYear: 50 },
  channels: { search: {}, shop: { kind: "physical" } },
  brands: { nonna: { coverage: { search: 0.5, shop: 0.5 } }, gino: { coverage: { search: 0.3 } } },
});
const parameters = toParameters(scenario, { logged: 20 });

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

/** The worker of the program, except that some markets kill the thread that runs them. */
const dying = createThreads(2, new URL("../../test/support/dyingWorker.ts", import.meta.url).href);
afterAll(() => dying.close());

const called = (name: string) => ({ ...parameters, brands: [name, "gino"] });
const keys = tasksOf(parameters, "equal", 6).map(({ key }) => key);

test("a thread that dies takes no other run with it, and its own is tried again", async () => {
  const flag = join(mkdtempSync(join(tmpdir(), "umot-dying-")), "died");
  const tasks = keys.map((key, index) => ({
    parameters: index === 1 ? called(`dies once ${flag}`) : parameters,
    key,
  }));
  const [here, there]: RunResult[][] = [[], []];
  await dying.run(tasks, (result, index) => (there[index] = result));
  expect(existsSync(flag)).toBe(true);
  await inThisThread.run(tasks, (result, index) => (here[index] = result));
  expect(there).toEqual(here);
});

test("a run that always kills its thread is told as failed, and all others are done", async () => {
  const tasks = keys.map((key, index) => ({ parameters: index === 2 ? called("dies") : parameters, key }));
  const [done, failed]: [number[], string[]] = [[], []];
  await dying.run(
    tasks,
    (_, index) => done.push(index),
    undefined,
    (message, index) => failed.push(`${index}: ${message}`),
  );
  expect(done.sort()).toEqual([0, 1, 3, 4, 5]);
  expect(failed).toEqual(["2: worker exited with code: 9"]);
});

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
