import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { crps, intervalScore, naiveError, pinballLoss, weightedIntervalScore } from "./scores.ts";

const normal = Array.from({ length: 20_000 }, (_, at) => normalOf((at + 0.5) / 20_000));

// Gneiting & Raftery (2007): σ [z (2Φ(z) − 1) + 2φ(z) − 1/√π]; at 0 it is (√2 − 1)/√π = .23370.
test("CRPS of the standard normal distribution is the closed form", () => {
  expect(crps(normal, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 5);
  expect(crps(normal, 1)).toBeCloseTo(0.6024414, 4);
  expect(crps(normal, -1)).toBeCloseTo(0.6024414, 4);
});

test("CRPS of a single value is the absolute error, of a fair coin the closed form", () => {
  expect(crps([3], 5)).toBe(2);
  expect(crps([7], 5)).toBe(2);
  // E|X − y| − ½E|X − X′| with X = 0 or 1: ½ − ¼.
  expect(crps([0, 1], 0)).toBe(0.25);
  expect(crps([0, 1], 0.5)).toBe(0.25);
});

test("CRPS is twice the mean pinball loss over all chances", () => {
  const values = [1, 4, 6, 9];
  const losses = Array.from({ length: 4000 }, (_, at) => {
    const chance = (at + 0.5) / 4000;
    return pinballLoss(values[Math.floor(chance * 4)], chance, 5);
  });
  expect((2 * losses.reduce((sum, loss) => sum + loss, 0)) / 4000).toBeCloseTo(crps(values, 5), 9);
});

test("a pinball loss is least at the quantile", () => {
  expect(pinballLoss(10, 0.9, 12)).toBeCloseTo(1.8, 12);
  expect(pinballLoss(10, 0.9, 8)).toBeCloseTo(0.2, 12);
});

test("an interval costs its width and 2/α for each unit beside it", () => {
  const interval = { level: 0.8, low: 10, high: 20 };
  expect(intervalScore(interval, 15)).toBe(10);
  expect(intervalScore(interval, 21)).toBeCloseTo(20, 10);
  expect(intervalScore(interval, 8)).toBeCloseTo(30, 10);
});

// With the intervals of all chances WIS becomes the CRPS (Bracher et al. 2021, eq. 2).
test("WIS of many intervals of a normal distribution is near its CRPS", () => {
  const intervals = Array.from({ length: 999 }, (_, at) => {
    const level = (at + 1) / 1000;
    const high = normalOf(0.5 + level / 2);
    return { level, low: -high, high };
  });
  expect(weightedIntervalScore(0, intervals, 0)).toBeCloseTo(0.2337, 3);
  expect(weightedIntervalScore(0, intervals, 1)).toBeCloseTo(0.6024, 3);
  expect(weightedIntervalScore(3, [], 5)).toBe(2);
});

test("the yardstick of MASE is the naive forecast's mean error within the past", () => {
  expect(naiveError([1, 3, 2, 6])).toBeCloseTo(7 / 3, 12);
  expect(naiveError([1, 5, 3, 6], 2)).toBe(1.5);
  expect(naiveError([1, Number.NaN, 3, 6])).toBe(3);
  expect(naiveError([4])).toBeNaN();
});

/** Numbers that never repeat, always the same. */
const sample = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => normalOf((((at * 37 + seed * 11) % 101) + 0.5) / 101));

// R 4.2: y (2 pnorm(y) − 1) + 2 dnorm(y) − 1/√π
test.each([
  [-2, 1.4527918216859033],
  [0, 0.23369497725510913],
  [0.5, 0.33140353125485578],
  [3, 2.4365747250863397],
])("CRPS of the standard normal distribution where %d came is %d", (truth, score) => {
  expect(crps(normal, truth)).toBeCloseTo(score, 4);
});

test("CRPS is its definition, E|X − y| − ½ E|X − X′|, whatever the sample", () => {
  for (const seed of [1, 2, 3]) {
    const sorted = sample(40, seed).sort((a, b) => a - b);
    for (const truth of [-3, sorted[7], 0.1, 4]) {
      const apart = sorted.reduce((sum, x) => sum + Math.abs(x - truth), 0) / 40;
      const among =
        sorted.reduce((sum, x) => sum + sorted.reduce((own, y) => own + Math.abs(x - y), 0), 0) / 1600;
      expect(crps(sorted, truth)).toBeCloseTo(apart - among / 2, 12);
    }
  }
});

test("CRPS is in the unit of what is forecast and does not depend on where zero lies", () => {
  const sorted = [1, 2, 4, 8];
  expect(crps([10, 20, 40, 80], 30)).toBeCloseTo(10 * crps(sorted, 3), 12);
  expect(crps([101, 102, 104, 108], 103)).toBeCloseTo(crps(sorted, 3), 12);
});

test("the mean pinball loss of a sample is least at its own quantile", () => {
  const truths = sample(101, 5);
  const lossAt = (value: number, chance: number) =>
    truths.reduce((sum, truth) => sum + pinballLoss(value, chance, truth), 0);
  for (const chance of [0.1, 0.25, 0.5, 0.8]) {
    const best = truths.reduce((a, b) => (lossAt(b, chance) < lossAt(a, chance) ? b : a));
    const below = truths.filter((truth) => truth < best).length / 101;
    const upTo = truths.filter((truth) => truth <= best).length / 101;
    expect(below).toBeLessThanOrEqual(chance);
    expect(upTo).toBeGreaterThanOrEqual(chance);
  }
  expect(pinballLoss(7, 0.3, 7)).toBe(0);
});

// Bracher et al. (2021), section 2.2: (α/2) · interval score = pinball loss at both of its ends.
test("WIS is the pinball losses of all its ends and of its median, over K + ½", () => {
  const intervals = [
    { level: 0.5, low: 8, high: 13 },
    { level: 0.9, low: 4, high: 21 },
  ];
  for (const truth of [2, 6, 10, 11, 15, 30]) {
    const losses =
      pinballLoss(10, 0.5, truth) +
      pinballLoss(8, 0.25, truth) +
      pinballLoss(13, 0.75, truth) +
      pinballLoss(4, 0.05, truth) +
      pinballLoss(21, 0.95, truth);
    expect(weightedIntervalScore(10, intervals, truth)).toBeCloseTo(losses / 2.5, 12);
  }
});

test("naiveError(…) of a series that never moved is 0, and of a season longer than the series unknown", () => {
  expect(naiveError([5, 5, 5])).toBe(0);
  expect(naiveError([1, 2, 3], 3)).toBeNaN();
  expect(naiveError([], 1)).toBeNaN();
  expect(naiveError([1, 10, 100, 1, 12, 90], 3)).toBeCloseTo((0 + 2 + 10) / 3, 12);
});
