import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createThreads } from "../../src/threads/threads.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import type { RunResult } from "../../src/model/result.ts";
import { parameters } from "../support/twoTrattorias.ts";

/** The worker of the program, except that some markets kill the thread that runs them. */
const dying = createThreads(2, new URL("../support/dyingWorker.ts", import.meta.url).href);
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
