import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Epoch } from "../../src/model/parameters.ts";
import {
  addReview,
  closeReviews,
  createReviewStore,
  isBad,
  judgeSilence,
  levelOf,
  meaningOf,
  orderLuck,
  removeReview,
  starsOf,
  type ReviewStore,
} from "../../src/model/reviews/reviews.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";
import { expectNear, mean, standardError, sum } from "../support/statistics.ts";

const thresholds = Float64Array.of(0.3, 0.42, 0.52, 0.66);
const meaning = meaningOf(5, thresholds);
const key = keyFromSeed("reviews");

const epochOf = (overrides: Overrides): Epoch => plainMarket(overrides).epochs[0];

/** A store of one brand with reviews by stars, closed once. */
function storeOf(stars: readonly number[], epoch: Epoch, day = 0): ReviewStore {
  const store = createReviewStore(1, 5, Float64Array.from(stars), new Float64Array(1));
  closeReviews(store, epoch, meaning, orderLuck(key, day));
  return store;
}

describe("stars", () => {
  test("are given from their thresholds on", () => {
    const given = [0, 0.299, 0.3, 0.419, 0.42, 0.519, 0.52, 0.659, 0.66, 1];
    expect(given.map((satisfaction) => levelOf(satisfaction, 5, thresholds) + 1)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  test("mean the middle of what earns them", () => {
    expect([...meaning]).toEqual([0.15, 0.36, 0.47, 0.59, 0.83].map((value) => expect.closeTo(value, 12)));
  });

  test("of finer scales are even, rounded to the nearest of five", () => {
    expect([0, 0.504, 0.506, 1].map((satisfaction) => levelOf(satisfaction, 101, thresholds))).toEqual([
      0, 50, 51, 100,
    ]);
    expect([0, 12, 13, 37, 38, 62, 63, 87, 88, 100].map((level) => starsOf(level, 101))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    expect(meaningOf(101, thresholds)[30]).toBe(0.3);
  });

  test("one and two are bad", () => {
    expect([0, 1, 2, 3, 4].map((level) => isBad(level, 5))).toEqual([true, true, false, false, false]);
    expect([37, 38].map((level) => isBad(level, 101))).toEqual([true, false]);
  });
});

describe("what the platform displays", () => {
  test("is the mean of all reviews", () => {
    const { display } = storeOf([1, 0, 0, 0, 3], epochOf({}));
    expect([display.stars[0], display.count[0], display.badShare[0]]).toEqual([4, 4, 0.25]);
    expect(display.mean[0]).toBeCloseTo((0.15 + 3 * 0.83) / 4, 12);
    expect(display.feltMean[0]).toBeCloseTo(display.mean[0], 12);
  });

  test("feels worse when a bad review weighs three times as much", () => {
    const { display } = storeOf([1, 0, 0, 0, 3], epochOf({ beliefs: { negativity: 3 } }));
    expect(display.stars[0]).toBe(4);
    expect(display.feltMean[0]).toBeCloseTo((3 * 0.15 + 3 * 0.83) / 6, 12);
  });

  test("of starting reviews has answered the share of bad ones that the brand answers", () => {
    const store = createReviewStore(1, 5, Float64Array.of(6, 4, 9, 0, 20), Float64Array.of(0.7));
    closeReviews(store, epochOf({}), meaning, orderLuck(key, 0));
    expect(store.display.unanswered[0]).toBeCloseTo(0.3, 12);
  });

  test("loses a review that is taken back, of average age", () => {
    const epoch = epochOf({ platform: { display: "recency", recencyHalfLife: 8 } });
    const store = storeOf([4, 0, 0, 0, 4], epoch);
    removeReview(store, 0, 4);
    closeReviews(store, epoch, meaning, orderLuck(key, 1));
    expect(store.display.stars[0]).toBeCloseTo((4 * 1 + 3 * 5) / 7, 12);
    expect(store.display.count[0]).toBe(7);
  });

  test("counts what a consumer writes for all for whom she stands, and keeps it on top as one", () => {
    const store = createReviewStore(1, 5, Float64Array.of(0, 0, 0, 0, 1000), new Float64Array(1), 64);
    expect(store.newestCount[0]).toBe(15);
    for (let review = 0; review < 3; ++review) addReview(store, 0, 0);
    removeReview(store, 0, 4);
    closeReviews(store, epochOf({}), meaning, orderLuck(key, 0));
    expect([...store.counts]).toEqual([192, 0, 0, 0, 936]);
    expect(store.display.count[0]).toBe(1128);
    expect(store.display.stars[0]).toBeCloseTo((192 + 5 * 936) / 1128, 12);
    expect([...store.newest].slice(0, 19)).toEqual([...Array<number>(15).fill(4), 0, 0, 0, 0]);
  });

  test("is nothing without reviews", () => {
    const { display } = storeOf([0, 0, 0, 0, 0], epochOf({}));
    expect([display.stars[0], display.count[0]]).toEqual([Number.NaN, 0]);
  });

  test("counts a review half after the half-life, with recency", () => {
    const epoch = epochOf({ platform: { display: "recency", recencyHalfLife: 8 } });
    const store = createReviewStore(1, 5, new Float64Array(5), new Float64Array(1));
    for (let review = 0; review < 10; ++review) addReview(store, 0, 4);
    for (let day = 0; day < 8; ++day) closeReviews(store, epoch, meaning, orderLuck(key, day));
    for (let review = 0; review < 5; ++review) addReview(store, 0, 0);
    closeReviews(store, epoch, meaning, orderLuck(key, 8));
    // Ten fives, half faded, against five ones: evenly.
    expect(store.display.stars[0]).toBeCloseTo(3, 12);
    expect(store.display.count[0]).toBe(15);
    const always = epochOf({});
    closeReviews(store, always, meaning, orderLuck(key, 9));
    expect(store.display.stars[0]).toBeCloseTo((50 + 5) / 15, 12);
  });

  test("starts with the reviews it was given, evenly mixed from first to last", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }), (stars) => {
        const total = stars.reduce((all, count) => all + count, 0);
        const store = createReviewStore(1, 5, Float64Array.from(stars), new Float64Array(1));
        expect([...store.counts]).toEqual(stars);
        if (total < 60) return;
        const newest = [...store.newest].map((_, back) => store.newest[(total - 1 - back) % 64]).slice(0, 50);
        stars.forEach((count, level) => {
          const share = newest.filter((given) => given === level).length / 50;
          expect(Math.abs(share - count / total)).toBeLessThan(0.1);
        });
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe("what is read by sceptics", () => {
  const reading = (beliefs: Overrides["beliefs"], platform: Overrides["platform"] = {}) =>
    epochOf({ beliefs: { reviewsRead: 4, scepticism: 0, ...beliefs }, platform });

  test("is the newest reviews, when those are on top", () => {
    const store = storeOf([0, 0, 0, 0, 20], reading({}));
    for (const level of [4, 0, 1, 2]) addReview(store, 0, level);
    closeReviews(store, reading({}), meaning, orderLuck(key, 1));
    expect(store.display.scepticMean[0]).toBeCloseTo((0.83 + 0.15 + 0.36 + 0.47) / 4, 12);
    addReview(store, 0, 0);
    closeReviews(store, reading({}), meaning, orderLuck(key, 2));
    expect(store.display.scepticMean[0]).toBeCloseTo((0.15 + 0.15 + 0.36 + 0.47) / 4, 12);
  });

  test("is what stands on top of its own brand, where each review stands for many", () => {
    const epoch = reading({ reviewsRead: 10 });
    const reviews = Float64Array.of(50, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 20);
    const store = createReviewStore(3, 5, reviews, new Float64Array(3), 25);
    closeReviews(store, epoch, meaning, orderLuck(key, 1));
    expect([...store.newestCount]).toEqual([2, 2, 0]);
    expect([...store.display.scepticMean].map((mean) => mean.toFixed(12))).toEqual(
      [0.15, 0.83, 0.83].map((mean) => mean.toFixed(12)),
    );
  });

  test("is never more reviews than there are", () => {
    const store = storeOf([1, 0, 0, 0, 1], reading({ reviewsRead: 200 }));
    expect(store.display.scepticMean[0]).toBeCloseTo((0.15 + 0.83) / 2, 12);
  });

  test.each([
    ["random", 1],
    ["helpful", 6],
  ] as const)("is a sample of all of them, when the order is %s", (order, times) => {
    const epoch = reading({ reviewsRead: 10 }, { order, helpfulNegativity: 6 });
    const stars = [10, 10, 10, 10, 60];
    const means = Array.from({ length: 600 }, (_, day) => storeOf(stars, epoch, day).display.scepticMean[0]);
    const weights = stars.map((count, level) => count * (level < 2 ? times : 1));
    const total = weights.reduce((all, weight) => all + weight, 0);
    const expected = weights.reduce((all, weight, level) => all + (weight / total) * meaning[level], 0);
    expectNear(mean(means), expected, standardError(means));
  });

  test("is discounted for perfection, for silence and for being few", () => {
    const plain = storeOf([0, 0, 0, 0, 10], reading({ scepticism: 0 })).display;
    const doubted = storeOf([0, 0, 0, 0, 10], reading({ scepticism: 0.5 })).display;
    expect([plain.scepticMean[0], plain.scepticWeight[0]]).toEqual([expect.closeTo(0.83, 12), 1]);
    expect(doubted.scepticMean[0]).toBeCloseTo(0.83 - 0.5 * 2 * 0.15, 12);
    expect(doubted.scepticWeight[0]).toBeCloseTo(1 - 0.5 / 2, 12);
    const mixed = storeOf([0, 4, 0, 12, 0], reading({ scepticism: 0.5, reviewsRead: 4 }));
    // A quarter is bad and nobody answered.
    const silent = mixed.display.scepticMean[0];
    mixed.answered[0] = 4;
    closeReviews(mixed, reading({ scepticism: 0.5, reviewsRead: 4 }), meaning, orderLuck(key, 0));
    expect(mixed.display.scepticMean[0] - silent).toBeCloseTo(0.5 * 0.25, 12);
  });

  test("leaves less of the trust in a brand that does not answer", () => {
    const epoch = epochOf({ care: { silenceDiscount: 0.4 } });
    const credit = new Float64Array(1);
    const store = storeOf([2, 2, 0, 0, 6], epoch);
    const judged = (answered: number) => {
      store.answered[0] = answered;
      closeReviews(store, epoch, meaning, orderLuck(key, 0));
      judgeSilence(credit, store, epoch);
      return credit[0];
    };
    expect([0, 1, 4].map(judged)).toEqual([0.6, 0.7, 1].map((left) => expect.closeTo(left, 12)));
  });
});

test("bought reviews that got through are found after their mean stay", () => {
  const { series, levels } = runPlain(
    {
      market: { consumers: 100, days: 80, needsPerYear: 0 },
      platform: { fakeFilter: 0.5, fakeStay: 20 },
      brands: { one: { fakeReviews: { daily: 40 }, startingReviews: { count: 10, stars: 3 } } },
      timeline: [{ day: 30, set: { "brands.one.fakeReviews.daily": 0 } }],
    },
    "found",
  );
  const kept = Math.exp(-1 / 20);
  const standing = (20 * (1 - kept ** 30)) / (1 - kept);
  expect(sum(series.fakePosted)).toBe(600);
  // Whole reviews are taken back: the rest is carried over to the next day.
  expect(Math.abs(levels.displayedCount[29] - 10 - standing)).toBeLessThan(1.5);
  expect(Math.abs(levels.displayedCount[79] - 10 - standing * kept ** 50)).toBeLessThan(1.5);
  expect(sum(series.fakeRemoved)).toBe(600 - (levels.displayedCount[79] - 10));
});
