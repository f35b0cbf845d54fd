import { afterAll, expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { createThreads } from "../../src/threads/threads.ts";
import { open, scenarioFiles } from "../scenarios/readAll.ts";
import { runHash } from "../support/runHash.ts";

// Every scenario that comes with umot gives the same bytes on one thread and on several, and laid out for sixteen brands and for
// 64, its event log included.

let parts = 2;
const threads = createThreads(4, undefined, () => ({ beside: 0, inside: parts }));
afterAll(() => threads.close());

test.each(scenarioFiles)("%s on 1, 2, 3 and 4 threads", async (file) => {
  const { scenario, parameters } = open(file);
  const [task] = tasksOf({ ...parameters, logged: 300 }, scenario.seed, 1);
  const whole = runHash(simulate(task.parameters, task.key));
  expect(runHash(simulate(task.parameters, task.key, { width: "wide" }))).toBe(whole);
  for (parts = 2; parts <= 4; ++parts) {
    let hash = "";
    await threads.run([task], (result) => (hash = runHash(result)));
    expect(hash).toBe(whole);
  }
});
