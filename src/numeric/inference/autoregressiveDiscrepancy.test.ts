import { expect, test } from "vitest";
import { filterDiscrepancy } from "./autoregressiveDiscrepancy.ts";

/** ln of the density of two jointly normal numbers with mean 0, by the textbook. */
function lnDensity([a, b]: readonly number[], va: number, vb: number, cab: number): number {
  const determinant = va * vb - cab * cab;
  return (
    -Math.log(2 * Math.PI) -
    0.5 * Math.log(determinant) -
    (0.5 * (vb * a * a - 2 * cab * a * b + va * b * b)) / determinant
  );
}

test("filterDiscrepancy(…) gives the likelihood of the joint normal distribution", () => {
  // Two periods: variances g²σ² + noise, covariance g₁ g₂ σ² φ.
  const [first, second] = [9, 12];
  const found = filterDiscrepancy([10, 11], [first, second], [0.25, 0.5], { persistence: 0.6, size: 0.1 });
  const expected = lnDensity(
    [10 - first, 11 - second],
    first * first * 0.01 + 0.25,
    second * second * 0.01 + 0.5,
    first * second * 0.01 * 0.6,
  );
  expect(found.logLikelihood).toBeCloseTo(expected, 12);
});

test("filterDiscrepancy(…) bridges a gap as if the period had not been asked", () => {
  // Periods 1 and 3 of three: covariance φ² instead of φ.
  const found = filterDiscrepancy([10, Number.NaN, 11], [9, 50, 12], [0.25, 1, 0.5], {
    persistence: 0.6,
    size: 0.1,
  });
  const covariance = 9 * 12 * 0.01 * 0.36;
  const [va, vb] = [81 * 0.01 + 0.25, 144 * 0.01 + 0.5];
  expect(found.logLikelihood).toBeCloseTo(lnDensity([1, -1], va, vb, covariance), 12);
  // The last discrepancy given both observations, by regression on them.
  const determinant = va * vb - covariance * covariance;
  const [ca, cb] = [9 * 0.01 * 0.36, 12 * 0.01];
  const mean = (ca * (vb * 1 - covariance * -1) + cb * (va * -1 - covariance * 1)) / determinant;
  expect(found.mean).toBeCloseTo(mean, 12);
  const told = (ca * ca * vb - 2 * ca * cb * covariance + cb * cb * va) / determinant;
  expect(found.variance).toBeCloseTo(0.01 - told, 12);
});

test("without discrepancy nothing is learnt of it", () => {
  const { mean, variance } = filterDiscrepancy([10, 11], [9, 12], [0.25, 0.25], {
    persistence: 0.9,
    size: 0,
  });
  expect([mean, variance]).toEqual([0, 0]);
});
