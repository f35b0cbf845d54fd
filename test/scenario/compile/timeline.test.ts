import { expect, test } from "vitest";
import { readSound } from "../load.ts";
import { valid } from "../valid.ts";
import { scenariosByDay } from "../../../src/scenario/compile/timeline.ts";

const byDay = (timeline: string) => scenariosByDay(readSound(valid, [`timeline=${timeline}`]));

test("without changes there is the first day, and the scenario itself", () => {
  const scenario = readSound(valid, ["timeline=[]"]);
  const found = scenariosByDay(scenario);
  expect([...found.keys()]).toEqual([0]);
  expect(found.get(0)).toBe(scenario);
});

test("days come in order, whatever the order of writing, and each holds what those before it changed", () => {
  const found = byDay(
    "[{ day: 90, set: { brands.nonna.price: 30 } }, { day: 30, set: { brands.nonna.quality: 0.5 } }, { day: 60, set: { brands.nonna.price: 29, choice.unreviewed: 0.2 } }]",
  );
  expect(
    [...found].map(([day, { brands }]) => [day, brands["nonna"].price, brands["nonna"].quality]),
  ).toEqual([
    [0, 28, 0.8],
    [30, 28, 0.5],
    [60, 29, 0.5],
    [90, 30, 0.5],
  ]);
  expect(found.get(90)?.choice.unreviewed).toBe(0.2);
});

test("changes of one day are made in the order in which they were written, and those of day 0 take the first day's place", () => {
  const found = byDay(
    "[{ day: 0, set: { brands.nonna.price: 20 } }, { day: 9, set: { brands.nonna.price: 21 } }, { day: 9, set: { brands.*.price: 22 } }, { day: 9, set: { brands.verde.price: 23 } }]",
  );
  expect([...found].map(([day, { brands }]) => [day, brands["nonna"].price, brands["verde"].price])).toEqual([
    [0, 20, 22],
    [9, 22, 23],
  ]);
});

test("a star means all, null takes away, a group merges", () => {
  const found = byDay(
    "[{ day: 5, set: { brands.*.coverage.search.buy: 0.9, brands.nonna.coverage.shopWindow: null, brands.nonna.touchpoints: { site: { quality: 0.1 } } } }]",
  );
  const { brands } = found.get(5)!;
  const [nonna, verde] = [brands["nonna"], brands["verde"]];
  expect(nonna.coverage).toEqual({ search: { know: 0.5, go: 0.6, do: 0, buy: 0.9 } });
  expect(verde.coverage["search"]).toEqual({ know: 0.4, go: 0.4, do: 0.4, buy: 0.9 });
  expect(nonna.touchpoints).toEqual({ site: { failure: 0.2, quality: 0.1 } });
});

test("later scenarios have no timeline of their own", () => {
  const found = byDay("[{ day: 5, set: { brands.nonna.price: 1 } }]");
  expect(found.get(5)?.timeline).toEqual([]);
  expect(found.get(0)?.timeline).toHaveLength(1);
});
