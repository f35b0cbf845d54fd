import { quantileSorted } from "simple-statistics";
import { expect, test } from "vitest";
import { sortedQuantile } from "./sortedQuantile.ts";

// R 4.2: quantile(c(.2, 1, 3.1, 4.4, 4.4, 7.5, 9.9), …, type = 7)
test.each([
  [0, 0.2],
  [0.01, 0.248],
  [0.1, 0.68],
  [0.25, 2.05],
  [0.333, 3.0958],
  [0.5, 4.4],
  [0.66, 4.4],
  [0.9, 8.46],
  [0.99, 9.756],
  [1, 9.9],
])("a share of %d lies below %d", (share, quantile) => {
  expect(sortedQuantile([0.2, 1, 3.1, 4.4, 4.4, 7.5, 9.9], share)).toBeCloseTo(quantile, 12);
});

test("a single number is every quantile, and the middle of an even count is that of most other definitions", () => {
  for (const share of [0, 0.3, 1]) expect(sortedQuantile([7], share)).toBe(7);
  expect(sortedQuantile([1, 2, 5, 9], 0.5)).toBe(quantileSorted([1, 2, 5, 9], 0.5));
  expect(sortedQuantile(Float32Array.of(1, 3), 0.25)).toBe(1.5);
});
