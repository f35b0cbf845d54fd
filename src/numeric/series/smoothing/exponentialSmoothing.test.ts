import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { exponentialSmoothing, fitSmoothing } from "./exponentialSmoothing.ts";
import { quantileAt } from "../forecast.ts";

// R 4: HoltWinters(Nile, gamma = FALSE, beta = FALSE) begins at the first value and minimises the same squares.
test("the Nile: share, level and squares are R's", () => {
  const { alpha, level, errors } = fitSmoothing(nile);
  expect(alpha).toBeCloseTo(0.2465578775, 3);
  expect(Math.abs(level - 805.0388577)).toBeLessThan(0.05);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  expect(squares).toBeLessThanOrEqual(2038871.83289 + 1e-3);
  expect(squares).toBeGreaterThan(2038871);
});

test("the band widens by α² a step", () => {
  const { alpha } = fitSmoothing(nile);
  const { quantiles } = exponentialSmoothing(nile, 4);
  const width = (step: number) => quantileAt(quantiles[step], 0.8) - quantileAt(quantiles[step], 0.2);
  for (const step of [1, 2, 3])
    expect(width(step) / width(0)).toBeCloseTo(Math.sqrt(1 + step * alpha * alpha), 10);
});
