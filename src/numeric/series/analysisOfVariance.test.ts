import { expect, test } from "vitest";
import { analysisOfVariance, byPlace } from "./analysisOfVariance.ts";

test("the ratio is R's anova(lm(y ~ place)), and the score its chance as a normal number", () => {
  const far = analysisOfVariance([5, 7, 4, 9, 6, 8, 3, 10, 5.5, 8.5, 4.5, 11], 4);
  expect(far.ratio).toBeCloseTo(36.0804597701, 9);
  // The formula worked out in R; qnorm of the exact chance is 3.873, and 0.148 below.
  expect(far.score).toBeCloseTo(3.7223314746, 9);
  const near = analysisOfVariance([5, 7, 4, 9, 6, 6, 7, 7, 8, 4, 5, 6], 4);
  expect(near.ratio).toBeCloseTo(1, 12);
  expect(near.score).toBeCloseTo(0.145064713296, 9);
});

test("gaps are left out, and what is seen once tells nothing", () => {
  expect(byPlace([1, Number.NaN, 3, 4, 5], 2)).toEqual([[1, 3, 5], [4]]);
  expect(analysisOfVariance([1, 2, 3, 4], 4)).toEqual({ ratio: Number.NaN, score: Number.NaN });
  expect(analysisOfVariance([1, 2, 1, 2], 2).ratio).toBe(1e12);
  expect(analysisOfVariance([2, 2, 2, 2], 2).ratio).toBe(0);
});
