import { expect, test } from "vitest";
import { estimateColumn } from "./estimateColumn.ts";

const estimate = (mean: number, reach = Number.NaN) => ({ mean, low: mean - reach, high: mean + reach });
const write = (
  estimates: Parameters<typeof estimateColumn>[0],
  unit: Parameters<typeof estimateColumn>[1] = "number",
) => estimateColumn(estimates, unit, "EUR", "en");

test("estimateColumn(…) shows as many digits as the intervals leave meaningful", () => {
  expect(write([estimate(4.63812, 0.0234)]).cells).toEqual(["4.64 ± 0.02"]);
  expect(write([estimate(4.63812, 0.0134)]).cells).toEqual(["4.638 ± 0.013"]);
  expect(write([estimate(4.63812, 3)]).cells).toEqual(["5 ± 3"]);
  expect(write([estimate(4638.12, 300)]).cells).toEqual(["4,638 ± 300"]);
});

test("estimateColumn(…) writes a column alike, by its middle interval", () => {
  expect(write([estimate(0.3, 0.004), estimate(0.2, 0.005), estimate(0.1, 0.09)], "share")).toEqual({
    unit: "%",
    cells: ["30.0 ± 0.4", "20.0 ± 0.5", "10.0 ± 9.0"],
  });
});

test("estimateColumn(…) writes no interval as 0, and 0 without a sign", () => {
  expect(write([estimate(15.94, 0.31), estimate(56.2, 3), estimate(-0.03, 3.9)]).cells).toEqual([
    "15.9 ± 0.3",
    "56.2 ± 3.0",
    "0.0 ± 3.9",
  ]);
});

test("estimateColumn(…) puts thousands and millions of money into the unit", () => {
  expect(write([estimate(387_123, 7_000)], "money")).toEqual({ unit: "k EUR", cells: ["387 ± 7"] });
  expect(write([estimate(-38_712_300, 700_000)], "money")).toEqual({ unit: "M EUR", cells: ["−38.7 ± 0.7"] });
  expect(write([estimate(812, 30)], "money")).toEqual({ unit: "EUR", cells: ["812 ± 30"] });
});

test("estimateColumn(…) without intervals shows three digits, and a dash where there is nothing", () => {
  expect(write([estimate(4.63812), estimate(Number.NaN), undefined]).cells).toEqual(["4.64", "–", "–"]);
  expect(write([estimate(0)]).cells).toEqual(["0"]);
});

test("estimateColumn(…) writes both ends where the mean is far from the middle of its interval", () => {
  const lopsided = { mean: 4.95, low: 4.61, high: 4.994 };
  expect(write([lopsided, estimate(4.2, 0.1)], "stars").cells).toEqual(["4.95 (4.61–4.99)", "4.20 ± 0.10"]);
});

test("estimateColumn(…) writes numbers as the language does", () => {
  expect(estimateColumn([estimate(4.63812, 0.02)], "number", "EUR", "it").cells).toEqual(["4,64 ± 0,02"]);
});
