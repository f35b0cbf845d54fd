import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { jackknifeInterval, ratioInterval } from "./jackknife.ts";
import { meanInterval } from "./meanInterval.ts";

const VALUES = [3, 8, 1, 13, 5];

test("the jackknife of a mean is the mean with Student's t", () => {
  const mean = (without: number) => {
    const left = VALUES.filter((_, run) => run !== without);
    return left.reduce((sum, value) => sum + value, 0) / left.length;
  };
  const { method: _, ...plain } = meanInterval(VALUES, 0.9);
  expect(jackknifeInterval(5, mean, 0.9)).toEqual({
    mean: expect.closeTo(plain.mean, 12),
    standardError: expect.closeTo(plain.standardError, 12),
    low: expect.closeTo(plain.low, 12),
    high: expect.closeTo(plain.high, 12),
    method: "jackknife, 5 runs",
  });
});

test("a ratio by hand: two runs of 1 to 2 and 3 to 4", () => {
  // All: 4 / 6. Without the first 3 / 4, without the second 1 / 2: pseudo-values 7/12 and 5/6, of mean 17/24.
  const { mean, standardError } = ratioInterval([1, 3], [2, 4], 0.9);
  expect(mean).toBeCloseTo(17 / 24, 12);
  expect(standardError).toBeCloseTo(1 / 8, 12);
});

test("a ratio that is the same in each run is certain, and runs without a number are left out", () => {
  expect(ratioInterval([1, NaN, 3, 5], [2, 7, 6, 10], 0.9)).toMatchObject({
    mean: expect.closeTo(0.5, 12),
    standardError: expect.closeTo(0, 12),
    method: "jackknife, 3 runs",
  });
});

test("where what stands below is now and then nearly nothing, the range holds the ratio of means as often as it says", () => {
  const key = keyFromSeed("ratios");
  const normal = (place: number) => normalOf(toUniform(randomBits(key.high, key.low, place)));
  const [experiments, runs] = [2000, 24];
  let held = 0;
  for (let experiment = 0; experiment < experiments; ++experiment) {
    const shared = Array.from({ length: runs }, (_, run) => 2 * (experiment * runs + run));
    // Means .5 and 2, in single runs often near 0 and below.
    const over = shared.map((place) => 0.5 + 0.5 * normal(place));
    const under = shared.map((place) => 2 + 1.5 * normal(place + 1));
    const { low, high } = ratioInterval(over, under, 0.9);
    if (low <= 0.25 && 0.25 <= high) ++held;
  }
  // Within four standard errors of .9, or a little above it: ratios lie skew.
  expect(held / experiments).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / experiments));
  expect(held / experiments).toBeLessThan(0.95);
});
