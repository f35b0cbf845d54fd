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

// R 4.2: optimize(…, c(0, 1), tol = 1e−12) of the squared errors from the first value on. `discoveries`, 1860–1899 (McNeil 1977).
test("forty years of discoveries: share, level and squares are R's", () => {
  const discoveries = [
    5, 3, 0, 2, 0, 3, 2, 3, 6, 1, 2, 1, 2, 1, 3, 3, 3, 5, 2, 4, 4, 0, 2, 3, 7, 12, 3, 10, 9, 2, 3, 7, 7, 2, 3,
    3, 6, 2, 4, 3,
  ];
  const { alpha, level, errors } = fitSmoothing(discoveries);
  expect(alpha).toBeCloseTo(0.268538371375, 4);
  expect(level).toBeCloseTo(3.6562881250281483, 3);
  expect(errors.reduce((sum, error) => sum + error * error, 0)).toBeCloseTo(281.61532928699, 5);
  expect(errors).toHaveLength(39);
});

test("a walk is followed to its last value: two years of passengers have a share of 1", () => {
  // R 4.2, as above, `AirPassengers`, 1949 and 1950: 1.
  const passengers = [
    112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158,
    133, 114, 140,
  ];
  const { alpha, level } = fitSmoothing(passengers);
  expect([alpha, level]).toEqual([1, 140]);
});

test("fewer than three values are followed to the last; one value is its own level, without an error", () => {
  expect(fitSmoothing([5, 9])).toEqual({ alpha: 1, level: 9, errors: [4] });
  expect(fitSmoothing([5])).toEqual({ alpha: 1, level: 5, errors: [] });
  const [values] = exponentialSmoothing([5], 1).quantiles;
  expect(quantileAt(values, 0.5)).toBeCloseTo(5, 9);
});

test("luck around a level leaves little of each surprise: a share of 0 where values alternate", () => {
  const { alpha, level } = fitSmoothing([10, 12, 10, 8, 10, 12, 10, 8, 10, 12, 10, 8, 10]);
  expect(alpha).toBeLessThan(0.05);
  expect(level).toBeCloseTo(10, 1);
});
