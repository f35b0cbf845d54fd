import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { reviewsToScale } from "./reviewsToScale.ts";

const scenario = (population: number) =>
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "One trattoria",
    market: { consumers: 500, population },
    channels: { search: {} },
    brands: { nonna: { startingReviews: { count: 130, stars: 4.2 } } },
  });

test("reviewsToScale(…) leaves each consumer the reviews that one person has", () => {
  const { brands, ...rest } = reviewsToScale(scenario(10_000));
  expect(brands["nonna"].startingReviews).toEqual({ count: 7, stars: 4.2 });
  expect({ ...rest, brands: scenario(10_000).brands }).toEqual(scenario(10_000));
  expect(reviewsToScale(scenario(0))).toEqual(scenario(0));
});
