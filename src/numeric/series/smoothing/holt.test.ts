import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { quantileAt } from "../forecast.ts";
import { dampedTrend, fitTrend, holt, trendForecast } from "./holt.ts";
import { naive } from "../simpleForecasts.ts";

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

// R 4.2: optim(…, method = "L-BFGS-B") of the squared errors from the second value and the first change on. `uspop`, the
// population of the United States by census, 1790–1970, in millions.
test("nineteen censuses: shares and squares are R's", () => {
  const population = [
    3.93, 5.31, 7.24, 9.64, 12.9, 17.1, 23.2, 31.4, 39.8, 50.2, 62.9, 76, 92, 105.7, 122.8, 131.7, 151.3,
    179.3, 203.2,
  ];
  const { alpha, beta, damping, errors } = fitTrend(population, false);
  expect([alpha, damping]).toEqual([1, 1]);
  expect(beta).toBeCloseTo(0.770906734, 3);
  expect(errors.reduce((sum, error) => sum + error * error, 0)).toBeCloseTo(299.58250314792633, 3);
});

test("trendForecast(…) by hand: level 100, slope 4 of which half is left each step", () => {
  const trend = { alpha: 0.5, beta: 0.2, damping: 0.5, level: 100, slope: 4, errors: [] };
  const { quantiles, together } = trendForecast(trend, [100], 3, 0);
  expect(quantiles.map((values) => quantileAt(values, 0.5))).toEqual(
    [102, 103, 103.5].map((value) => expect.closeTo(value, 9)),
  );
  // Weights 1, α (1 + β φ) = .55, α (1 + β (φ + φ²)) = .575: variances 1, 1.3025 and 1.633125.
  const width = (step: number) => quantiles[step][199] - quantileAt(quantiles[step], 0.5);
  expect((width(1) / width(0)) ** 2).toBeCloseTo(1 + 0.55 ** 2, 9);
  expect((width(2) / width(0)) ** 2).toBeCloseTo(1 + 0.55 ** 2 + 0.575 ** 2, 9);
  expect(together[0][2]).toBeCloseTo(0.575 / Math.sqrt(1 + 0.55 ** 2 + 0.575 ** 2), 12);
});

test("three values are too few to smooth: shares of ½ and a tenth; two are a naive forecast", () => {
  // Level 20, slope 10, the third value 10 above the line: level 30 + 5, slope 10 + ½.
  const three = fitTrend([10, 20, 40], false);
  expect(three).toMatchObject({ alpha: 0.5, beta: 0.1, damping: 1, level: 35, slope: 10.5, errors: [10] });
  expect(fitTrend([10, 20, 40], true).damping).toBe(0.98);
  for (const method of [holt, dampedTrend]) expect(method([10, 14], 3)).toEqual(naive([10, 14], 3));
});

test("a damped slope keeps within its bounds, also where the data would have it stop or run", () => {
  const saturating = Array.from({ length: 20 }, (_, at) => 100 * (1 - 0.3 ** at));
  const running = Array.from({ length: 20 }, (_, at) => 10 * at + (at % 2));
  for (const series of [saturating, running]) {
    const { damping } = fitTrend(series, true);
    expect(damping).toBeGreaterThanOrEqual(0.8);
    expect(damping).toBeLessThanOrEqual(0.98);
  }
  expect(fitTrend(running, true).damping).toBe(0.98);
});
