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
