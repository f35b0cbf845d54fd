import { expect, test } from "vitest";
import { basisSize, quadraticBasis } from "./quadraticBasis.ts";

test("basisSize(…) counts 1, every unknown and every pair with itself: triangular numbers", () => {
  expect([0, 1, 2, 3, 4, 5, 10, 20].map(basisSize)).toEqual([1, 3, 6, 10, 15, 21, 66, 231]);
});

test("quadraticBasis(…) at the corners of the cube is all ones, with signs", () => {
  expect([...quadraticBasis([1, 1])]).toEqual([1, 1, 1, 1, 1, 1]);
  expect([...quadraticBasis([0, 1])]).toEqual([1, -1, 1, 1, -1, 1]);
  expect([...quadraticBasis([0, 0])]).toEqual([1, -1, -1, 1, 1, 1]);
});

test("quadraticBasis(…) keeps the order 1, x, y, z, xx, xy, xz, yy, yz, zz, and is as long as basisSize(…) says", () => {
  // x = ½, y = −½, z = ¼ from the middle.
  expect([...quadraticBasis([0.75, 0.25, 0.625])]).toEqual([
    1, 0.5, -0.5, 0.25, 0.25, -0.25, 0.125, 0.25, -0.125, 0.0625,
  ]);
  expect([...quadraticBasis([])]).toEqual([1]);
  for (let dimensions = 0; dimensions < 9; ++dimensions)
    expect(quadraticBasis(Array(dimensions).fill(0.3))).toHaveLength(basisSize(dimensions));
});
