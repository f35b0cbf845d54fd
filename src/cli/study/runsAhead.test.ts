import { expect, test } from "vitest";
import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { tasksOf } from "../../studies/runs/replicate.ts";
import { runsAhead } from "./runsAhead.ts";
import { parameters } from "../../../test/support/twoTrattorias.ts";

test("runs that were done ahead are handed over, once, and the others are done", async () => {
  const tasks = tasksOf(parameters, "ahead", 5);
  const asked: SimulationTask[][] = [];
  const plain: Executor = {
    ...inThisThread,
    run: (some, ...rest) => (asked.push([...some]), inThisThread.run(some, ...rest)),
  };
  const { executor, ahead } = runsAhead(plain);
  const broken = { parameters: { ...parameters, epochs: [] }, key: tasks[4].key };
  await ahead([tasks[1], tasks[3], broken], new AbortController().signal);
  const run = async (some: readonly SimulationTask[]) => {
    const results: unknown[] = [];
    await executor.run(some, (result, index) => (results[index] = result));
    return results;
  };
  const whole: unknown[] = [];
  await inThisThread.run(tasks, (result, index) => (whole[index] = result));
  expect(await run(tasks)).toEqual(whole);
  expect(await run(tasks)).toEqual(whole);
  expect(asked.slice(1)).toEqual([[tasks[0], tasks[2], tasks[4]], tasks]);
});
