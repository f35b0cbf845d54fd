import { expect, test } from "vitest";
import { type Overrides, plainMarket } from "../../../test/support/market.ts";
import { memoryOf } from "./memory.ts";

type Brand = NonNullable<Overrides["brands"]>[string];
const memory = (one: Brand, timeline: Overrides["timeline"] = []) =>
  memoryOf(plainMarket({ market: { days: 30, warmUp: 5 }, brands: { one, two: {} }, timeline }));

test("where everything goes by the plan nothing is remembered", () => {
  expect(memory({})).toBeUndefined();
  expect(memory({ reaction: { delay: 3 } })).toBeUndefined();
});

test.each<[string, Brand]>([
  ["matches prices", { reaction: { matchPrice: 0.1 } }],
  ["spends by its share", { reaction: { spendByShare: 0.1 } }],
  ["serves better for stars", { reaction: { serviceForStars: 0.1 } }],
  ["can be full", { capacity: 5 }],
  ["has a care desk that can be full", { care: { capacity: 5 } }],
])("a brand that %s has a memory, and its rival with it", (_, one) => {
  const found = memory(one);
  // Days of the warm-up are days; nothing is full and no budget has moved before the first.
  expect(found?.prices.length).toBe((30 + 5) * 2);
  expect(found?.demand).toEqual([[], []]);
  expect(found?.questions).toEqual([[], []]);
  expect([...(found?.factor ?? [])]).toEqual([1, 1]);
  expect(found?.places.map(({ served, waits }) => [served, waits])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(found?.demand[0]).not.toBe(found?.questions[0]);
});

test("a reaction that begins later is prepared for from the first day", () => {
  const later = [{ day: 20, set: { "brands.one.reaction.matchPrice": 0.5 } }];
  expect(memory({}, later as Overrides["timeline"])).toBeDefined();
  const capacity = [{ day: 20, set: { "brands.two.capacity": 9 } }];
  expect(memory({}, capacity as Overrides["timeline"])).toBeDefined();
});
