import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { planAdvertising } from "../advertising/advertising.ts";
import { NEED_CELLS } from "../layout/codes.ts";
import { needGuideOf } from "./needGuide.ts";
import { planNeeds } from "./planNeeds.ts";

const needsOf = (...[overrides]: Parameters<typeof plainMarket>) => {
  const parameters = plainMarket(overrides);
  return planNeeds(parameters, planAdvertising(parameters));
};

test("36.5 needs a year are a tenth a day, summed up to the beginning of each day", () => {
  const needs = needsOf({ market: { days: 4, needsPerYear: 36.5 } });
  expect([...needs]).toEqual([0, 0.1, 0.2, 0.3, 0.4].map((sum) => expect.closeTo(sum, 12)));
});

test("each persona has its own needs, and the season multiplies them all", () => {
  const needs = needsOf({
    market: {
      days: 2,
      needsPerYear: 36.5,
      start: "2018-01-31",
      season: [2, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    },
    personas: { some: { share: 0.5, needs: 1 }, many: { share: 0.5, needs: 3 } },
  });
  expect([...needs]).toEqual([0, 0.2, 0.7, 0, 0.6, 2.1].map((sum) => expect.closeTo(sum, 12)));
});

test("advertising lifts needs by attention and exposure, from the day after it was seen", () => {
  const needs = needsOf({
    market: { days: 3, consumers: 1000, needsPerYear: 36.5 },
    personas: { all: { pushAttention: 0.5 } },
    advertising: { needLift: 0.4, greatestExposure: 2, halfSaturation: 10, slope: 1, halfLife: 0 },
    brands: { one: { advertising: { daily: 10 } } },
  });
  // A stock of half saturation brings one exposure a day: 1 + .4 · .5 · 1.
  expect([...needs]).toEqual([0, 0.1, 0.22, 0.34].map((sum) => expect.closeTo(sum, 9)));
});

test("the guide of a sum of needs leads to the last day that lies below it, whatever the season", () => {
  for (const season of [Array(12).fill(1), [0.01, 10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.02]]) {
    const days = 365;
    const needs = needsOf({ market: { days, needsPerYear: 12, season } });
    const { days: guide, scale } = needGuideOf(needs, days);
    for (let step = 0; step < 2000; ++step) {
      const sum = (needs[days] * (step + 0.5)) / 2000;
      let day = guide[Math.floor(sum * scale[0])];
      expect(needs[day]).toBeLessThanOrEqual(sum);
      while (needs[day + 1] <= sum) ++day;
      // The day on which so many needs are reached, by looking at all of them.
      expect(day).toBe(needs.findIndex((_, at) => needs[at + 1] > sum));
    }
    expect(guide).toHaveLength(NEED_CELLS);
  }
});
