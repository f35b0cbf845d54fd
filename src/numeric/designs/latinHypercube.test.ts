import fc from "fast-check";
import { expect, test } from "vitest";
import { expectDistribution } from "../../../test/support/statistics.ts";
import { latinHypercube, shuffled } from "./latinHypercube.ts";
import { keyFromSeed } from "../luck/random.ts";

test("latinHypercube(…) has exactly one point in each part of every axis", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 12 }),
      fc.string(),
      (points, dimensions, seed) => {
        const sample = latinHypercube(points, dimensions, keyFromSeed(seed));
        expect(sample).toHaveLength(points);
        for (let dimension = 0; dimension < dimensions; ++dimension) {
          const parts = sample.map((point) => Math.floor(point[dimension] * points));
          expect(parts.sort((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, part) => part));
        }
      },
    ),
  );
});

test("axes of latinHypercube(…) have nothing to do with each other: correlations are within four standard errors", () => {
  const sample = latinHypercube(2000, 5, keyFromSeed("axes"));
  for (let one = 0; one < 5; ++one) {
    for (let other = 0; other < one; ++other) {
      const products = sample.map((point) => 12 * (point[one] - 0.5) * (point[other] - 0.5));
      const correlation = products.reduce((sum, product) => sum + product, 0) / sample.length;
      expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(sample.length));
    }
  }
});

test("equal keys give equal points, others other ones", () => {
  const [key, other] = [keyFromSeed("one"), keyFromSeed("two")];
  expect(latinHypercube(9, 3, key)).toEqual(latinHypercube(9, 3, key));
  expect(latinHypercube(9, 3, key)).not.toEqual(latinHypercube(9, 3, other));
});

test("shuffled(…) gives each of the 24 orders of four equally often, within four standard deviations of χ²", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 12_000; ++seed) {
    const { high, low } = keyFromSeed(`shuffle ${seed % 120}`);
    const order = shuffled(4, high + seed, low).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  expectDistribution([...counts.values()], Array(24).fill(1 / 24));
});

test("shuffled(…) loses nothing, and has nothing to shuffle of one number or none", () => {
  const order = shuffled(100, 3, 4);
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at));
  expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  expect([shuffled(1, 3, 4), shuffled(0, 3, 4)]).toEqual([[0], []]);
});

test("points lie anywhere within their parts: their places there are uniform, within four standard errors", () => {
  const sample = latinHypercube(4000, 2, keyFromSeed("places"));
  for (const dimension of [0, 1]) {
    const places = sample.map((point) => (point[dimension] * 4000) % 1);
    const mean = places.reduce((sum, place) => sum + place, 0) / 4000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * 4000));
  }
  expect(latinHypercube(1, 3, keyFromSeed("one"))[0].every((x) => x > 0 && x < 1)).toBe(true);
});
