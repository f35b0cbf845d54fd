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

// mpmath 1.3 with 50 digits, from the incomplete beta function.
test.each([
  [0.6, 1, 0.32491969623290625],
  [0.9, 1, 3.0776835371752541],
  [0.995, 1, 63.656741162871524],
  [0.999999, 1, 318309.88617359026],
  [0.6, 2, 0.28867513459481282],
  [0.975, 2, 4.3026527297494618],
  [0.999999, 2, 707.10572051576712],
  [0.9, 3, 1.6377443536962103],
  [0.999999, 3, 103.29946777942897],
  [0.6, 5, 0.26718086570414507],
  [0.975, 5, 2.5705818356363148],
  [0.9, 9, 1.3830287383966325],
  [0.999999, 9, 10.720160409872825],
  [0.6, 30, 0.25560536495191271],
  [0.975, 30, 2.0422724563012379],
  [0.995, 120, 2.6174211451068657],
  [0.999999, 120, 4.9974438295832379],
  [0.9, 1000, 1.2823987214609246],
  [0.999999, 1000, 4.7816086204524386],
  [0.6, 100_000, 0.25334777715717989],
  [0.975, 100_000, 1.9599877075346093],
])("studentQuantile(%d, %d) is %d, to 1e-9 of itself", (probability, freedom, quantile) => {
  expect(Math.abs(studentQuantile(probability, freedom) / quantile - 1)).toBeLessThan(1e-9);
  expect(Math.abs(studentQuantile(1 - probability, freedom) / -quantile - 1)).toBeLessThan(1e-9);
});

// mpmath 1.3, as above.
test.each([
  [0.001, 1, 0.99936338043983888],
  [1, 1, 0.5],
  [200, 1, 0.0031830723364119383],
  [1, 4, 0.37390096630005889],
  [2.5, 4, 0.066766544811988145],
  [200, 4, 3.7493750820214074e-9],
  [0.001, 17, 0.99921375667873428],
  [10, 17, 1.5482821011627468e-8],
  [200, 17, 4.1701578006948803e-30],
  [1, 250, 0.31827742223345461],
  [10, 250, 5.0624171614457826e-20],
  [200, 250, 7.0899543025778661e-278],
])("studentChance(%d, %d) is %d, however small", (t, freedom, chance) => {
  expect(Math.abs(studentChance(t, freedom) / chance - 1)).toBeLessThan(1e-11);
});

test("studentQuantile(…) falls towards the normal quantile as freedom grows, and the median is 0", () => {
  for (const probability of [0.7, 0.9, 0.99]) {
    for (let freedom = 1; freedom < 60; ++freedom)
      expect(studentQuantile(probability, freedom + 1)).toBeLessThan(studentQuantile(probability, freedom));
    expect(studentQuantile(probability, 1e7)).toBeCloseTo(normalOf(probability), 6);
  }
  for (const freedom of [1, 4, 1000]) expect(studentQuantile(0.5, freedom)).toBe(0);
});

// R 4.2: t.test(PlantGrowth$weight[1:10], conf.level = .99); the data are of Dobson (1983), An Introduction to Statistical Modelling.
test("meanInterval(…) of ten plants is R's", () => {
  const { mean, standardError, low, high, method } = meanInterval(
    [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
    0.99,
  );
  expect(mean).toBeCloseTo(5.032, 12);
  expect(standardError).toBeCloseTo(0.184389683972709, 12);
  expect(low).toBeCloseTo(4.43276385152255, 9);
  expect(high).toBeCloseTo(5.63123614847745, 9);
  expect(method).toBe("Student's t, 10 runs");
});

test("meanInterval(…) moves and stretches with its values, and huge ones lose nothing", () => {
  const plain = meanInterval([1, 2, 4, 8]);
  const moved = meanInterval([1001, 1002, 1004, 1008]);
  expect([moved.low - 1000, moved.high - 1000].map((end) => end.toFixed(9))).toEqual(
    [plain.low, plain.high].map((end) => end.toFixed(9)),
  );
  const stretched = meanInterval([1e12, 2e12, 4e12, 8e12]);
  expect(stretched.high / plain.high).toBeCloseTo(1e12, 0);
  expect(meanInterval([7, 7, 7])).toEqual({
    mean: 7,
    standardError: 0,
    low: 7,
    high: 7,
    method: "Student's t, 3 runs",
  });
});
