import { expect, test } from "vitest";
import { summariseRows } from "./summary.ts";

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

test("summariseRows(…) of one run has no interval and says so", () => {
  const rows = [{ run: 0, brand: "nonna", metric: "share", period: "total", value: 0.2 }];
  expect(summariseRows(rows, 0.9)).toEqual([
    {
      brand: "nonna",
      metric: "share",
      period: "total",
      mean: 0.2,
      low: Number.NaN,
      high: Number.NaN,
      method: "one run says nothing of luck",
      runs: 1,
    },
  ]);
});

test("summariseRows(…) keeps every interval within what its metric can be", () => {
  const of = (metric: string, ...values: number[]) =>
    summariseRows(
      values.map((value, run) => ({ run, brand: "nonna", metric, period: "total", value })),
      0.9,
    )[0];
  const within = (row: ReturnType<typeof of>, least: number, most: number) =>
    row.low >= least && row.high <= most && row.low < row.mean && row.mean < row.high;
  expect(within(of("stars", 4.75, 5, 5), 1, 5)).toBe(true);
  expect(within(of("share", 0, 0, 0.9), 0, 1)).toBe(true);
  expect(within(of("nps", 100, 100, 60), -100, 100)).toBe(true);
  for (const metric of ["reviews", "sales", "revenue", "cost"])
    expect(within(of(metric, 0, 0, 19), 0, Number.POSITIVE_INFINITY)).toBe(true);
  expect(of("profit", 0, 0, 19).low).toBeLessThan(0);
});
