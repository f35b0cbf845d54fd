import { expect, test } from "vitest";
import type { RunResult } from "../../model/result.ts";
import type { Executor } from "../runs/executor.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { overRuns } from "./estimates.ts";
import { referenceMarket } from "./referenceMarket.ts";
import { ofBrand } from "./tally.ts";
import type { PublishedRange } from "./target.ts";
import { validationStudy } from "./validationStudy.ts";

const small = { "market.consumers": 200, "market.days": 20 };
const sold = (run: RunResult) => ofBrand(run, "bought", "birch");

/** A range of which a few runs say nothing, so that it is measured again with 48 of them. */
const close: PublishedRange = {
  id: "test.close",
  what: { en: "sold", it: "venduto" },
  unit: "count",
  published: "nowhere",
  low: Number.NEGATIVE_INFINITY,
  high: 0,
  source: "this test",
  measure: async (lab) => {
    const { mean, ...rest } = overRuns(await lab.run(referenceMarket, small), sold);
    return { ...rest, mean, low: -1, high: 1 };
  },
};

const question = { targets: [close], runs: 3, seeds: ["a", "b", "c"] } as const;

/** Counts runs, and is interrupted after so many. */
function counting(most = Number.POSITIVE_INFINITY) {
  const controller = new AbortController();
  const keys: string[] = [];
  const executor: Executor = {
    ...inThisThread,
    run: (tasks, receive, signal, fail) =>
      inThisThread.run(
        tasks,
        (result, index) => {
          keys.push(JSON.stringify(tasks[index].key));
          receive(result, index);
          if (keys.length >= most) controller.abort();
        },
        signal,
        fail,
      ),
  };
  return { keys, execution: { executor, progress: () => {}, signal: controller.signal } };
}

test("what is close is measured with further runs, and none is made twice", async () => {
  const { keys, execution } = counting();
  const validation = await validationStudy.conduct(question, execution);
  if (validation === undefined) return expect.unreachable();
  expect(keys).toHaveLength(3 * 48);
  expect(new Set(keys).size).toBe(3 * 48);
  expect(validation.first.findings[0].measured.method).toBe("Student's t, 48 runs");
  expect(validationStudy.origin(validation, question)).toMatchObject({ runs: 144, asked: 144, failures: [] });
});

test("an interrupted validation counts the runs of the seeds that it shows, and no others", async () => {
  const { keys, execution } = counting(48 + 10);
  const validation = await validationStudy.conduct(question, execution);
  if (validation === undefined) return expect.unreachable();
  expect(keys).toHaveLength(48 + 10);
  // Of two seeds that are left, three runs each were asked for, before anything was known to be close.
  expect(validationStudy.origin(validation, question)).toMatchObject({ seed: "a", runs: 48, asked: 48 + 6 });
  expect(validationStudy.outcome(validation, question, "en")).toMatchObject({ done: 1, asked: 3 });
  const maker = { version: "1", command: "umot validate", engine: "e" };
  const { provenance } = await validationStudy.document(validation, question, maker);
  expect(provenance).toMatchObject({ seed: "a", runs: 48 });
});

test("a validation ends when nothing is under way any more, an interrupted one too", async () => {
  const both: PublishedRange = {
    ...close,
    measure: async (lab) => {
      const dear = { ...small, "brands.birch.price": 40 };
      const [usual] = await Promise.all([small, dear].map((changes) => lab.run(referenceMarket, changes)));
      return overRuns(usual, sold);
    },
  };
  const { execution } = counting(3);
  let underWay = 0;
  const executor: Executor = {
    ...execution.executor,
    async run(...asked) {
      const turn = ++underWay;
      await execution.executor.run(...asked);
      // As a thread that is still busy when the others have stopped.
      await new Promise((resolve) => setTimeout(resolve, 50 * turn));
      --underWay;
    },
  };
  expect(
    await validationStudy.conduct({ ...question, targets: [both] }, { ...execution, executor }),
  ).toBeUndefined();
  expect(underWay).toBe(0);
});

test("a validation that is interrupted in its first seed has nothing to show", async () => {
  const { execution } = counting(2);
  expect(await validationStudy.conduct(question, execution)).toBeUndefined();
});
