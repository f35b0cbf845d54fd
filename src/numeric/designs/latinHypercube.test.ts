import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "./latinHypercube.ts";
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
