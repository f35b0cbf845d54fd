import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { quantileAt } from "../forecast.ts";
import { dampedTrend, fitTrend, holt } from "./holt.ts";

// R 4: HoltWinters(Nile, gamma = FALSE) begins with the second value and the first change too.
test("the Nile: shares, level and slope are at least as good as R's", () => {
  const { alpha, beta, level, slope, errors } = fitTrend(nile, false);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  expect(squares).toBeLessThanOrEqual(2267504.07067 + 1);
  expect(alpha).toBeCloseTo(0.41906430797, 2);
  expect(beta).toBeCloseTo(0.05987704577, 2);
  expect(Math.abs(level - 756.913739999)).toBeLessThan(0.5);
  expect(Math.abs(slope + 7.424596585)).toBeLessThan(0.1);
});

test("a straight line is gone on with, a damped one tires", () => {
  const line = [10, 12, 14, 16, 18, 20, 22, 24];
  expect(holt(line, 3).quantiles.map((values) => quantileAt(values, 0.5))).toEqual(
    [26, 28, 30].map((value) => expect.closeTo(value, 6) as number),
  );
  const tired = dampedTrend(line, 3).quantiles.map((values) => quantileAt(values, 0.5));
  expect(tired[2] - tired[1]).toBeLessThan(tired[1] - tired[0]);
});
