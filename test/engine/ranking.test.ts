import jstat from "jstat";
import { sampleVariance } from "simple-statistics";
import { expect, test } from "vitest";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, columnSums, expectNear, sum } from "../support/statistics.ts";

const list = (ranking: number, more: Overrides = {}): Overrides => ({
  market: { consumers: 1000, days: 60 },
  channels: { place: { attention: 1, ranking } },
  ...more,
});

// 24 reviews of five stars make 25 points, none 1: the roots are 5 and 1.
test.each([
  [0, 1 / 2],
  [0.5, 5 / 6],
  [1, 25 / 26],
])("with ranking %d a list shows whom 24 reviewers praise to %d of its visitors", (ranking, share) => {
  const brands = { praised: { startingReviews: { count: 24, stars: 5 } }, unknown: {} };
  const { touchpoints } = runPlain(list(ranking, { brands }), "points");
  const visits = sum(touchpoints.visits);
  const [praised, unknown] = columnSums(touchpoints.met, 2);
  expectNear(praised / visits, share, binomialError(share, visits));
  expectNear(unknown / visits, 1 - share, binomialError(share, visits));
});

test("bad reviews earn no place: one star counts as none", () => {
  const brands = { scorned: { startingReviews: { count: 24, stars: 1 } }, unknown: {} };
  const { touchpoints } = runPlain(list(1, { brands }), "scorned");
  const visits = sum(touchpoints.visits);
  expectNear(columnSums(touchpoints.met, 2)[0] / visits, 0.5, binomialError(0.5, visits));
});

// Salganik, Dodds & Watts (2006): where lists show success, worlds that begin alike end apart. Shares of two equal
// brands over 24 worlds; by chance alone F(23, 23) exceeds the bound once in ten thousand tests.
test("ranking lets early luck decide between equals", () => {
  const worlds = Array.from({ length: 24 }, (_, world) => `world ${world}`);
  const variance = (ranking: number) =>
    sampleVariance(
      worlds.map((seed) => {
        const posting = { telling: { postRate: 0.3, curve: "flat" as const, delay: 0 } };
        const { series } = runPlain(
          list(ranking, { market: { consumers: 200, days: 60 }, brands: { one: {}, other: {} }, ...posting }),
          seed,
        );
        const [one, other] = columnSums(series.bought, 2);
        return one / (one + other);
      }),
    );
  const bound = jstat.centralF.inv(0.9999, 23, 23);
  expect(variance(1) / variance(0)).toBeGreaterThan(bound);
});
