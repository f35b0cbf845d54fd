import { expect, test } from "vitest";
import { addSales, nameBestSellers } from "./bestSellers.ts";

/** Channels that name each brand, as bits. */
function namedFor(sales: readonly number[], bestSellers: readonly number[], words = 1): number[] {
  const named = new Uint32Array(sales.length * words).fill(7);
  nameBestSellers(Float64Array.from(sales), { bestSellers: Float64Array.from(bestSellers) }, named);
  return [...named];
}

test("sales of a week ago count half", () => {
  const sales = new Float64Array(2);
  addSales(sales, Float64Array.of(9, 8, 0, 9), 1);
  for (let day = 0; day < 7; ++day) addSales(sales, Float64Array.of(0, 1), 0);
  expect(sales[0]).toBeCloseTo(4, 12);
  // A brand that sells the same every day: Σ 2^(−age / 7) over seven days.
  expect(sales[1]).toBeCloseTo(0.5 / (1 - 2 ** (-1 / 7)), 12);
});

test("each place names as many as it has names for, and yesterday's names are gone", () => {
  expect(namedFor([3, 9, 5], [0, 1, 2])).toEqual([0b000, 0b110, 0b100]);
  expect(namedFor([3, 9, 5], [0])).toEqual([0, 0, 0]);
  expect(namedFor([3, 9, 5], [64])).toEqual([1, 1, 1]);
});

test("who sold nothing is not named, nor are two that share the last place", () => {
  expect(namedFor([0, 2, 0], [2])).toEqual([0, 1, 0]);
  expect(namedFor([4, 7, 4], [2])).toEqual([0, 1, 0]);
  expect(namedFor([4, 7, 4], [3])).toEqual([1, 1, 1]);
  expect(namedFor([4, 4], [1])).toEqual([0, 0]);
});

test("of more than 32 channels the later ones have bits in the second word", () => {
  const bestSellers = Array.from({ length: 34 }, (_, channel) => (channel === 31 || channel === 33 ? 1 : 0));
  expect(namedFor([1, 2], bestSellers, 2)).toEqual([0, 0, 2 ** 31, 2]);
});
