import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { deviationLeft } from "./linearResolution.ts";

function normals(count: number, seed: string): number[] {
  const { high, low } = keyFromSeed(seed);
  return Array.from({ length: count }, (_, at) => normalOf(toUniform(randomBits(high, low, at))));
}

test("deviationLeft(…) is √(1 − ρ²) of what goes with the unknown", () => {
  const [unknown, noise] = [normals(4000, "unknown"), normals(4000, "noise")];
  // Seen = unknown + noise of half its deviation: ρ² = 1/1.25, so that √.2 of the deviation is left.
  const seen = unknown.map((value, at) => [value + 0.5 * noise[at], 7]);
  // The variance of a sample R² is about 4ρ²(1 − ρ²)²/n; four standard errors of its root.
  const error = (2 * Math.sqrt(0.8) * 0.2) / Math.sqrt(4000) / (2 * Math.sqrt(0.2));
  expect(Math.abs(deviationLeft(unknown, seen) - Math.sqrt(0.2))).toBeLessThan(4 * error);
});

test("deviationLeft(…) does not take many numbers that say nothing for knowledge", () => {
  const unknown = normals(100, "unknown");
  const columns = Array.from({ length: 40 }, (_, at) => normals(100, `column ${at}`));
  const seen = unknown.map((_, row) => columns.map((column) => column[row]));
  expect(deviationLeft(unknown, seen)).toBeGreaterThan(0.85);
  expect(
    deviationLeft(
      unknown,
      unknown.map((value) => [value]),
    ),
  ).toBeLessThan(1e-6);
  expect(deviationLeft([1, 1, 1, 1], [[1], [2], [3], [4]])).toBeNaN();
  expect(deviationLeft([1, 2, 3, 4], [[5], [5], [5], [5]])).toBe(1);
});
