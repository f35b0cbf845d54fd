import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { differences } from "../explain/differences.ts";
import { atSimulatedSize, scaleOf } from "./simulatedSize.ts";

const written = [
  "market.consumers=1000",
  "brands.nonna.fixedCost=600",
  "brands.nonna.contentDailyCost=30",
  "brands.nonna.capacity=900",
  "brands.nonna.advertising.daily=60",
  "brands.nonna.advertising.channels={ search: 12 }",
  "brands.nonna.care.dailyCost=90",
  "brands.nonna.care.capacity=45",
  "brands.nonna.fakeReviews.daily=1.5",
  "channels.search.dailyCost=7.5",
  "costs=[{ of: brands.nonna.quality, paid: 0.5, perSale: 2, perDay: 3, once: 4 }]",
];

test("a market in which every consumer is one person is as it was written, to the object", () => {
  const scenario = readSound(valid, written);
  expect(scaleOf(scenario)).toBe(1);
  expect(atSimulatedSize(scenario)).toBe(scenario);
});

test("a consumer who stands for three hundred has a three-hundredth of budgets, capacities and gifts, and of nothing else", () => {
  const scenario = readSound(valid, [
    ...written,
    "market.population=300000",
    "brands.verde.seeding.people=450",
  ]);
  expect(scaleOf(scenario)).toBe(300);
  const changed = differences(scenario, atSimulatedSize(scenario)).map(({ path, before, after }) => [
    path,
    before,
    after,
  ]);
  expect(changed).toEqual([
    ["channels.search.dailyCost", 7.5, 0.025],
    ["brands.nonna.fixedCost", 600, 2],
    ["brands.nonna.contentDailyCost", 30, 0.1],
    ["brands.nonna.care.capacity", 45, 0.15],
    ["brands.nonna.care.dailyCost", 90, 0.3],
    ["brands.nonna.advertising.daily", 60, 0.2],
    ["brands.nonna.advertising.channels.search", 12, 0.04],
    ["brands.nonna.fakeReviews.daily", 1.5, 0.005],
    ["brands.nonna.capacity", 900, 3],
    // One and a half gifts are two.
    ["brands.verde.seeding.people", 450, 2],
    [
      "costs",
      [{ of: "brands.nonna.quality", paid: 0.5, perSale: 2, perDay: 3, once: 4 }],
      [{ of: "brands.nonna.quality", paid: 0.5, perSale: 2, perDay: 0.01, once: 4 / 300 }],
    ],
  ]);
});
