import { expect, test } from "vitest";
import { FOUR, mean, standardError } from "../../../test/support/statistics.ts";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { bootstrapIntervals } from "./bootstrap.ts";

const key = keyFromSeed("rows");

/** Means of the rows chosen. */
const meanOf = (values: readonly number[]) => (chosen: Uint32Array) => [
  mean(Array.from(chosen, (row) => values[row])),
];

test("rows that are all alike leave nothing to luck", () => {
  expect(bootstrapIntervals(5, meanOf([3, 3, 3, 3, 3]), { level: 0.9, key })).toEqual([
    { low: 3, high: 3, standardError: 0 },
  ]);
});

test("of two rows the mean is either of them or halfway: a quarter, a half and a quarter of the resamples", () => {
  const counts = new Map<number, number>();
  const counted = (chosen: Uint32Array) => {
    const value = chosen[0] + chosen[1];
    counts.set(value, (counts.get(value) ?? 0) + 1);
    return [value / 2];
  };
  const [{ low, high, standardError }] = bootstrapIntervals(2, counted, { level: 0.9, key, resamples: 4000 });
  expect([low, high]).toEqual([0, 1]);
  [0.25, 0.5, 0.25].forEach((share, value) => {
    const error = Math.sqrt((share * (1 - share)) / 4000);
    expect(Math.abs((counts.get(value) ?? 0) / 4000 - share)).toBeLessThan(FOUR * error);
  });
  // The variance of the mean of two such rows is 1/8.
  expect(Math.abs(standardError ** 2 - 1 / 8)).toBeLessThan(FOUR * Math.sqrt((1 / 32 - 1 / 64) / 4000));
});

test("the standard error of a mean is s √((n − 1) / n) / √n, Efron's closed form, within four of its own", () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  const resamples = 5000;
  const [found] = bootstrapIntervals(8, meanOf(values), { level: 0.9, key, resamples });
  // Squares around the mean 5 sum to 32: 32/8 over 8 rows.
  const expected = Math.sqrt(32 / 8 / 8);
  expect(Math.abs(found.standardError / expected - 1)).toBeLessThan(FOUR / Math.sqrt(2 * resamples));
});

test("several numbers of the same resamples have an interval each, and their difference none where they are equal", () => {
  const values = [1, 5, 2, 8, 3, 9];
  const measure = (chosen: Uint32Array) => {
    const [middle] = meanOf(values)(chosen);
    return [middle, 10 * middle, middle - middle];
  };
  const [one, ten, none] = bootstrapIntervals(6, measure, { level: 0.8, key });
  expect(ten.low).toBeCloseTo(10 * one.low, 12);
  expect(ten.high).toBeCloseTo(10 * one.high, 12);
  expect(ten.standardError).toBeCloseTo(10 * one.standardError, 12);
  expect(none).toEqual({ low: 0, high: 0, standardError: 0 });
});

test("resamples that give no number are left out; where none gives one there is no interval", () => {
  const measure = (chosen: Uint32Array) => [
    chosen.includes(0) ? Number.NaN : 7,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ];
  const unknown = { low: Number.NaN, high: Number.NaN, standardError: Number.NaN };
  expect(bootstrapIntervals(3, measure, { level: 0.9, key })).toEqual([
    { low: 7, high: 7, standardError: 0 },
    unknown,
    unknown,
  ]);
});

test("equal keys choose equal rows; more resamples begin with the same ones; a surer interval is wider", () => {
  const seen: string[][] = [[], []];
  for (const [at, resamples] of [20, 50].entries())
    bootstrapIntervals(4, (chosen) => [seen[at].push(chosen.join(" "))], { level: 0.9, key, resamples });
  expect(seen[1].slice(0, 20)).toEqual(seen[0]);
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  const at = (level: number) => bootstrapIntervals(8, meanOf(values), { level, key })[0];
  expect(at(0.9)).toEqual(at(0.9));
  expect(at(0.99).low).toBeLessThan(at(0.5).low);
  expect(at(0.99).high).toBeGreaterThan(at(0.5).high);
  expect(bootstrapIntervals(8, meanOf(values), { level: 0.9, key: keyFromSeed("other") })).not.toEqual([
    at(0.9),
  ]);
});

test("every row is chosen equally often, with replacement, within four standard errors", () => {
  const counts = new Float64Array(7);
  const counting = (chosen: Uint32Array) => {
    for (const row of chosen) ++counts[row];
    return [0];
  };
  bootstrapIntervals(7, counting, { level: 0.9, key, resamples: 2000 });
  const draws = 14_000;
  for (const count of counts)
    expect(Math.abs(count / draws - 1 / 7)).toBeLessThan(FOUR * Math.sqrt(((1 / 7) * (6 / 7)) / draws));
});

test("intervals of the mean of 40 normal rows hold the truth about as often as they say", () => {
  const held = Array.from({ length: 200 }, (_, experiment) => {
    const { high, low } = keyFromSeed(`sample ${experiment}`);
    const values = Array.from({ length: 40 }, (__, row) => normalOf(toUniform(randomBits(high, low, row))));
    const own = keyFromSeed(`resamples ${experiment}`);
    const [interval] = bootstrapIntervals(40, meanOf(values), { level: 0.8, key: own, resamples: 200 });
    return interval.low <= 0 && 0 <= interval.high ? 1 : 0;
  });
  // Efron’s percentile interval is narrower than Student’s: R 4.2, 2 * pt(qnorm(.9) * sqrt(39 / 40), 39) - 1 is .78677 at a level of 80 %.
  expect(Math.abs(mean(held) - 0.7867748)).toBeLessThan(FOUR * standardError(held));
});

test("the interval lies between quantiles of the resamples, as many left out on either side", () => {
  let resample = 0;
  const count = () => [resample++];
  // Of 0 … 999 a quarter lies below 249.75 and a quarter above 749.25; the variance of 1000 neighbours is 1000 · 1001 / 12.
  const [{ low, high, standardError }] = bootstrapIntervals(3, count, { level: 0.5, key });
  expect([low, high]).toEqual([249.75, 749.25]);
  expect(standardError).toBeCloseTo(Math.sqrt((1000 * 1001) / 12), 9);
});
