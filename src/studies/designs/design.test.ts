import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { designPoints, partOf, readRange, valueAt } from "./design.ts";
import { checkRanges } from "./designRanges.ts";
import { planDesign } from "../sweep/sweep.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "One trattoria",
  market: { consumers: 200, days: 30 },
  channels: { search: {} },
  brands: { nonna: {} },
});

const price = { path: "brands.nonna.price", low: 10, high: 30, isWhole: false };
const panel = { path: "market.panel", low: 1, high: 4, isWhole: true };

test("readRange(…) reads a range and says what is wrong with others", () => {
  expect(readRange("a.b = -1..2.5").range).toEqual({ path: "a.b", low: -1, high: 2.5 });
  for (const text of ["a", "a=1", "a=1,2", "a=1..", "a=x..2", "=1..2"])
    expect(readRange(text).fault?.message.en).toContain("a path, = and a range lo..hi");
  expect(readRange("a=1..2:3").fault?.message.en).toContain("without steps");
});

const wrong: readonly [path: string, low: number, high: number, says: string][] = [
  ["brands.nonna.pric", 1, 2, "brands.nonna has no “pric”"],
  ["brands.nonna.price", 30, 10, "from a lower to a higher number"],
  ["brands.nonna.price", 10, 10, "from a lower to a higher number"],
  ["brands.nonna.price", -5, 10, "would go from -5 to 10"],
  ["brands.nonna.quality", 0, 2, "must be a number from 0 to 1"],
  ["market.panel", 0.5, 10.2, "must be a whole number"],
  ["title", 0, 1, "a setting that is a number"],
  ["runs", 1, 9, "a setting that is a number and belongs to the market"],
  ["brands.nonna", 1, 9, "a setting that is a number"],
];

test.each(wrong)("checkRanges(…) of %s=%d..%d says: %s", (path, low, high, says) => {
  const { ranges, faults } = checkRanges(scenario, [{ path, low, high }]);
  expect(ranges).toEqual([]);
  expect(faults.map(({ message }) => message.en)).toEqual([expect.stringContaining(says)]);
});

test("checkRanges(…) knows whole numbers, and a setting that is named twice", () => {
  expect(checkRanges(scenario, [price, panel])).toEqual({ ranges: [price, panel], faults: [] });
  expect(checkRanges(scenario, [price, price]).faults[0].message.en).toContain("twice");
});

test.each(["lhs", "sobol"] as const)("%s points spread evenly over ranges, whole numbers too", (design) => {
  const points = designPoints(design, [price, panel], 16, "equal");
  const parts = points.map(([value]) => Math.floor(partOf(price, value) * 16)).sort((a, b) => a - b);
  expect(parts).toEqual(Array.from({ length: 16 }, (_, part) => part));
  const counts = [1, 2, 3, 4].map((value) => points.filter((point) => point[1] === value).length);
  expect(counts).toEqual([4, 4, 4, 4]);
  expect(designPoints(design, [price, panel], 16, "equal")).toEqual(points);
  expect(designPoints(design, [price, panel], 16, "other")).not.toEqual(points);
});

test("valueAt(…) stays within its range", () => {
  expect([valueAt(panel, 0), valueAt(panel, 0.9999999999), valueAt(price, 0.5)]).toEqual([1, 4, 20]);
});

test("planDesign(…) has a plan for each point", () => {
  const points = designPoints("lhs", [price], 5, "equal");
  const { plans, problems, dimensions } = planDesign(scenario, [price], points);
  expect({ problems, values: plans.map(({ values }) => values) }).toEqual({ problems: [], values: points });
  expect(dimensions[0].values).toEqual(points.map(([value]) => value).sort((a, b) => a - b));
});
