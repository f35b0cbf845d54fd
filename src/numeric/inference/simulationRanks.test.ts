import { expect, test } from "vitest";
import { binCounts, evennessChance, rankOf } from "./simulationRanks.ts";
import { binomialBand } from "./binomialBand.ts";
import { sortedQuantile } from "./sortedQuantile.ts";

test("rankOf(…) is the share of draws below, equal ones half", () => {
  expect(rankOf([1, 2, 3, 4], 2.5)).toBe(0.5);
  expect(rankOf([1, 2, 2, 4], 2)).toBe(0.5);
  expect(rankOf([1, 2, 3, 4], 9)).toBe(1);
});

test("evennessChance(…) is the table's χ² and sees crowded ends", () => {
  // Four bins with 10, 20, 30 and 40 of 100: χ² = 20 on 3 degrees, p = .00017 (tables).
  const ranks = [10, 20, 30, 40].flatMap((count, bin) => Array.from({ length: count }, () => bin / 4 + 0.1));
  expect(binCounts(ranks, 4)).toEqual([10, 20, 30, 40]);
  expect(evennessChance(ranks, 4)).toBeCloseTo(0.00017, 5);
  const even = Array.from({ length: 100 }, (_, at) => (at + 0.5) / 100);
  expect(evennessChance(even, 10)).toBe(1);
  expect(binCounts([0, 1], 2)).toEqual([1, 1]);
});

test("sortedQuantile(…) goes straight between neighbours", () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => sortedQuantile([1, 2, 4], share))).toEqual([
    1,
    1.5,
    2,
    expect.closeTo(3.6, 12),
    4,
  ]);
});

test("binomialBand(…) is the table's: of ten coins two to eight are heads nine times in ten", () => {
  // P(X ≤ 1) = 11/1024 = .0107, P(X ≤ 2) = 56/1024 = .0547; P(X ≤ 8) = .9893.
  expect(binomialBand(10, 0.5, 0.9)).toEqual([2, 8]);
  expect(binomialBand(1, 0.01, 0.9)).toEqual([0, 0]);
  expect(binomialBand(3, 0.99, 0.9)).toEqual([3, 3]);
});
