import { expect, test } from "vitest";
import { planCores, usefulThreads } from "./planCores.ts";
import { tasksOf } from "./replicate.ts";
import { parameters } from "../../../test/support/twoTrattorias.ts";

const runsOf = (runs: number, consumers: number) =>
  tasksOf({ ...parameters, consumers, days: 365 }, "cores", runs);

test.each([
  // Beside each other as long as every core has a run: nothing is faster.
  [200, 8000, 2, { beside: 200, inside: 1 }],
  [4, 1_000_000, 4, { beside: 4, inside: 1 }],
  // A single run, or the last few, on all cores where the market is large.
  [1, 1_000_000, 2, { beside: 0, inside: 2 }],
  [1, 100_000, 8, { beside: 0, inside: 8 }],
  [3, 100_000, 2, { beside: 2, inside: 2 }],
  [2, 100_000, 4, { beside: 0, inside: 2 }],
  // A small market gains nothing by it.
  [1, 2000, 2, { beside: 1, inside: 1 }],
  [3, 2000, 2, { beside: 3, inside: 1 }],
  // Two runs after each other on three cores, or each on one: the first is faster.
  [2, 1_000_000, 3, { beside: 0, inside: 3 }],
])("%i runs of %i consumers on %i cores", (runs, consumers, cores, plan) => {
  expect(planCores(runsOf(runs, consumers), cores)).toEqual(plan);
});

test("no more threads are begun than can be used", () => {
  expect(usefulThreads(runsOf(1, 2000), 4)).toBe(1);
  expect(usefulThreads(runsOf(1, 100_000), 4)).toBe(4);
  expect(usefulThreads(runsOf(30, 2000), 4)).toBe(4);
});
