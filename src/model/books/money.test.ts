import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { Count } from "../layout/counts.ts";
import { BRAND_SERIES, type MoneyKind } from "../result.ts";
import { addMoney, channelMoney, costOf, coverageCost, coverageCosts, moneyOf } from "./money.ts";

const parameters = plainMarket({
  channels: {
    shop: { kind: "physical", dailyCost: 10, contactCost: 0.5 },
    paper: { dailyCost: 4, contactCost: 2, impressionCost: 8 },
  },
  brands: {
    one: {
      price: 12,
      unitCost: 5,
      coverage: { shop: { know: 0.5, go: 0, do: 0, buy: 1 }, paper: 0.25 },
      content: { video: 1, audio: 0, text: 0.5 },
      contentDailyCost: 30,
      fixedCost: 7,
      care: { dailyCost: 3 },
      advertising: { daily: 20, channels: { paper: 16 } },
      membership: { price: 40 },
      seeding: { cost: 1.5 },
      fakeReviews: { cost: 9 },
    },
    late: { entryDay: 10, fixedCost: 7, contentDailyCost: 30, advertising: { daily: 20 } },
  },
  care: { answerCost: 6 },
});
const [epoch] = parameters.epochs;

/** Today's counts of both brands, by what they count. */
function countsOf(counted: Partial<Record<Count, readonly [number, number]>>): Float64Array {
  const counts = new Float64Array(2 * BRAND_SERIES.length);
  for (const [row, pair] of Object.entries(counted)) counts.set(pair, 2 * Number(row));
  return counts;
}

test("a day of a brand, kind by kind, by hand", () => {
  const counts = countsOf({
    [Count.bought]: [4, 1],
    [Count.seeded]: [2, 0],
    [Count.joined]: [1, 0],
    [Count.renewed]: [2, 0],
    [Count.answered]: [3, 0],
  });
  const contacts = Float64Array.of(8, 5, 3, 1);
  const money = moneyOf(epoch, counts, 2, 0, 0, contacts, 2, coverageCosts(epoch));
  expect(money).toEqual({
    revenue: 4 * 12 + 3 * 40,
    unitCost: 6 * 5,
    // Half and one of a physical channel of 10 a day, four quarters of one of 4.
    coverage: 1.5 * 10 + 1 * 4,
    content: 0.5 * 30,
    contacts: 8 * 0.5 + 3 * 2,
    care: 3 + 3 * 6,
    advertising: 20 + 16,
    seeding: 2 * 1.5,
    fakeReviews: 2 * 9,
    fixed: 7,
  });
  expect(costOf(money)).toBe(30 + 19 + 15 + 10 + 21 + 36 + 3 + 18 + 7);
});

test("before a brand enters it pays for nothing but what it does", () => {
  const day = (at: number) =>
    moneyOf(epoch, countsOf({}), 2, 1, at, new Float64Array(4), 0, coverageCosts(epoch));
  expect(costOf(day(9))).toBe(0);
  expect(day(10)).toMatchObject({ fixed: 7, advertising: 20, content: 30 });
});

test("what is paid once for a level is paid on its day alone", () => {
  const [first] = plainMarket({
    brands: { one: { quality: 0.8 } },
    costs: [{ of: "brands.one.quality", paid: 0.5, perSale: 0, perDay: 10, once: 1000 }],
  }).epochs;
  const care = (day: number) =>
    moneyOf(
      first,
      new Float64Array(BRAND_SERIES.length),
      1,
      0,
      day,
      new Float64Array(1),
      0,
      coverageCosts(first),
    ).care;
  expect(care(0)).toBeCloseTo(0.3 * 1010, 9);
  expect(care(1)).toBeCloseTo(0.3 * 10, 9);
});

test("coverage is paid by channel, impressions on all of them together", () => {
  expect([0, 1].map((channel) => coverageCost(epoch, 0, channel))).toEqual([15, 4]);
  expect([0, 1].map((brand) => channelMoney(epoch, brand))).toEqual([16, 0]);
});

test("addMoney(…) adds each kind to its own sum", () => {
  const kinds: readonly MoneyKind[] = [
    "revenue",
    "unitCost",
    "coverage",
    "content",
    "contacts",
    "care",
    "advertising",
    "seeding",
    "fakeReviews",
    "fixed",
  ];
  const sums = Object.fromEntries(kinds.map((kind) => [kind, new Float64Array(2)])) as Record<
    MoneyKind,
    Float64Array
  >;
  const money = Object.fromEntries(kinds.map((kind, at) => [kind, at + 1])) as Record<MoneyKind, number>;
  addMoney(sums, money, 1);
  addMoney(sums, money, 1);
  kinds.forEach((kind, at) => expect([...sums[kind]]).toEqual([0, 2 * (at + 1)]));
});
