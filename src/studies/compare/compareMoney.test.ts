import { expect, test } from "vitest";
import { ratioInterval } from "./compareMoney.ts";

test("ratioInterval(…) is an exact interval of a mean when every run has the same denominator", () => {
  // Half of the t interval of 1, 2, 3: 2 ± 2.919986 · 1/√3, and 2 is the denominator.
  const { effect, low, high } = ratioInterval([1, 2, 3], [2, 2, 2]);
  expect(effect).toBe(1);
  expect(low).toBeCloseTo((2 - 2.91998558 / Math.sqrt(3)) / 2, 8);
  expect(high).toBeCloseTo((2 + 2.91998558 / Math.sqrt(3)) / 2, 8);
});

test("ratioInterval(…) of numbers in proportion is that proportion, without doubt", () => {
  const { effect, low, high } = ratioInterval([3, 6, 9.6], [1, 2, 3.2]);
  for (const value of [effect, low, high]) expect(value).toBeCloseTo(3, 6);
});

test("ratioInterval(…) says nothing when the denominator may be zero", () => {
  const nothing = { effect: Number.NaN, low: Number.NaN, high: Number.NaN };
  expect(ratioInterval([1, 2, 3], [-1, 0.5, 1])).toEqual(nothing);
  expect(ratioInterval([1, 2, 3], [0, 0, 0])).toEqual(nothing);
  expect(ratioInterval([1], [1])).toEqual(nothing);
});
