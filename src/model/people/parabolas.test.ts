import { expect, test } from "vitest";
import { gumbelOf, normalOf } from "../../numeric/functions/distributions.ts";
import { FAR, PARABOLAS, ROUGH_NORMALS } from "../layout/codes.ts";
import { gumbelParabolas, normalParabolas } from "./parabolas.ts";
import { roughNormals } from "./perception.ts";

/** What the parabolas give for a uniform number. */
function drawn(coefficients: Float64Array, uniform: number): number {
  const cell = Math.floor(uniform * PARABOLAS);
  const t = uniform * PARABOLAS - cell;
  const [a, b, c] = coefficients.subarray(3 * cell, 3 * cell + 3);
  return a + t * (b + t * c);
}

const middle = Array.from({ length: 5000 }, (_, at) => {
  const [from, to] = [FAR / PARABOLAS, 1 - FAR / PARABOLAS];
  return from + ((at + 0.5) / 5000) * (to - from);
});

test.each([
  ["Gumbel", gumbelParabolas, gumbelOf],
  ["normal", normalParabolas, normalOf],
])(
  "%s parabolas are the quantile in its middle seven eighths, to the third power of a cell",
  (_, table, quantile) => {
    expect(table).toHaveLength(3 * PARABOLAS);
    expect((PARABOLAS - 2 * FAR) / PARABOLAS).toBe(7 / 8);
    // The error of a parabola is h³ f‴ / 192 at Chebyshev's nodes: at the ends of the middle the third derivative is largest.
    const at = (u: number) => quantile(u);
    const step = 1e-3;
    for (const uniform of middle) {
      const third = Math.abs(
        (at(uniform + 2 * step) - 2 * at(uniform + step) + 2 * at(uniform - step) - at(uniform - 2 * step)) /
          (2 * step ** 3),
      );
      const bound = (1.5 * third * (1 / PARABOLAS) ** 3) / 192 + 1e-9;
      expect(Math.abs(drawn(table, uniform) - quantile(uniform))).toBeLessThan(bound);
    }
  },
);

test("the ends have none", () => {
  for (const table of [gumbelParabolas, normalParabolas]) {
    expect([...table.subarray(0, 3 * FAR)]).toEqual(Array(3 * FAR).fill(0));
    expect([...table.subarray(3 * (PARABOLAS - FAR))]).toEqual(Array(3 * FAR).fill(0));
  }
});

test("rough normal numbers: with their mirror image mean 0 and variance 1, and none above 3.5", () => {
  expect(roughNormals).toHaveLength(ROUGH_NORMALS);
  expect(roughNormals.reduce((sum, value) => sum + value * value, 0) / ROUGH_NORMALS).toBeCloseTo(1, 12);
  expect(roughNormals[0]).toBeGreaterThan(0);
  expect(roughNormals[ROUGH_NORMALS - 1]).toBeLessThan(3.5);
  roughNormals.slice(1).forEach((value, at) => expect(value).toBeGreaterThan(roughNormals[at]));
});
