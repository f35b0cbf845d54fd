import { expect, test } from "vitest";
import { meanInterval } from "./interval.ts";
import { summariseRows } from "./summary.ts";

// t(.975; 4) = 2.7764451, in every table of Student's distribution.
test("meanInterval(…) of five numbers is their mean ± t s / √n", () => {
  const { mean, low, high, method } = meanInterval([1, 2, 3, 4, 5], 0.95);
  const reach = (2.7764451051977987 * Math.sqrt(2.5)) / Math.sqrt(5);
  expect(mean).toBe(3);
  expect(low).toBeCloseTo(3 - reach, 8);
  expect(high).toBeCloseTo(3 + reach, 8);
  expect(method).toBe("Student t over 5 runs");
});

test("meanInterval(…) of one run has no interval and says so", () => {
  expect(meanInterval([7], 0.9)).toEqual({
    mean: 7,
    low: Number.NaN,
    high: Number.NaN,
    method: "one run: no interval",
  });
});

test("meanInterval(…) of nothing is nothing", () => {
  expect(meanInterval([], 0.9)).toEqual({
    mean: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
    method: "no value",
  });
});

test("meanInterval(…) of equal runs has no width", () => {
  expect(meanInterval([2, 2, 2], 0.9)).toMatchObject({ mean: 2, low: 2, high: 2 });
});

test("summariseRows(…) brings together the same measure over runs and leaves out missing values", () => {
  const row = (run: number, brand: string, value: number) => ({
    run,
    brand,
    metric: "share",
    period: "total",
    value,
  });
  const rows = [row(0, "nonna", 0.2), row(0, "gino", 0.8), row(1, "nonna", 0.4), row(1, "gino", Number.NaN)];
  const summary = summariseRows(rows, 0.9);
  expect(summary.map(({ brand, mean, runs }) => ({ brand, mean, runs }))).toEqual([
    { brand: "nonna", mean: expect.closeTo(0.3, 12), runs: 2 },
    { brand: "gino", mean: 0.8, runs: 1 },
  ]);
});
