import { expect, test } from "vitest";
import { FOUR, mean, standardError } from "../../../test/support/statistics.ts";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { effectiveSampleSize } from "./effectiveSampleSize.ts";

/** Draws of which a share of each is left in the next. */
function walk(seed: string, count: number, persistence: number): number[] {
  const { high, low } = keyFromSeed(seed);
  const luck = (at: number) => normalOf(toUniform(randomBits(high, low, at)));
  const draws = [luck(0) / Math.sqrt(1 - persistence * persistence)];
  for (let at = 1; at < count; ++at) draws.push(persistence * draws[at - 1] + luck(at));
  return draws;
}

test("by hand: 1 2 3 4 are worth less than two draws", () => {
  // Around the mean −1.5 −.5 .5 1.5: autocovariances 5, 1.25, −1.5 and −2.25 (sums), so that the first pair is 1.25 and the
  // second −.75: it ends there, 4 / (2 · 1.25 − 1).
  expect(effectiveSampleSize([1, 2, 3, 4])).toBeCloseTo(4 / 1.5, 12);
});

test("by hand: a pair that rises again counts as much as the one before it, and one below 0 ends the sum", () => {
  const draws = [-1, -1, -1, 1, -1, 0, 0, 1, 1, 0, 0, 1];
  // Squares sum to 8, and pairs of lags are 9/8, 1/8, 1/4 and −5/8: 9/8 + 1/8 + 1/8 = 11/8, 12 / (2 · 11/8 − 1).
  expect(effectiveSampleSize(draws)).toBeCloseTo(48 / 7, 12);
});

test("draws that alternate are worth no more than their number, draws that never vary just that, one itself", () => {
  expect(effectiveSampleSize([1, -1, 1, -1, 1, -1])).toBe(6);
  expect(effectiveSampleSize([5, 5, 5, 5])).toBe(4);
  expect(effectiveSampleSize([2])).toBe(1);
});

test("shifting and stretching change nothing", () => {
  const draws = walk("unit", 400, 0.7);
  expect(effectiveSampleSize(draws.map((draw) => 1000 - 8 * draw))).toBeCloseTo(
    effectiveSampleSize(draws),
    6,
  );
});

test.each([0, 0.5, 0.9])(
  "where a share of %d is left, the mean varies as that of so many independent draws",
  (persistence) => {
    const [walks, count] = [150, 1500];
    const found = Array.from({ length: walks }, (_, seed) =>
      walk(`walk ${persistence} ${seed}`, count, persistence),
    );
    const squares = found.map((draws) => mean(draws) ** 2);
    // The variance of such a walk is 1 / (1 − φ²); over the size it is the mean's variance.
    const sizes = found.map(effectiveSampleSize);
    const expected = sizes.map((size) => 1 / (1 - persistence * persistence) / size);
    const off = squares.map((square, at) => square - expected[at]);
    expect(Math.abs(mean(off))).toBeLessThan(FOUR * standardError(off));
    const truth = (count * (1 - persistence)) / (1 + persistence);
    expect(mean(sizes) / truth).toBeGreaterThan(0.85);
    expect(mean(sizes) / truth).toBeLessThan(1.1);
  },
);
