import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { stillBest } from "./kimNelson.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.ts";

const options = { firstStage: 10, indifference: 1, level: 0.9 };

/** Normal outcomes of plans that share a part of their luck, always the same. */
function outcomesOf(experiment: number, means: readonly number[], runs: number): number[][] {
  const draw = (plan: number, run: number) =>
    normalOf(
      toUniform(randomBits(childKeyHigh(5, 6, experiment), childKeyLow(5, 6, experiment), plan * 4096 + run)),
    );
  return means.map((mean, plan) =>
    Array.from({ length: runs }, (_, run) => mean + draw(99, run) * 2 + draw(plan, run) * 1.5),
  );
}

test("stillBest(…) keeps a best plan that leads by the indifference as often as it says", () => {
  // The least favourable case: all others equal and worse by δ. Four standard errors below the level promised.
  const experiments = 150;
  let right = 0;
  for (let experiment = 0; experiment < experiments; ++experiment) {
    const stay = stillBest(outcomesOf(experiment, [1, 0, 0, 0, 0], 300), options);
    expect(stay).toHaveLength(1);
    if (stay[0] === 0) ++right;
  }
  expect(right / experiments).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / experiments));
});

test("stillBest(…) drops what is far worse at once and waits where it cannot tell", () => {
  expect(stillBest(outcomesOf(1, [9, 0, 0], 10), options)).toEqual([0]);
  const wave = Array.from({ length: 10 }, (_, run) => (run % 2 === 0 ? 3 : -3));
  const against = [wave, wave.map((value) => 0.2 - value), wave.map((value) => value - 30)];
  expect(stillBest(against, options)).toEqual([0, 1]);
  expect(stillBest(outcomesOf(1, [9, 0], 9), options)).toEqual([0, 1]);
});

test("stillBest(…) takes one of plans that never differ", () => {
  expect(stillBest([Array(20).fill(3), Array(20).fill(3)], options)).toEqual([0]);
  expect(stillBest([[1, 2, 3]], options)).toEqual([0]);
});

test("stillBest(…) reckons the boundary of Kim and Nelson", () => {
  // k = 2, n₀ = 10, level 0.9: h² = 9 (0.2^(−2/9) − 1) = 3.869…; S² = 10 (differences ±3 around a mean), δ = 1.
  const h2 = 9 * (0.2 ** (-2 / 9) - 1);
  const wave = [3, -3, 3, -3, 3, -3, 3, -3, 3, -3];
  const [variance, runs] = [90 / 9, 10];
  const reach = (h2 * variance - runs) / (2 * runs);
  const against = (lead: number) =>
    stillBest([wave.map((value) => value + lead), wave.map(() => 0)], options);
  expect(against(reach * 0.999)).toEqual([0, 1]);
  expect(against(reach * 1.001)).toEqual([0]);
});

test("stillBest(…) of runs that share all their luck tells a hair's breadth apart, of independent ones not", () => {
  const luck = outcomesOf(3, [0], 40)[0];
  const shared = [luck.map((value) => value + 1.01), luck];
  expect(stillBest(shared, options)).toEqual([0]);
  const [other] = outcomesOf(4, [0], 40);
  expect(stillBest([luck.map((value) => value + 0.3), other], { ...options, indifference: 0.1 })).toEqual([
    0, 1,
  ]);
});

test("stillBest(…) stops where a plan that stays has no more runs, and lets dropped ones have fewer", () => {
  const near = (lead: number, runs: number) => Array.from({ length: runs }, (_, run) => lead + (run % 2) * 4);
  // The third plan falls at the first look, with ten runs; the others go on for as long as both have runs.
  expect(stillBest([near(0.2, 14), near(0, 12), near(-90, 10)], { ...options, indifference: 0.01 })).toEqual([
    0,
  ]);
  const against = Array.from({ length: 12 }, (_, run) => (run % 3) * 4);
  expect(stillBest([near(0, 14), against, near(-90, 10)], { ...options, indifference: 0.01 })).toEqual([
    0, 1,
  ]);
});

test("stillBest(…) of nothing is nothing", () => {
  expect(stillBest([], options)).toEqual([]);
});
