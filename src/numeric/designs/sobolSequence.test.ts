import { expect, test } from "vitest";
import { keyFromSeed } from "../luck/random.ts";
import { sobolSequence } from "./sobolSequence.ts";

test("sobolSequence(…) begins with the published points (Joe & Kuo's example: ten points in three dimensions)", () => {
  expect(sobolSequence(10, 3)).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
    [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375],
    [0.1875, 0.3125, 0.9375],
    [0.6875, 0.8125, 0.4375],
  ]);
});

test("sobolSequence(…) has point 777 of SciPy 1.17, scipy.stats.qmc.Sobol, in all 32 dimensions", () => {
  expect(sobolSequence(778, 32)[777].map((coordinate) => coordinate * 1024)).toEqual([
    709, 959, 167, 281, 651, 365, 195, 781, 357, 331, 763, 713, 393, 485, 583, 527, 413, 885, 379, 771, 243,
    279, 969, 493, 353, 149, 61, 799, 65, 113, 555, 921,
  ]);
});

for (const seed of [undefined, "a", "b", "c"]) {
  const key = seed === undefined ? undefined : keyFromSeed(seed);
  const name = seed === undefined ? "as published" : `scrambled by “${seed}”`;

  test(`${name}, 256 points have one in each 256th of every axis`, () => {
    const points = sobolSequence(256, 32, key);
    for (let dimension = 0; dimension < 32; ++dimension) {
      const parts = points.map((point) => Math.floor(point[dimension] * 256)).sort((a, b) => a - b);
      expect(parts).toEqual(Array.from({ length: 256 }, (_, part) => part));
    }
  });

  test(`${name}, 64 points have one in each box of 1/64 in the first two dimensions, whatever its shape`, () => {
    const points = sobolSequence(64, 2, key);
    for (let across = 1; across <= 64; across *= 2) {
      const boxes = points.map(([x, y]) => Math.floor(x * across) * 64 + Math.floor((y * 64) / across));
      expect(new Set(boxes).size).toBe(64);
    }
  });
}

test("a longer sequence begins with the shorter one, and keys give different points", () => {
  const [key, other] = [keyFromSeed("one"), keyFromSeed("two")];
  expect(sobolSequence(100, 5, key).slice(0, 10)).toEqual(sobolSequence(10, 5, key));
  expect(sobolSequence(10, 5, key)).not.toEqual(sobolSequence(10, 5, other));
});

test("scrambled points are uniform: means of the first point over 2000 keys lie within four standard errors", () => {
  const firsts = Array.from({ length: 2000 }, (_, seed) => sobolSequence(1, 4, keyFromSeed(String(seed)))[0]);
  const reach = 4 / Math.sqrt(12 * firsts.length);
  for (let dimension = 0; dimension < 4; ++dimension) {
    const mean = firsts.reduce((sum, point) => sum + point[dimension], 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(reach);
  }
});

test("sobolSequence(…) refuses more dimensions than it has numbers for", () => {
  expect(() => sobolSequence(1, 33)).toThrow("at most 32 dimensions, but needs 33");
});

test("sobolSequence(…) has point 4095 of SciPy 1.17 in all 32 dimensions", () => {
  expect(sobolSequence(4096, 32)[4095].map((coordinate) => coordinate * 4096)).toEqual([
    1, 3855, 1369, 3693, 3851, 323, 3889, 1601, 785, 1009, 2333, 1317, 1511, 2129, 2257, 1707, 255, 2495,
    3331, 2135, 925, 2999, 2777, 1825, 751, 2183, 1551, 117, 3827, 3503, 1481, 359,
  ]);
});

test("sobolSequence(…) integrates what a grid of its size could not: a product of six sides, to a thousandth", () => {
  // ∫ Π (1 + (x_d − ½) / d) = 1 over the cube; the error of 1024 independent points would be about .02.
  const product = (point: readonly number[]) =>
    point.reduce((all, x, at) => all * (1 + (x - 0.5) / (at + 1)), 1);
  for (const seed of ["x", "y", "z"]) {
    const points = sobolSequence(1024, 6, keyFromSeed(seed));
    expect(Math.abs(points.reduce((sum, point) => sum + product(point), 0) / 1024 - 1)).toBeLessThan(1e-3);
  }
});

test("no point at all, and points of no dimension", () => {
  expect(sobolSequence(0, 3)).toEqual([]);
  expect(sobolSequence(2, 0)).toEqual([[], []]);
});
