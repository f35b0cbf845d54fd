import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import type { Past } from "../books/past.ts";
import { memoryOf } from "./memory.ts";
import { addedService, matchedPrice, spendingFactor } from "./reactions.ts";

type Brand = NonNullable<NonNullable<Parameters<typeof plainMarket>[0]>["brands"]>[string];

/** Settings of two brands, of which the first reacts. */
const epochOf = (first: Brand, second: Brand = {}) =>
  plainMarket({ brands: { one: { price: 10, ...first }, other: { price: 20, ...second } } }).epochs[0];

/** Books of two brands over days, written by hand. */
function booksOf({
  prices = [[10, 20]],
  revenue = [[1, 1]],
  stars = [[4, 4]],
  reviews = [[100, 100]],
  begins = [0, 0],
}: {
  prices?: readonly (readonly number[])[];
  revenue?: readonly (readonly number[])[];
  stars?: readonly (readonly number[])[];
  reviews?: readonly (readonly number[])[];
  begins?: readonly number[];
}): Past {
  const on = (table: readonly (readonly number[])[], day: number, brand: number) =>
    table[Math.min(day, table.length - 1)][brand];
  return {
    begin: (brand) => begins[brand],
    price: (brand, day) => on(prices, day, brand),
    share(brand, from, to) {
      let [own, all] = [0, 0];
      for (let day = from; day < to; ++day) {
        own += on(revenue, day, brand);
        all += on(revenue, day, 0) + on(revenue, day, 1);
      }
      return own / all;
    },
    stars: (brand, day) => on(stars, day, brand),
    reviews: (brand, day) => on(reviews, day, brand),
    bought: () => 0,
    answered: () => 0,
  };
}

test("a cut of a tenth is matched by half of it, or all, never below the unit cost nor above the plan", () => {
  const past = booksOf({
    prices: [
      [10, 20],
      [10, 18],
    ],
  });
  expect(matchedPrice(epochOf({ reaction: { matchPrice: 0.5 } }), past, 0, 1)).toBeCloseTo(9.5, 12);
  expect(matchedPrice(epochOf({ reaction: { matchPrice: 1 } }), past, 0, 1)).toBeCloseTo(9, 12);
  expect(matchedPrice(epochOf({ reaction: { matchPrice: 1 }, unitCost: 9.8 }), past, 0, 1)).toBe(9.8);
  expect(matchedPrice(epochOf({ reaction: { matchPrice: 1 }, price: 8 }), past, 0, 1)).toBe(8);
});

test("a rise is not matched, nor what was not seen yet, nor a rival who was not there", () => {
  const epoch = epochOf({ reaction: { matchPrice: 1 } });
  expect(
    matchedPrice(
      epoch,
      booksOf({
        prices: [
          [10, 20],
          [10, 25],
        ],
      }),
      0,
      1,
    ),
  ).toBe(10);
  expect(
    matchedPrice(
      epoch,
      booksOf({
        prices: [
          [10, 20],
          [10, 10],
        ],
      }),
      0,
      0,
    ),
  ).toBe(10);
  expect(
    matchedPrice(
      epoch,
      booksOf({
        prices: [
          [10, 20],
          [10, 10],
        ],
      }),
      0,
      -3,
    ),
  ).toBe(10);
  expect(
    matchedPrice(
      epoch,
      booksOf({
        prices: [
          [10, 20],
          [10, 10],
        ],
        begins: [0, 5],
      }),
      0,
      1,
    ),
  ).toBe(10);
  expect(
    matchedPrice(
      epochOf({}),
      booksOf({
        prices: [
          [10, 20],
          [10, 10],
        ],
      }),
      0,
      1,
    ),
  ).toBe(10);
});

test("spending follows the share of four weeks against the first four, within a quarter and four times", () => {
  const epoch = epochOf({ reaction: { spendByShare: 0.5 } });
  // A quarter of revenue in the first four weeks, half of it afterwards: 1 − ½ + ½ · 2.
  const doubled = booksOf({ revenue: [...Array(28).fill([1, 3]), ...Array(28).fill([1, 1])] });
  expect(spendingFactor(epoch, doubled, 0, 55)).toBeCloseTo(1.5, 12);
  expect(spendingFactor(epoch, doubled, 0, 54)).toBe(1);
  expect(spendingFactor(epochOf({}), doubled, 0, 55)).toBe(1);
  const whole = epochOf({ reaction: { spendByShare: 1 } });
  const gone = booksOf({ revenue: [...Array(28).fill([1, 1]), ...Array(28).fill([0, 1])] });
  expect(spendingFactor(whole, gone, 0, 55)).toBe(0.25);
  const risen = booksOf({ revenue: [...Array(28).fill([1, 99]), ...Array(28).fill([1, 0])] });
  expect(spendingFactor(whole, risen, 0, 55)).toBe(4);
  const never = booksOf({ revenue: [...Array(28).fill([0, 1]), ...Array(28).fill([1, 1])] });
  expect(spendingFactor(whole, never, 0, 55)).toBe(1);
});

test("service is added for what stars have fallen from their best, where ten reviews say so", () => {
  const epoch = epochOf({ reaction: { serviceForStars: 0.2 } });
  const stars = [
    [4, 4],
    [4.5, 4],
    [3.5, 4],
  ];
  expect(addedService(epoch, booksOf({ stars }), 0, 2)).toBeCloseTo(0.2 * 1, 12);
  expect(addedService(epoch, booksOf({ stars }), 0, 1)).toBe(0);
  expect(addedService(epoch, booksOf({ stars, reviews: [[9, 0]] }), 0, 2)).toBe(0);
  // Nine reviews of 4.5 stars were no best to hold on to.
  expect(
    addedService(
      epoch,
      booksOf({
        stars,
        reviews: [
          [10, 0],
          [9, 0],
          [10, 0],
        ],
      }),
      0,
      2,
    ),
  ).toBeCloseTo(0.1, 12);
  expect(addedService(epoch, booksOf({ stars, begins: [2, 0] }), 0, 2)).toBe(0);
  expect(addedService(epoch, booksOf({ stars }), 0, -1)).toBe(0);
});

test("a market remembers only where some brand reacts, or can be full", () => {
  const memory = (brand: Brand) =>
    memoryOf(plainMarket({ market: { days: 5 }, brands: { one: {}, two: brand } }));
  expect(memory({})).toBeUndefined();
  expect(memory({ reaction: { delay: 3 } })).toBeUndefined();
  for (const moved of [
    { reaction: { matchPrice: 0.1 } },
    { reaction: { spendByShare: 0.1 } },
    { reaction: { serviceForStars: 0.1 } },
    { capacity: 5 },
    { care: { capacity: 5 } },
  ])
    expect(memory(moved)).toMatchObject({
      prices: new Float64Array(10),
      demand: [[], []],
      questions: [[], []],
      factor: Float64Array.of(1, 1),
    });
});
