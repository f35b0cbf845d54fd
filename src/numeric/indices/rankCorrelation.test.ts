import { expect, test } from "vitest";
import { rankCorrelation } from "./rankCorrelation.ts";

test("rankCorrelation(…) sees order alone", () => {
  expect(rankCorrelation([1, 10, 100, 1000], [0.1, 0.2, 0.3, 0.31])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3], [9, 5, 1])).toBeCloseTo(-1, 12);
});

test("rankCorrelation(…) is 1 − 6 Σd² / n (n² − 1) without ties", () => {
  // Ranks 1 2 3 4 5 and 2 1 4 3 5: Σd² = 4, so 1 − 24 / 120.
  expect(rankCorrelation([1, 2, 3, 4, 5], [20, 10, 40, 30, 50])).toBeCloseTo(0.8, 12);
});

test("rankCorrelation(…) gives ties the mean of their ranks", () => {
  // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: covariance 1.5, variances 1.5 and 5/3 → 4.5 / √(4.5 · 5).
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
});

test("rankCorrelation(…) cannot tell of one thing, nor of equal ones", () => {
  expect(rankCorrelation([1], [2])).toBeNaN();
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNaN();
});
