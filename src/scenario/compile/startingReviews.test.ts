import { expect, test } from "vitest";
import { spreadReviews } from "./startingReviews.ts";

const meanStars = (reviews: readonly number[]) =>
  1 +
  (4 * reviews.reduce((sum, count, level) => sum + count * level, 0)) / sum(reviews) / (reviews.length - 1);
const sum = (reviews: readonly number[]) => reviews.reduce((total, count) => total + count, 0);

test("the shape itself has a mean of 3.96 stars, and is spread as a J", () => {
  // 12, 6, 9, 20 and 53 of a hundred.
  expect(spreadReviews(100, 3.96, 5)).toEqual([12, 6, 9, 20, 53]);
});

test.each([
  [10, 4.2, 5],
  [37, 4.2, 5],
  [200, 4.5, 5],
  [200, 2, 5],
  [1000, 1.2, 5],
  [400, 3.3, 10],
  [60, 4.9, 5],
])("%d reviews of %d stars on average on %d levels are as many, and as good", (count, stars, levels) => {
  const reviews = spreadReviews(count, stars, levels);
  expect(reviews).toHaveLength(levels);
  expect(sum(reviews)).toBe(count);
  expect(reviews.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
  // Whole numbers of levels: as near as half a level of one review.
  expect(Math.abs(meanStars(reviews) - stars)).toBeLessThanOrEqual(2 / (levels - 1) / count + 1e-9);
});

test("only praise, only blame, and none at all", () => {
  expect(spreadReviews(50, 5, 5)).toEqual([0, 0, 0, 0, 50]);
  expect(spreadReviews(50, 1, 5)).toEqual([50, 0, 0, 0, 0]);
  expect(spreadReviews(0, 4, 5)).toEqual([0, 0, 0, 0, 0]);
});

test("a single review is the level nearest to the mean", () => {
  expect([1, 1.4, 1.6, 3, 4.4, 4.6].map((stars) => spreadReviews(1, stars, 5).indexOf(1))).toEqual([
    0, 0, 1, 2, 3, 4,
  ]);
});

test("thumbs up and down: two levels have the share that the mean says", () => {
  // 4 stars of 1 to 5 are three quarters of the way.
  expect(spreadReviews(100, 4, 2)).toEqual([25, 75]);
});

test("better means never have more of the worst or fewer of the best", () => {
  const spreads = Array.from({ length: 41 }, (_, at) => spreadReviews(500, 1 + at / 10, 5));
  spreads.slice(1).forEach((reviews, at) => {
    expect(reviews[0]).toBeLessThanOrEqual(spreads[at][0]);
    expect(reviews[4]).toBeGreaterThanOrEqual(spreads[at][4]);
  });
});

test("in between, a J: more damn than are cool, and most praise", () => {
  const [worst, bad, middling, good, best] = spreadReviews(1000, 3.9, 5);
  expect(worst).toBeGreaterThan(bad);
  expect(best).toBeGreaterThan(good);
  expect(good).toBeGreaterThan(middling);
});
