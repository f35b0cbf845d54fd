import { expect, test } from "vitest";
import { LEVELS } from "../forecast.ts";
import { linearForecast, studentScores } from "./linearForecast.ts";

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

// R 4.2: qt(((1:200) − .5) / 200, df) at places 1, 2, 20, 50, 100, 101, 180 and 200.
test.each([
  [
    2,
    [-14.089047275555295, -8.072821378192272, -1.9189116052345256, -0.8274381230306863, -0.00707115620187045],
  ],
  [3, [-7.453318505150625, -5.047292458315361, -1.6624955, -0.7746463207827179, -0.00680181754472937]],
  [
    7,
    [-4.029337177642484, -3.2031520453702287, -1.4328862046776116, -0.7197534680348366, -0.0064937028462825],
  ],
  [
    20,
    [-3.153400532906452, -2.6610822248175947, -1.340851993364417, -0.695083764662009, -0.0063454062027358],
  ],
])("studentScores(%d) are R's quantiles, mirrored", (freedom, quantiles) => {
  const scores = studentScores(freedom);
  expect(scores).toHaveLength(LEVELS.length);
  [0, 1, 19, 49, 99].forEach((place, at) => {
    expect(scores[place]).toBeCloseTo(quantiles[at], 6);
    expect(scores[199 - place]).toBeCloseTo(-quantiles[at], 6);
  });
  expect(studentScores(freedom)).toBe(scores);
});

const scale = { variance: 4, freedom: 7 };
const t = studentScores(7);

test("errors add up by their weights: 1, ½ and ¼ of the luck of three steps", () => {
  const { quantiles, together } = linearForecast([100, 110, 120], [1, 0.5, 0.25], scale);
  const variances = [1, 1 + 0.25, 1 + 0.25 + 0.0625];
  quantiles.forEach((values, step) => {
    const deviation = 2 * Math.sqrt(variances[step]);
    for (const at of [0, 50, 150, 199])
      expect(values[at]).toBeCloseTo(100 + 10 * step + deviation * t[at], 9);
  });
  // Covariances: steps 1 and 2 ½, 1 and 3 ¼, 2 and 3 ½ + ½ · ¼.
  expect(together.map((row) => [...row])).toEqual([
    near([1, 0.5 / Math.sqrt(1.25), 0.25 / Math.sqrt(1.3125)]),
    near([0.5 / Math.sqrt(1.25), 1, 0.625 / Math.sqrt(1.25 * 1.3125)]),
    near([0.25 / Math.sqrt(1.3125), 0.625 / Math.sqrt(1.25 * 1.3125), 1]),
  ]);
});

test("what is besides in doubt is added to every covariance, the first step being 1", () => {
  const { quantiles, together } = linearForecast([50, 50], [1, 0], scale, { besides: (a, b) => a * b });
  // Variances 1 + 1 and 1 + 4, covariance 2.
  expect(quantiles[0][199]).toBeCloseTo(50 + 2 * Math.sqrt(2) * t[199], 9);
  expect(quantiles[1][199]).toBeCloseTo(50 + 2 * Math.sqrt(5) * t[199], 9);
  expect(together[0][1]).toBeCloseTo(2 / Math.sqrt(10), 12);
});

test("nothing falls below the least: 0 unless given, and −∞ lets all fall", () => {
  const at = (least?: number) =>
    linearForecast([1], [1], scale, least === undefined ? {} : { least }).quantiles[0][0];
  expect(at()).toBe(0);
  expect(at(-3)).toBe(-3);
  expect(at(Number.NEGATIVE_INFINITY)).toBeCloseTo(1 + 2 * t[0], 9);
});

test("no error at all is one value, with every chance; no step ahead no forecast", () => {
  const { quantiles } = linearForecast([7], [1], { variance: 0, freedom: 3 });
  expect(new Set(quantiles[0])).toEqual(new Set([7]));
  expect(linearForecast([], [], scale)).toEqual({ quantiles: [], together: [] });
});
