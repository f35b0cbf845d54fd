import { expect, test } from "vitest";
import { plainMarket, type Overrides } from "../../../test/support/market.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { createLedger, type Ledger } from "../books/ledger.ts";
import { createMarket } from "../market.ts";
import { postBoughtReviews } from "./boughtReviews.ts";

type Brand = NonNullable<Overrides["brands"]>[string];

/** Only reviews are bought, day after day: the books, and the reviews that stand at the end of each day. */
function buy(brand: Brand, platform: Overrides["platform"], days: number) {
  const parameters = plainMarket({ market: { days }, platform, brands: { one: brand, other: {} } });
  const market = createMarket(parameters, keyFromSeed("bought"));
  const ledger: Ledger = createLedger(parameters);
  const standing: number[] = [];
  const paid: number[] = [];
  for (let day = 0; day < days; ++day) {
    market.day = day;
    market.rules.present.set(parameters.epochs[0].brands.entryDay.map((entry) => (entry <= day ? 1 : 0)));
    paid.push(...postBoughtReviews(market, ledger));
    standing.push(market.reviews.counts[parameters.ratingLevels - 1]);
  }
  const of = (series: Float64Array) => Array.from({ length: days }, (_, day) => series[2 * day]);
  const { fakePosted, fakeRemoved } = ledger.series;
  return { market, standing, paid, posted: of(fakePosted), removed: of(fakeRemoved) };
}

test("as many are posted as the platform lets through, parts carried over to the next day", () => {
  const { posted, removed, standing, paid } = buy(
    { fakeReviews: { daily: 1.5, cost: 5 } },
    { fakeFilter: 0.5, fakeStay: "never" },
    8,
  );
  expect(posted).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
  expect(standing).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
  expect(removed).toEqual(Array.from({ length: 8 }, () => 0));
  // Those that did not get through were bought too, and the other brand buys none.
  expect(paid).toEqual(Array.from({ length: 16 }, (_, cell) => (cell % 2 === 0 ? 1.5 : 0)));
});

test("each has all the stars there are", () => {
  const { market } = buy({ fakeReviews: { daily: 3, cost: 5 } }, { fakeFilter: 0, fakeStay: "never" }, 4);
  expect([...market.reviews.counts]).toEqual([0, 0, 0, 0, 12, 0, 0, 0, 0, 0]);
});

test("none is posted where all are filtered, though all are paid", () => {
  const { posted, paid } = buy({ fakeReviews: { daily: 3, cost: 5 } }, { fakeFilter: 1, fakeStay: 10 }, 4);
  expect(posted).toEqual([0, 0, 0, 0]);
  expect(paid).toEqual([3, 0, 3, 0, 3, 0, 3, 0]);
});

test("none is bought before the brand is there", () => {
  const { posted, paid } = buy(
    { entryDay: 2, fakeReviews: { daily: 1, cost: 5 } },
    { fakeFilter: 0, fakeStay: "never" },
    4,
  );
  expect(posted).toEqual([0, 0, 1, 1]);
  expect(paid).toEqual([0, 0, 0, 0, 1, 0, 1, 0]);
});

test.each([3, 20, 200])(
  "those that stand are d (1 − e^(−t / stay)) / (1 − e^(−1 / stay)), of %d days on average",
  (stay) => {
    const daily = 4;
    const { standing, posted, removed } = buy(
      { fakeReviews: { daily, cost: 5 } },
      { fakeFilter: 0, fakeStay: stay },
      300,
    );
    let sum = 0;
    let [found, due] = [0, 0];
    standing.forEach((count, day) => {
      // Posting comes after finding: on the first day all stand. Two parts of a review wait to be posted and to be found.
      const exact = (daily * (1 - Math.exp(-(day + 1) / stay))) / (1 - Math.exp(-1 / stay));
      expect(Math.abs(count - exact), `day ${day}`).toBeLessThan(2);
      sum += posted[day] - removed[day];
      expect(count).toBe(sum);
      // What is found of those of the evening before is taken back as soon as it is a whole review.
      found += removed[day];
      due += (day === 0 ? 0 : standing[day - 1]) * (1 - Math.exp(-1 / stay));
      expect(found, `found by day ${day}`).toBe(Math.floor(due));
    });
  },
);
