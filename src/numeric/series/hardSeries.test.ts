import { expect, test } from "vitest";
import { bassLeastSquares } from "./growth/bassLeastSquares.ts";
import { ets } from "./smoothing/ets.ts";
import { exponentialSmoothing } from "./smoothing/exponentialSmoothing.ts";
import { type Forecast, quantileAt } from "./forecast.ts";
import { dampedTrend, holt } from "./smoothing/holt.ts";
import { localLevel } from "./smoothing/localLevel.ts";
import { drift, naive, seasonalNaive } from "./simpleForecasts.ts";
import { nothingYet } from "./nothingYet.ts";
import { ofRoots } from "./transformed.ts";
import { theta } from "./smoothing/theta.ts";

type Method = (history: readonly number[], horizon: number) => Forecast;
const methods: Readonly<Record<string, Method>> = {
  naive,
  drift,
  exponentialSmoothing,
  holt,
  dampedTrend,
  ets,
  theta,
  localLevel,
  naiveOfRoots: ofRoots(naive),
  smoothingOfRoots: ofRoots(exponentialSmoothing),
};

const series: Readonly<Record<string, readonly number[]>> = {
  "two points": [40, 44],
  "three points": [40, 44, 47],
  "five points": [40, 44, 39, 47, 52],
  "ten points": [40, 44, 39, 47, 52, 50, 55, 49, 53, 57],
  constants: [50, 50, 50, 50, 50, 50, 50, 50, 50, 50],
  "one spike": [50, 50, 50, 50, 500, 50, 50, 50, 50, 50],
  "a fall to nothing": [100, 60, 30, 10, 3, 1, 0, 0, 0, 0],
  "a spike among zeros": [0, 0, 0, 0, 40, 0, 0, 0, 0, 0],
};

test.each(Object.keys(methods))(
  "%s: every hard series has rising values of at least 0 and an honest width",
  (name) => {
    for (const [what, history] of Object.entries(series)) {
      const { quantiles, together } = methods[name](history, 6);
      const size = history.reduce((sum, value) => sum + value, 0) / history.length;
      quantiles.forEach((values, step) => {
        expect(
          values.every(
            (value, at) => Number.isFinite(value) && value >= 0 && (at === 0 || value >= values[at - 1]),
          ),
        ).toBe(true);
        const width = quantileAt(values, 0.9) - quantileAt(values, 0.1);
        if (what !== "a fall to nothing")
          expect(width, `${name}, ${what}, step ${step}`).toBeGreaterThan(0.02 * size);
        if (what !== "one spike")
          expect(values[100], `${name}, ${what}, step ${step}`).toBeLessThan(6 * Math.max(...history));
      });
      for (const [a, row] of together.entries()) {
        expect(row[a]).toBeCloseTo(1, 9);
        expect(row.every((value) => value >= -1.000001 && value <= 1.000001)).toBe(true);
      }
    }
  },
);

test("constants: the fewer were seen, the wider", () => {
  const width = (count: number) => {
    const [values] = naive(
      Array.from({ length: count }, () => 50),
      1,
    ).quantiles;
    return quantileAt(values, 0.9) - quantileAt(values, 0.1);
  };
  expect(width(3)).toBeGreaterThan(width(10));
  expect(width(10)).toBeGreaterThan(width(100));
  expect(width(100)).toBeGreaterThan(0);
});

test("one value alone: a third more is within four in five", () => {
  const [values] = naive([100], 1).quantiles;
  expect(quantileAt(values, 0.5)).toBeCloseTo(100, 9);
  expect(quantileAt(values, 0.9)).toBeGreaterThan(130);
});

// Jeffreys's prior: P(0) = √(n / (n + 1)), .9535 after ten steps.
test("ten zeros: something comes with chance 4.7 %", () => {
  const [values] = nothingYet(10, 2).quantiles;
  expect(values.filter((value) => value === 0).length).toBe(191);
  expect(values[198]).toBe(1);
  expect(values[199]).toBe(2);
});

test("a seasonal series is repeated, and its band widens a season later", () => {
  const { quantiles } = seasonalNaive([1, 5, 9, 2, 6, 10, 1, 5, 9], 6, 3);
  expect(quantiles.map((values) => quantileAt(values, 0.5))).toEqual(
    [1, 5, 9, 1, 5, 9].map((value) => expect.closeTo(value, 9) as number),
  );
  const width = (step: number) => quantiles[step][199] - quantileAt(quantiles[step], 0.5);
  expect(width(3) / width(0)).toBeCloseTo(Math.SQRT2, 9);
});

test("Bass by least squares on four points, a spike and a fall keeps within bounds", () => {
  for (const history of [
    [1, 2, 4, 8],
    [0, 0, 40, 0, 0],
    [100, 50, 25, 12, 6],
    [5, 5, 5, 5, 5],
  ]) {
    const { quantiles } = bassLeastSquares(history, 4);
    for (const values of quantiles)
      expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  }
});
