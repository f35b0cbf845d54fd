import { describe, expect, test } from "vitest";
import { plainMarket, type Overrides } from "../../../test/support/market.ts";
import { binomialError, expectNear } from "../../../test/support/statistics.ts";
import { childKey, keyFromSeed } from "../../numeric/luck/random.ts";
import { readEvents } from "../engine/engine.ts";
import { Act } from "../layout/activities.ts";
import { Count } from "../layout/counts.ts";
import { createMarket } from "../market.ts";
import { dueReviewOf, writeReview, type DueReview } from "./dueReview.ts";
import { starsOf } from "./reviews.ts";

const key = keyFromSeed("due");
const WRITERS = 4000;

/** A market in which only what is asked for happens to reviews, and somebody who writes in it. */
function desk(overrides: Overrides, logged = 0) {
  const parameters = plainMarket({ ...overrides, market: { consumers: WRITERS } }, { logged });
  const market = createMarket(parameters, key);
  const write = (consumer: number, satisfaction: number, more: Partial<DueReview> = {}) => {
    const { high, low } = childKey(key, consumer);
    const own = { consumer, day: 3, keyHigh: high, keyLow: low, brand: 0, satisfaction };
    writeReview(market, { ...own, persona: 0, device: 1, daypart: 4, ...more });
  };
  return { market, write };
}

/** Stars that were given, by the posts. */
const starsGiven = ({ market }: ReturnType<typeof desk>) =>
  market.posts.map(({ level }) => starsOf(level, market.parameters.ratingLevels));

test("what a day hands over is read in the order in which it is written", () => {
  expect(dueReviewOf([1, 2, 3, 4, 5, 0.6, 7, 8, 9])).toEqual({
    consumer: 1,
    day: 2,
    keyHigh: 3,
    keyLow: 4,
    brand: 5,
    satisfaction: 0.6,
    persona: 7,
    device: 8,
    daypart: 9,
  });
});

test("stars are given from their thresholds on, and counted each with its kind", () => {
  const own = desk({ telling: { starThresholds: [0.2, 0.4, 0.6, 0.8] } });
  [0, 0.19, 0.2, 0.4, 0.6, 0.79, 0.8, 1].forEach((satisfaction, consumer) =>
    own.write(consumer, satisfaction),
  );
  expect(starsGiven(own)).toEqual([1, 1, 2, 3, 4, 4, 5, 5]);
  const { brand } = own.market.evening;
  expect(Array.from({ length: 5 }, (_, star) => brand[Count.stars1 + star])).toEqual([2, 1, 1, 2, 2]);
  expect(brand[Count.answered]).toBe(0);
});

describe("herding", () => {
  const thresholds = [0.2, 0.4, 0.6, 0.8];

  test("moves what is given by its part of the way to what is displayed", () => {
    // Displayed are five stars, which mean 0.9: from 0.5 half of the way leads to 0.7.
    const given = (herding: number) => {
      const own = desk({
        telling: { herding, starThresholds: thresholds },
        brands: { one: { startingReviews: { count: 10, stars: 5 } } },
      });
      own.write(0, 0.5);
      return starsGiven(own);
    };
    expect([0, 0.24, 0.26, 0.5, 0.74, 0.76, 1].map(given)).toEqual([[3], [3], [4], [4], [4], [5], [5]]);
  });

  test("moves nothing where nothing is displayed", () => {
    const own = desk({ telling: { herding: 1, starThresholds: thresholds } });
    own.write(0, 0.5);
    expect(starsGiven(own)).toEqual([3]);
  });
});

test("the platform removes its share by mistake, and what it removes is nowhere", () => {
  const own = desk({ platform: { genuineFilter: 0.3 } });
  for (let consumer = 0; consumer < WRITERS; ++consumer) own.write(consumer, 1);
  const posted = own.market.posts.length;
  expectNear(posted / WRITERS, 0.7, binomialError(0.7, WRITERS), "share posted");
  expect(own.market.evening.brand[Count.stars5]).toBe(posted);
});

test("bad reviews are answered in the brand's share, with luck of its own, and good ones never", () => {
  const own = desk({
    platform: { genuineFilter: 0.5 },
    brands: { one: { care: { answered: 0.25 } } },
  });
  for (let consumer = 0; consumer < WRITERS; ++consumer) own.write(consumer, 0);
  const answered = own.market.posts.filter((post) => post.answered).length;
  const posted = own.market.posts.length;
  // Whose review was spared is no luckier with answers than others.
  expectNear(answered / posted, 0.25, binomialError(0.25, posted), "share answered");
  expect(own.market.evening.brand[Count.answered]).toBe(answered);

  const pleased = desk({ brands: { one: { care: { answered: 1 } } } });
  for (let consumer = 0; consumer < 100; ++consumer) pleased.write(consumer, 1);
  expect(pleased.market.posts.filter((post) => post.answered)).toEqual([]);
});

test("a logged writer's review is in the log, with the journey of which it tells, or none", () => {
  const own = desk({}, WRITERS);
  own.market.reviewed.set(7, 12);
  own.write(7, 1);
  own.write(8, 0, { persona: 2, device: 0, daypart: 5 });
  readEvents(own.market.engine, ({ length, reals, words, bytes }) => {
    const rows = Array.from({ length }, (_, row) => ({
      stars: reals[3 * row],
      consumer: words[6 * row + 2],
      journey: words[6 * row + 3],
      // daypart, activity, persona, device, channel, brand
      small: [...bytes.subarray(24 * row + 16, 24 * row + 22)],
    }));
    expect(rows).toEqual([
      { stars: 5, consumer: 7, journey: 12, small: [4, Act.post, 0, 1, -1, 0] },
      { stars: 1, consumer: 8, journey: -1, small: [5, Act.post, 2, 0, -1, 0] },
    ]);
  });
});
