import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { compileBrands } from "./brands.ts";
import { compileChannels } from "./channels.ts";

/** What is compiled of two brands, nonna and verde, on four channels: search, reviews, site, shopWindow. */
const compiled = (...settings: string[]) =>
  compileBrands(readSound(valid, settings), { day: 0, before: undefined });

test("a brand enters and gives away after the warm-up, one that is there from the first day with it", () => {
  const { entryDay, seedDay, seeds } = compiled("market.warmUp=50", "brands.verde.entryDay=10");
  expect([...entryDay]).toEqual([0, 60]);
  expect([...seedDay]).toEqual([50, 80]);
  expect([...seeds]).toEqual([0, 20]);
});

test("a capacity of 0 was written for one without an end", () => {
  const { capacity, careCapacity, served } = compiled(
    "brands.nonna.capacity=40",
    "brands.verde.care.capacity=3",
  );
  expect([...capacity]).toEqual([40, Number.POSITIVE_INFINITY]);
  expect([...careCapacity]).toEqual([Number.POSITIVE_INFINITY, 3]);
  expect([...served]).toEqual([1, 1]);
});

test("advertising in channels stands by brand and channel, 0 where none is written", () => {
  const { advertising, channelAdvertising } = compiled(
    "brands.verde.advertising={ daily: 5, channels: { shopWindow: 8, search: 2 } }",
  );
  expect([...advertising]).toEqual([0, 5]);
  expect([...channelAdvertising]).toEqual([0, 0, 0, 0, 2, 0, 0, 8]);
});

test("costs of levels: a better quality costs more for each sale, a day and once", () => {
  const costs = "costs=[{ of: brands.nonna.quality, paid: 0.5, perSale: 10, perDay: 100, once: 1000 }]";
  const { unitCost, levelDailyCost, levelOnceCost, levelDay } = compiled(costs, "brands.nonna.unitCost=9");
  const near = (value: number) => expect.closeTo(value, 9);
  // Verde's own 8 stay as they are.
  expect([...unitCost]).toEqual([near(12), 8]);
  expect([...levelDailyCost]).toEqual([near(30), 0]);
  expect([...levelOnceCost]).toEqual([near(300), 0]);
  expect([...levelDay]).toEqual([0, 0]);
});

test("what was paid once before is not paid again, and nobody is paid for selling", () => {
  const costs = "costs=[{ of: brands.nonna.quality, paid: 0.5, perSale: 10, perDay: 0, once: 1000 }]";
  const before = readSound(valid, [costs]);
  const after = readSound(valid, [costs, "brands.nonna.quality=0.9"]);
  const { levelOnceCost, levelDay, unitCost } = compileBrands(after, { day: 30, before });
  expect([...levelOnceCost]).toEqual([expect.closeTo(100, 9), 0]);
  expect([...levelDay]).toEqual([30, 30]);
  // A quality below what was paid would save 5 of a unit cost of 4.
  expect([...compiled(costs, "brands.nonna.quality=0", "brands.nonna.unitCost=4").unitCost]).toEqual([0, 8]);
  expect(unitCost[0]).toBeCloseTo(8 + 10 * 0.4, 9);
});

test("membership, reactions and the care desk stand as they were written", () => {
  const table = compiled(
    "brands.nonna.membership={ joining: 0.3, price: 25, period: 90, leaving: 0.1 }",
    "brands.nonna.reaction={ matchPrice: 0.5, spendByShare: 0.7, serviceForStars: 0.4, delay: 14 }",
    "brands.verde.care={ answered: 0.6, hours: 8, skill: 0.7 }",
    "brands.verde.fakeReviews={ daily: 2, cost: 5 }",
  );
  expect([
    table.joining[0],
    table.membershipPrice[0],
    table.membershipPeriod[0],
    table.cancelling[0],
  ]).toEqual([0.3, 25, 90, 0.1]);
  expect([
    table.matchPrice[0],
    table.spendByShare[0],
    table.serviceForStars[0],
    table.reactionDelay[0],
  ]).toEqual([0.5, 0.7, 0.4, 14]);
  expect([table.careAnswered[1], table.careHours[1], table.careSkill[1]]).toEqual([0.6, 8, 0.7]);
  expect([table.fakeReviews[1], table.fakeReviewCost[1]]).toEqual([2, 5]);
});

test("channels: flags of what they are, unending attention where all is seen", () => {
  const table = compileChannels(
    readSound(valid, [
      "channels.reviews.attention=12",
      "channels.search.owner=paid",
      "channels.reviews.looks=together",
    ]),
  );
  expect([...table.digital]).toEqual([1, 1, 1, 0]);
  expect([...table.push]).toEqual([0, 0, 0, 1]);
  expect([...table.earned]).toEqual([0, 1, 0, 0]);
  expect([...table.paid]).toEqual([1, 0, 0, 0]);
  expect([...table.site]).toEqual([0, 0, 1, 0]);
  expect([...table.reviews]).toEqual([0, 1, 0, 0]);
  expect([...table.together]).toEqual([0, 1, 0, 0]);
  expect(table.attention[1]).toBe(12);
  expect(table.attention[3]).toBe(Number.POSITIVE_INFINITY);
});
