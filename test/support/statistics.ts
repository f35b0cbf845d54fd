import { expect } from "vitest";

/** How far a test lets chance go: a correct model leaves this range once in 16,000 looks, and the seed is fixed. */
export const FOUR = 4;

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; ++i) total += values[i];
  return total;
}

export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/** Unbiased. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values);
  return sum(Array.from(values, (value) => (value - centre) ** 2)) / (values.length - 1);
}

/** Of a mean of independent values. */
export function standardError(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values) / values.length);
}

/** Of a share of independent cases. */
export function binomialError(chance: number, cases: number): number {
  return Math.sqrt((chance * (1 - chance)) / cases);
}

/** Running sums. */
export function cumulative(values: ArrayLike<number>): number[] {
  let total = 0;
  return Array.from(values, (value) => (total += value));
}

/** One row of a table of numbers, or the sum of each column. */
export function columnSums(table: ArrayLike<number>, width: number): number[] {
  const sums = Array.from({ length: width }, () => 0);
  for (let cell = 0; cell < table.length; ++cell) sums[cell % width] += table[cell];
  return sums;
}

/** Fails when a measurement lies four standard errors or more from what theory says. */
export function expectNear(measured: number, expected: number, error: number, what = ""): void {
  const off = Math.abs(measured - expected) / error;
  expect(off, `${what}: ${measured} instead of ${expected} ± ${error}`).toBeLessThan(FOUR);
}

/**
 * Fails when counts do not come from a distribution: chi-square, made normal by a cube root, lies four standard
 * deviations above its mean.
 *
 * @source Wilson & Hilferty (1931), The distribution of chi-square, PNAS 17, 684–688
 * @param observed - counts of all classes
 * @param chances - theirs, summing to 1; classes expecting fewer than 5 must be merged before
 */
export function expectDistribution(observed: readonly number[], chances: readonly number[]): void {
  const cases = sum(observed);
  expect(sum(chances)).toBeCloseTo(1, 6);
  expect(Math.min(...chances) * cases).toBeGreaterThanOrEqual(5);
  const statistic = sum(observed.map((count, k) => (count - cases * chances[k]) ** 2 / (cases * chances[k])));
  const freedom = observed.length - 1;
  const spread = 2 / (9 * freedom);
  expect(
    (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread),
    `${observed.join(" ")} instead of ${chances.map((chance) => (cases * chance).toFixed(1)).join(" ")}`,
  ).toBeLessThan(FOUR);
}
