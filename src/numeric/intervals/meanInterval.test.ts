import jstat from "jstat";
import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { meanInterval, studentChance, studentQuantile } from "./meanInterval.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.ts";

/** Standard normal numbers: a row for each experiment, always the same. */
const experiments = (count: number, runs: number) =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: runs }, (_, run) =>
      normalOf(toUniform(randomBits(childKeyHigh(1, 2, row), childKeyLow(1, 2, row), run))),
    ),
  );

/** How far a count of successes lies from its expectation, in standard deviations. */
const deviation = (count: number, trials: number, chance: number) =>
  (count - trials * chance) / Math.sqrt(trials * chance * (1 - chance));

test("studentQuantile(…) matches tables, closed forms and jstat", () => {
  expect(studentQuantile(0.95, 9)).toBeCloseTo(1.833113, 6);
  expect(studentQuantile(0.975, 1)).toBeCloseTo(Math.tan(Math.PI * 0.475), 8); // Cauchy
  expect(studentQuantile(0.95, 2)).toBeCloseTo(0.9 / Math.sqrt(2 * 0.95 * 0.05), 10);
  for (const freedom of [1, 2, 3, 4, 7, 19, 99, 999])
    for (const probability of [0.01, 0.05, 0.3, 0.55, 0.9, 0.95, 0.975, 0.999]) {
      const oracle = jstat.studentt.inv(probability, freedom);
      expect(Math.abs(studentQuantile(probability, freedom) / oracle - 1)).toBeLessThan(1e-7);
    }
});

test("meanInterval(…) of a worked example", () => {
  // 2 4 4 4 5 5 7 9: mean 5, s = √(32/7), t(.95; 7) = 1.894579
  const interval = meanInterval([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(interval.mean).toBe(5);
  expect(interval.standardError).toBeCloseTo(Math.sqrt(32 / 7 / 8), 14);
  expect(interval.high - 5).toBeCloseTo(1.894579 * Math.sqrt(32 / 7 / 8), 5);
  expect(5 - interval.low).toBeCloseTo(interval.high - 5, 14);
});

test("meanInterval(…) holds the true mean as often as it says (four standard errors)", () => {
  const held = experiments(4000, 6).filter((row) => {
    const { low, high } = meanInterval(row, 0.8);
    return low <= 0 && 0 <= high;
  }).length;
  expect(Math.abs(deviation(held, 4000, 0.8))).toBeLessThan(4);
});

test("meanInterval(…) of one run or none claims nothing", () => {
  expect(meanInterval([3])).toMatchObject({ mean: 3, standardError: NaN, low: NaN, high: NaN });
  expect(meanInterval([])).toMatchObject({ mean: NaN, low: NaN, high: NaN });
});

test("studentChance(…) is both tails of Student's t", () => {
  for (const freedom of [1, 2, 5, 19, 200]) {
    for (const t of [0.01, 0.5, 1.7, 4, 30]) {
      const expected = 2 * jstat.studentt.cdf(-t, freedom);
      expect(studentChance(t, freedom) / expected).toBeCloseTo(1, 7);
      expect(studentChance(-t, freedom)).toBe(studentChance(t, freedom));
    }
  }
  expect(studentChance(studentQuantile(0.975, 7), 7)).toBeCloseTo(0.05, 12);
  expect([0, Infinity, Number.NaN].map((t) => studentChance(t, 3))).toEqual([1, 0, Number.NaN]);
});
