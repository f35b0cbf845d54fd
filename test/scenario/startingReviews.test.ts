import { expect, test } from "vitest";
import { spreadReviews } from "../../src/scenario/compile/startingReviews.ts";

const cases = [2, 3, 5, 10, 101].flatMap((levels) =>
  [0, 1, 2, 7, 37, 1000, 1_234_567].flatMap((count) =>
    [1, 1.1, 2.5, 3, 4.2, 4.9, 5].map((stars) => ({ levels, count, stars })),
  ),
);

test("spreadReviews(…) gives whole numbers with the count and, as near as they can, the mean", () => {
  for (const { levels, count, stars } of cases) {
    const reviews = spreadReviews(count, stars, levels);
    const name = `${count} reviews of ${stars} stars on ${levels} levels`;
    expect(reviews, name).toHaveLength(levels);
    expect(
      reviews.every((value) => Number.isInteger(value) && value >= 0),
      name,
    ).toBe(true);
    expect(
      reviews.reduce((sum, value) => sum + value, 0),
      name,
    ).toBe(count);
    const mean =
      reviews.reduce((sum, value, level) => sum + value * (1 + (4 * level) / (levels - 1)), 0) / count;
    const grain = 4 / (levels - 1) / count / 2;
    if (count > 0) expect(Math.abs(mean - stars), name).toBeLessThanOrEqual(grain + 1e-9);
  }
});

test("many praise, some damn, few are lukewarm", () => {
  const [one, two, three, four, five] = spreadReviews(1000, 4.1, 5);
  expect(five).toBeGreaterThan(four);
  expect(four).toBeGreaterThan(three);
  expect(one).toBeGreaterThan(two);
});
