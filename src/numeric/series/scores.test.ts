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
