import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { simulate } from "../simulate.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { toPopulation } from "./toPopulation.ts";

const run = simulate(
  plainMarket({ market: { days: 20, consumers: 300 }, brands: { one: {}, two: {} } }),
  keyFromSeed("books"),
);

test("consumers who are people leave the books as they are, to the object", () => {
  expect(toPopulation(run, 1)).toBe(run);
});

test("counts and money are multiplied; what people see or are asked, and who is logged, is not", () => {
  const scaled = toPopulation(run, 40);
  expect([...scaled.series.bought]).toEqual([...run.series.bought].map((count) => count * 40));
  expect([...scaled.levels.revenue]).toEqual([...run.levels.revenue].map((money) => money * 40));
  expect([...scaled.census.buyers]).toEqual([...run.census.buyers].map((people) => people * 40));
  expect(scaled.levels.displayedMean).toBe(run.levels.displayedMean);
  expect(scaled.levels.displayedCount).toBe(run.levels.displayedCount);
  const changed = Object.keys(run).filter(
    (name) => scaled[name as keyof typeof run] !== run[name as keyof typeof run],
  );
  expect(changed.sort()).toEqual([
    "census",
    "funnel",
    "levels",
    "market",
    "media",
    "money",
    "series",
    "touchpoints",
  ]);
});
