import { expect, test } from "vitest";
import { mean } from "../../../test/support/statistics.ts";
import { roughNormals } from "./perception.ts";

/** Φ, by the series of its integral: Σ (−1)ᵏ x²ᵏ⁺¹ / (k! 2ᵏ (2k + 1)), exact to the last digits below 4. */
function normalChance(x: number): number {
  let [sum, term] = [x, x];
  for (let k = 1; k < 120; ++k) {
    term *= -(x * x) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}

test("the upper half of 2,048 values, in ascending order, with a square of 1 on average", () => {
  expect(roughNormals).toHaveLength(1024);
  expect([...roughNormals]).toEqual([...roughNormals].sort((a, b) => a - b));
  expect(roughNormals[0]).toBeGreaterThan(0);
  expect(mean(roughNormals.map((value) => value * value))).toBeCloseTo(1, 13);
});

test("are the middles of cells of equal chance, all stretched alike", () => {
  // The stretch follows from any one of them.
  const cell = 512;
  const chance = (at: number) => (1024.5 + at) / 2048;
  let [low, high] = [0.99, 1.01];
  for (let step = 0; step < 60; ++step) {
    const stretch = (low + high) / 2;
    if (normalChance(roughNormals[cell] / stretch) > chance(cell)) low = stretch;
    else high = stretch;
  }
  const stretch = (low + high) / 2;
  expect(stretch).toBeGreaterThan(1);
  roughNormals.forEach((value, at) =>
    expect(normalChance(value / stretch), `${at}`).toBeCloseTo(chance(at), 8),
  );
});
