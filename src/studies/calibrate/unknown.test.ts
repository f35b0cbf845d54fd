import { expect, test } from "vitest";
import { priorDeviation, priorQuantile, type Unknown } from "./unknown.ts";

const even: Unknown = { path: "a", low: 2, high: 6, isWhole: false };
const triangle: Unknown = { ...even, likely: 5 };

test("priorQuantile(…) is even over the range, or a triangle with its top at what is most likely", () => {
  expect([0, 0.25, 0.5].map((part) => priorQuantile(even, part))).toEqual([2, 3, 4]);
  // Three quarters of the triangle lie below its top at 5; half of that below 2 + 3 √½.
  expect(priorQuantile(triangle, 0.75)).toBe(5);
  expect(priorQuantile(triangle, 0.375)).toBeCloseTo(2 + 3 * Math.sqrt(0.5), 7);
  expect(priorQuantile(triangle, 0.9375)).toBeCloseTo(5.5, 7);
  expect(priorQuantile({ ...even, isWhole: true }, 0.999)).toBe(6);
});

test("priorDeviation(…) is that of the textbook", () => {
  // Even: (b − a)/√12; triangle: √((a² + b² + c² − ab − ac − bc)/18).
  expect(priorDeviation(even)).toBeCloseTo(4 / Math.sqrt(12), 12);
  const [a, b, c] = [2, 6, 5];
  const square = (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
  expect(priorDeviation(triangle)).toBeCloseTo(Math.sqrt(square), 12);
});
