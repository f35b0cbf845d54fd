import { describe, expect, test } from "vitest";
import { planAdvertising } from "../../src/model/advertising/advertising.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";
import { binomialError, cumulative, expectNear, sum } from "../support/statistics.ts";

// Impressions bought on a channel: A_t = (1 − ℓ) i_t + ℓ A_(t−1) impressions a day and consumer, of which a day reaches
// 1 − e^(−noticed · A) of all people. The weights sum to 1, so that what is bought is shown once (Broadbent 1979).

const consumers = 10_000;
const days = 40;
const near = (value: number) => expect.closeTo(value, 9);

/** Money a day that buys each consumer so many impressions at 8 a thousand. */
const moneyFor = (impressions: number) => (impressions * consumers * 8) / 1000;

const campaign = (impressions: number, noticed = 0.5) =>
  ({
    market: { consumers, days, needsPerYear: 365 },
    advertising: { halfLife: 0 },
    personas: { keen: { needs: 20 } },
    channels: { place: {}, video: { impressionCost: 8, noticed } },
    brands: {
      one: { coverage: { place: 0, video: 0 }, advertising: { channels: { video: moneyFor(impressions) } } },
    },
  }) satisfies Overrides;

describe("impressions bought on a channel", () => {
  test.each([0.1, 0.6, 3])(
    "make aware along 1 − e^(−t (1 − e^(−noticed · i))), i = %f a day",
    (impressions) => {
      const small = { ...campaign(impressions), market: { consumers: 2000, days, needsPerYear: 365 } };
      const own = {
        one: { ...small.brands.one, advertising: { channels: { video: moneyFor(impressions) / 5 } } },
      };
      const { series } = runPlain({ ...small, brands: own }, "video");
      const reach = 1 - Math.exp(-0.5 * impressions);
      cumulative(series.exposed).forEach((count, day) => {
        const share = 1 - Math.exp(-reach * Math.max(0, day - 1));
        if (share === 0) expect(count).toBe(0);
        else expectNear(count / 2000, share, Math.max(binomialError(share, 2000), 1 / 2000), `day ${day}`);
      });
    },
  );

  test("of one day are all shown, whatever the half-life", () => {
    for (const halfLife of [0, 3, 7]) {
      const timeline = [{ day: 1, set: { "brands.one.advertising.channels.video": 0 } }];
      const market = { ...campaign(2).market, days: 400 };
      const { impressions } = planAdvertising(
        plainMarket({ ...campaign(2), market, timeline, advertising: { halfLife } }),
      );
      expect(sum(impressions)).toEqual(near(2));
    }
  });

  test("of few reach as many as are noticed, of many everybody", () => {
    const reachOf = (impressions: number) => {
      const { exposure } = planAdvertising(plainMarket(campaign(impressions)));
      return exposure[3] - exposure[2];
    };
    expect(reachOf(1e-6) / 1e-6).toBeCloseTo(0.5, 5);
    expect(reachOf(60)).toEqual(near(1));
    expect(reachOf(2)).toEqual(near(1 - Math.exp(-1)));
  });

  test("on two channels reach people apart from each other, and from advertising everywhere", () => {
    const both = campaign(2);
    const { exposure } = planAdvertising(
      plainMarket({
        ...both,
        channels: { ...both.channels, radio: { impressionCost: 4, noticed: 1 } },
        advertising: { halfLife: 0, greatestExposure: 0.2, halfSaturation: 15, slope: 1 },
        brands: {
          one: { advertising: { daily: 150, channels: { video: moneyFor(2), radio: moneyFor(2) / 2 } } },
        },
      }),
    );
    expect(exposure[2] - exposure[1]).toEqual(near(0.1 + (1 - Math.exp(-1)) + (1 - Math.exp(-2))));
  });

  test("begin when the brand enters", () => {
    const { brands, ...rest } = campaign(2);
    const { impressions } = planAdvertising(
      plainMarket({ ...rest, brands: { one: { ...brands.one, entryDay: 9 } } }),
    );
    expect(Array.from(impressions.subarray(16, 20))).toEqual([0, 0, 0, near(2)]);
  });
});

test("the books hold what was bought and paid, week by week", () => {
  const timeline = [{ day: 7, set: { "brands.one.advertising.channels.video": moneyFor(0.3) } }];
  const market = { ...campaign(2).market, days: 14 };
  const { media, money, levels } = runPlain({ ...campaign(2), market, timeline }, "books");
  // By week, channel and brand: nothing in the place.
  expect(Array.from(media.impressions)).toEqual([0, near(14 * consumers), 0, near(2.1 * consumers)]);
  expect(Array.from(media.adSpend)).toEqual([0, near(7 * moneyFor(2)), 0, near(7 * moneyFor(0.3))]);
  expect(money.advertising[0]).toEqual(near(sum(media.adSpend)));
  expect(Array.from(media.advertising)).toEqual([0, 0]);
  expect(sum(levels.cost)).toEqual(near(sum(media.adSpend)));
});

test("a brand that holds its spending to its share buys impressions by the same factor", () => {
  const market = { consumers: 300, days: 120, needsPerYear: 60 };
  const overrides: Overrides = {
    ...campaign(1),
    market,
    brands: {
      one: {
        awareness: 1,
        advertising: { channels: { video: 30 } },
        reaction: { spendByShare: 1, delay: 1 },
      },
      two: { awareness: 1 },
    },
    timeline: [{ day: 50, set: { "brands.two.price": 0.2 } }],
  };
  const { media, money, brands } = runPlain(overrides, "reacts");
  const own = (week: number) => media.adSpend[(week * 2 + 1) * brands.length];
  expect(own(1)).toEqual(near(210));
  expect(own(15)).toBeGreaterThan(300);
  expect(media.impressions[(15 * 2 + 1) * brands.length]).toEqual(near((1000 * own(15)) / 8));
  expect(money.advertising[0]).toBeCloseTo(sum(media.adSpend), 6);
});
