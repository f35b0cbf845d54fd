import { expect, test } from "vitest";
import { errorScale } from "./errorScale.ts";

const repeat = (value: number, count: number) => Array.from({ length: count }, () => value);

test("with few errors a quarter of the mean size counts as two of them", () => {
  // (2 · 25² + 3 · 4) / (2 + 3 − 1), as history 100 misses by 25
  expect(errorScale([2, -2, 2], repeat(100, 4), 1)).toEqual({ variance: 1262 / 4, freedom: 4 });
  expect(errorScale([Number.NaN, 2], [100, Number.NaN, 100], 0)).toEqual({ variance: 1254 / 3, freedom: 3 });
  expect(errorScale([], [100], 2)).toEqual({ variance: 1250 / 3, freedom: 2 });
});

test("what was expected beforehand fades once more than a dozen errors were seen", () => {
  const at = (count: number) => errorScale(repeat(2, count), repeat(100, count + 1), 0).variance;
  expect(at(12)).toBeCloseTo((1250 + 48) / 14, 9);
  // 24 errors of 2: √(625 · 4) = 50 takes the place of 625
  expect(at(24)).toBeCloseTo((100 + 96) / 26, 9);
  // 120 errors: 4 · (625 / 4)^.1
  expect(at(120)).toBeCloseTo((8 * (625 / 4) ** 0.1 + 480) / 122, 9);
});

test("what never moved may still move, however long it stood still", () => {
  expect(errorScale(repeat(0, 98), repeat(50, 99), 0).variance).toBeCloseTo((2 * 12.5 * 12.5) / 100, 9);
});

test("a mean size counts without sign, and gaps count for nothing", () => {
  const whole = errorScale([1, -2, 3], [4, 8, 12], 1);
  // Mean size 8: what is expected is 2 · 4 = 8; the errors' squares sum to 14; three errors less one parameter.
  expect(whole).toEqual({ variance: 22 / 4, freedom: 4 });
  expect(errorScale([1, -2, 3], [-4, 8, -12], 1)).toEqual(whole);
  expect(errorScale([Number.NaN, 1, -2, Number.NaN, 3], [4, Number.NaN, 8, 12], 1)).toEqual(whole);
});

test("more parameters than errors leave two degrees of freedom, and count as one error", () => {
  expect(errorScale([1, 1], [4, 4, 4], 3)).toEqual({ variance: (2 + 2) / 3, freedom: 2 });
});

test("a series of zeros without errors has none to expect", () => {
  expect(errorScale([0, 0], [0, 0, 0], 0)).toEqual({ variance: 0, freedom: 4 });
  expect(errorScale([], [], 0)).toEqual({ variance: 0, freedom: 2 });
});
