import { expect, test } from "vitest";
import { plainMarket, runPlain } from "../../../test/support/market.ts";
import { metricValue } from "../../metrics/metrics.ts";
import type { RunResult } from "../result.ts";
import { createMedia } from "./media.ts";
import { toPopulation } from "./toPopulation.ts";

const run = runPlain(
  {
    market: { consumers: 200, days: 28 },
    channels: { place: { dailyCost: 3 } },
    brands: {
      one: { price: 9, startingReviews: { count: 12, stars: 4 }, advertising: { daily: 5 } },
      two: {},
    },
    telling: { postRate: 0.5 },
  },
  "people",
  { logged: 20 },
);
const many = toPopulation(run, 250);

test("counts and money are those of all for whom consumers stand", () => {
  const books = ["series", "market", "funnel", "touchpoints", "money", "media", "census"] as const;
  for (const book of books)
    for (const [name, table] of Object.entries(run[book]) as [string, Float64Array][])
      expect(
        Array.from((many[book] as unknown as Record<string, Float64Array>)[name]),
        `${book}.${name}`,
      ).toEqual(Array.from(table, (value) => value * 250));
  expect(run.series.bought.some((sold) => sold > 0)).toBe(true);
});

test("what people see is not multiplied: stars, reviews shown, what advertising has left", () => {
  for (const name of ["displayedMean", "displayedCount", "advertisingStock"] as const)
    expect(many.levels[name]).toBe(run.levels[name]);
  expect(run.levels.displayedCount.some((count) => count > 0)).toBe(true);
});

test("shares, prices paid and the log are what they were", () => {
  for (const metric of ["share", "stars"] as const)
    expect(metricValue(many, "one", metric, "total")).toBeCloseTo(
      metricValue(run, "one", metric, "total"),
      12,
    );
  expect(metricValue(many, "one", "sales", "total")).toBe(250 * metricValue(run, "one", "sales", "total"));
  expect(many.events).toBe(run.events);
  expect(many.panel).toBe(run.panel);
});

test("a scale of one is the run itself, and the run is never changed", () => {
  const before = run.series.bought.slice();
  expect(toPopulation(run, 1)).toBe(run);
  toPopulation(run, 3);
  expect(run.series.bought).toEqual(before);
});

test("twice is once with the product", () => {
  const twice = toPopulation(toPopulation(run, 2), 8);
  expect(twice.money).toEqual(toPopulation(run, 16).money);
});

test.each([
  [28, 0, 4],
  [29, 0, 5],
  [1, 0, 1],
  [35, 7, 4],
])("media books of %d days, %d of them before they open, have %d weeks", (days, warmUp, weeks) => {
  const parameters = plainMarket({
    market: { days: days - warmUp, warmUp },
    channels: { a: {}, b: {} },
    brands: { one: {}, two: {}, three: {} },
  });
  expect(parameters.days).toBe(days);
  const media = createMedia(parameters);
  expect(media.spend.length).toBe(weeks * 2 * 3);
  expect(media.content.length).toBe(weeks * 3);
});

test("spending on media adds up to that of the year's money", () => {
  const total = (table: Float64Array) => table.reduce((sum, value) => sum + value, 0);
  expect(total(run.media.advertising)).toBeCloseTo(28 * 5, 9);
  const result: RunResult["money"] = run.money;
  expect(total(result.advertising)).toBeCloseTo(28 * 5, 9);
});
