import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { createMarket } from "../market.ts";
import type { Parameters } from "../parameters.ts";
import { addMediaDay, createMedia } from "./media.ts";
import type { DayMoney } from "./money.ts";

// Seven days after a warm-up of three; two channels with costs of their own; the second brand enters five days after the
// warm-up, which is day 8 of what is simulated.
const parameters: Parameters = plainMarket({
  market: { days: 7, warmUp: 3 },
  channels: {
    screen: { dailyCost: 2, contactCost: 0.5, impressionCost: 10 },
    shop: { kind: "physical", dailyCost: 1, contactCost: 0 },
  },
  brands: {
    one: {
      coverage: { screen: { know: 1, go: 0, do: 0, buy: 0.5 }, shop: 0.25 },
      advertising: { daily: 7, channels: { screen: 40 } },
    },
    late: { entryDay: 5, advertising: { daily: 3 }, coverage: { screen: 1, shop: 1 } },
  },
});
const money: DayMoney = {
  revenue: 0,
  unitCost: 0,
  coverage: 0,
  content: 11,
  contacts: 0,
  care: 0,
  advertising: 47,
  seeding: 13,
  fakeReviews: 0,
  fixed: 0,
};
/** Meetings of a day: by channel, then by brand. */
const contacts = Float64Array.of(6, 100, 4, 200);

/** Books after some days of a brand. */
function booksOf(brand: number, days: readonly number[]) {
  const market = createMarket(parameters, keyFromSeed("media"));
  const media = createMedia(parameters);
  for (const day of days) {
    market.day = day;
    addMediaDay(media, market, brand, contacts, money);
  }
  return media;
}

test.each([
  [7, 0, 1],
  [8, 0, 2],
  [14, 0, 2],
  [10, 3, 1],
  [11, 3, 2],
])("of %d days with a warm-up of %d there are %d weeks", (days, warmUp, weeks) => {
  const media = createMedia({ ...parameters, days, warmUp });
  expect(media.contacts).toHaveLength(weeks * 4);
  expect(media.content).toHaveLength(weeks * 2);
});

test("a day of a brand that is there: its meetings, its places, its impressions, and what belongs to no place", () => {
  const { contacts: met, spend, adSpend, impressions, content, advertising, seeding } = booksOf(0, [3]);
  expect([...met]).toEqual([6, 0, 4, 0]);
  // Presence in one moment and a half at 2 a day each and 6 contacts at ½; four quarters of a shop at 1.
  expect([...spend]).toEqual([6, 0, 1, 0]);
  expect([...adSpend]).toEqual([40, 0, 0, 0]);
  // Forty in money at ten a thousand.
  expect([...impressions]).toEqual([4000, 0, 0, 0]);
  expect([[...content], [...advertising], [...seeding]]).toEqual([
    [11, 0],
    [7, 0],
    [13, 0],
  ]);
});

test("days of the warm-up stand nowhere, those after it by the weeks from its end", () => {
  const { contacts: met, content } = booksOf(0, [0, 1, 2, 3, 9]);
  expect([...met]).toEqual([12, 0, 8, 0]);
  expect([...content]).toEqual([22, 0]);
  const longer = createMedia({ ...parameters, days: 12 });
  const market = createMarket(parameters, keyFromSeed("media"));
  market.day = 10;
  addMediaDay(longer, market, 0, contacts, money);
  expect([...longer.contacts]).toEqual([0, 0, 0, 0, 6, 0, 4, 0]);
});

test("a brand pays for no place and no advertising before it is there", () => {
  const before = booksOf(1, [7]);
  expect([...before.spend]).toEqual([0, 50, 0, 0]);
  expect([...before.advertising]).toEqual([0, 0]);
  const after = booksOf(1, [8]);
  // Four moments at 2 a day, four at 1.
  expect([...after.spend]).toEqual([0, 58, 0, 4]);
  expect([...after.advertising]).toEqual([0, 3]);
});
