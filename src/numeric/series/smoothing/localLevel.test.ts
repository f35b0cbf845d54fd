import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { filterLevel, fitLevel, localLevel } from "./localLevel.ts";
import { quantileAt } from "../forecast.ts";

// Durbin & Koopman (2012), section 2.10: σ² = 15,099, variance of the level's steps 1,469.1, ln L = −632.54 with the first
// value given and the last filtered level 798.37.
test("the Nile: variances, likelihood and last level are those of the book", () => {
  const { ratio, noise, level, likelihood } = fitLevel(nile);
  expect(Math.round(noise)).toBeGreaterThanOrEqual(15_090);
  expect(Math.round(noise)).toBeLessThanOrEqual(15_110);
  expect(ratio).toBeCloseTo(1469.1 / 15_099, 3);
  expect(level).toBeCloseTo(798.37, 1);
  expect(likelihood).toBeCloseTo(-632.54, 1);
});

// Durbin & Koopman, section 2.7: over 20 years without a value only the doubt grows, by the level's variance each year.
test("a gap leaves the level where it was and makes it less sure", () => {
  const gap = Array.from({ length: 20 }, () => Number.NaN);
  const whole = filterLevel(nile.slice(0, 20), 0.0973);
  const after = filterLevel([...nile.slice(0, 20), ...gap], 0.0973);
  expect(after.level).toBe(whole.level);
  expect(after.doubt).toBeCloseTo(whole.doubt + 20 * 0.0973, 12);
  const width = (history: readonly number[]) => {
    const [values] = localLevel(history, 1).quantiles;
    return quantileAt(values, 0.9) - quantileAt(values, 0.1);
  };
  expect(width([...nile, ...gap])).toBeGreaterThan(1.4 * width(nile));
});

// R 4.2: the likelihood of y(2) … y(5), given y(1), by the joint normal distribution with covariances 1 + q min(i, j) + (i = j),
// the noise's variance e′S⁻¹e / 4 put in; level and doubt after the last value by regression on all errors.
test("filterLevel(…) gives the likelihood of the joint normal distribution, and its conditional mean", () => {
  const { noise, likelihood, level, doubt } = filterLevel([3, 5, 4, 8, 6], 0.5);
  expect(noise).toBeCloseTo(2.2888563049853374, 12);
  expect(likelihood).toBeCloseTo(-8.8615055356844987, 12);
  expect(level).toBeCloseTo(6.0351906158357771, 12);
  expect(doubt).toBeCloseTo(0.50146627565982449, 12);
});

test("filterLevel(…) of a level that never wanders is the mean, of one that is all there is the last value", () => {
  const still = filterLevel([2, 4, 9], 0);
  expect(still.level).toBeCloseTo(5, 12);
  expect(still.doubt).toBeCloseTo(1 / 3, 12);
  const wandering = filterLevel([2, 4, 9], 1e9);
  expect(wandering.level).toBeCloseTo(9, 6);
  expect(wandering.doubt).toBeCloseTo(1, 6);
});

test("filterLevel(…) in the long run: the gain solves k² + q k − q = 0", () => {
  for (const ratio of [0.05, 0.5, 3]) {
    const { doubt } = filterLevel(Array(400).fill(1), ratio);
    const gain = (Math.sqrt(ratio * ratio + 4 * ratio) - ratio) / 2;
    expect(doubt).toBeCloseTo(gain, 10);
  }
});

test("filterLevel(…) of a series that never moves has no noise, and the likeliest ratio there is none", () => {
  expect(filterLevel([5, 5, 5], 1)).toMatchObject({
    level: 5,
    noise: 0,
    likelihood: Number.POSITIVE_INFINITY,
  });
  expect(fitLevel([4, 6]).ratio).toBe(1);
  expect(fitLevel([4, Number.NaN, 6]).ratio).toBe(1);
});

test("localLevel(…) by hand: variances of steps ahead are 1 + P + h q in units of the noise", () => {
  const { ratio, doubt, level } = fitLevel(nile);
  const { quantiles, together } = localLevel(nile, 3);
  const middle = (step: number) => quantileAt(quantiles[step], 0.5);
  expect([0, 1, 2].map(middle)).toEqual(Array(3).fill(expect.closeTo(level, 9)));
  const width = (step: number) => quantiles[step][199] - middle(step);
  for (const step of [1, 2])
    expect((width(step) / width(0)) ** 2).toBeCloseTo(
      (1 + doubt + (step + 1) * ratio) / (1 + doubt + ratio),
      9,
    );
  expect(together[0][1]).toBeCloseTo(
    (doubt + ratio) / Math.sqrt((1 + doubt + ratio) * (1 + doubt + 2 * ratio)),
    12,
  );
});
