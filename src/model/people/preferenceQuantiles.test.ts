import { expect, test } from "vitest";
import { MULTIPLIERS } from "../layout/codes.ts";
import { roughNormals } from "./perception.ts";
import { preferenceQuantiles } from "./preferenceQuantiles.ts";

test("without a shape everybody's preference is 1, its logarithm 0", () => {
  expect(new Set(preferenceQuantiles(0))).toEqual(new Set([0]));
});

test("of shape 1 they are those of the exponential distribution: ln(−ln(1 − p))", () => {
  const table = preferenceQuantiles(1);
  const exact = Array.from({ length: MULTIPLIERS - 1 }, (_, at) =>
    Math.log(-Math.log1p(-(at + 1) / MULTIPLIERS)),
  );
  expect(Math.max(...exact.map((quantile, at) => Math.abs(table[at + 1] - quantile)))).toBeLessThan(1e-9);
  // The highest stands a quarter of a step below certainty.
  expect(table[MULTIPLIERS]).toBeCloseTo(Math.log(-Math.log(0.25 / MULTIPLIERS)), 9);
});

test("of shape 1/2 they are those of half a squared normal: at .5 its median, .2275", () => {
  // P(G < x) = erf(√x): the median of a squared standard normal is 0.454936423119572.
  expect(preferenceQuantiles(0.5)[MULTIPLIERS / 2]).toBeCloseTo(Math.log(0.454_936_423_119_572 / 2), 8);
});

test.each([0.01, 0.05, 0.3, 1, 4, 20])(
  "of shape %d they ascend, and begin with the law of small chances",
  (shape) => {
    const table = preferenceQuantiles(shape);
    expect(table.length).toBe(MULTIPLIERS + 1);
    expect(table[0]).toBe(1 / shape);
    expect(table.slice(1).every((quantile, cell) => cell === 0 || quantile > table[cell])).toBe(true);
    // G is about (p · Γ(shape + 1))^(1/shape) where p is small: ln G falls by ln 2 / shape when p is halved.
    if (shape <= 0.05) expect(table[2] - table[1]).toBeCloseTo(Math.log(2) / shape, 9);
  },
);

test("the mean of what they stand for is the shape", () => {
  for (const shape of [0.3, 1, 4]) {
    const table = preferenceQuantiles(shape);
    let sum = 0;
    // Between the quantiles at the ends of a step; the last one, without an end, is left out.
    for (let cell = 1; cell < MULTIPLIERS; ++cell)
      sum += (Math.exp(table[cell]) + Math.exp(table[cell + 1])) / 2;
    expect(Math.abs(sum / MULTIPLIERS - shape)).toBeLessThan(0.001 * shape + 0.002);
  }
});

test("rough normals are the upper half of evenly likely ones, with variance 1", () => {
  expect(roughNormals.length).toBe(1024);
  const squares = roughNormals.reduce((sum, value) => sum + value * value, 0);
  // Their negatives are the lower half: the mean is 0, and the mean square of one half is the variance.
  expect(squares / roughNormals.length).toBeCloseTo(1, 12);
  expect(roughNormals.every((value, cell) => cell === 0 || value > roughNormals[cell - 1])).toBe(true);
  expect(roughNormals[0]).toBeGreaterThan(0);
  expect(roughNormals[0]).toBeLessThan(0.001);
  // Half of them lie below the third quartile of the normal distribution, .67449.
  expect((roughNormals[511] + roughNormals[512]) / 2).toBeCloseTo(0.674_49, 3);
  expect(roughNormals[1023]).toBeCloseTo(3.5, 1);
});
