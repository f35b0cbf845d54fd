import { describe, expect, test } from "vitest";
import { type Overrides, runPlain } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

// Everybody comes upon one brand on a page, reads its reviews if it has any, and buys it or nothing: a logit of two.
// Contacts and experiences tell next to nothing, and owners need no second one.

const prior = { priorMean: 0.5, priorSpread: 0.2 };
/** Thresholds a fifth apart: a level means 0.1, 0.3, 0.5, 0.7 or 0.9. */
const even = { starThresholds: [0.2, 0.4, 0.6, 0.8] };

function chosen(overrides: Overrides, seed = "page"): { share: number; decisions: number } {
  const { series, market } = runPlain(
    {
      ...overrides,
      market: { consumers: 20_000, days: 20, needsPerYear: 365 * 0.04, durable: true, ...overrides.market },
      beliefs: { ...prior, ...overrides.beliefs },
      telling: even,
      choice: { outside: 0, ...overrides.choice },
      channels: overrides.channels ?? { place: { reviews: true } },
    },
    seed,
  );
  const decisions = sum(market.decisions);
  return { share: sum(series.chosen) / decisions, decisions };
}

const logistic = (utility: number) => 1 / (1 + Math.exp(-utility));

function expectLogit(overrides: Overrides, utility: number): void {
  const { share, decisions } = chosen(overrides);
  const chance = logistic(utility);
  expectNear(share, chance, binomialError(chance, decisions));
}

const reviewed = (count: number, stars = 3) => ({ one: { startingReviews: { count, stars } } });

describe("a brand without reviews loses with those who looked for them", () => {
  const choice = { unreviewed: 3, unreviewedFade: 2 };
  const reading = { reviewsRead: 7 };

  test.each([0, 1, 2, 5, 20])("β e^(−n / n₀) with %d reviews", (count) => {
    expectLogit({ choice, beliefs: reading, brands: reviewed(count) }, -3 * Math.exp(-count / 2));
  });

  test("as far as people are trusted", () => {
    const personas = { everybody: { trustInPeople: 0.5 } };
    expectLogit({ choice, beliefs: reading, brands: reviewed(1), personas }, -1.5 * Math.exp(-0.5));
  });

  test("with nobody who saw no page of reviews, and not where nobody reads", () => {
    expectLogit({ choice, beliefs: reading, brands: reviewed(0), channels: { place: {} } }, 0);
    expectLogit({ choice, beliefs: { reviewsRead: 0 }, brands: reviewed(0) }, 0);
  });

  test("with three quarters, where both looks fall on one of two places that shows reviews", () => {
    const channels = { place: {}, page: { reviews: true } };
    const { share, decisions } = chosen({ choice, beliefs: reading, brands: reviewed(0), channels });
    const chance = (3 * logistic(-3) + logistic(0)) / 4;
    expectNear(share, chance, binomialError(chance, decisions));
  });

  test("not with owners, and not in the choice that nobody swayed", () => {
    // Who bought once buys as if nothing were missing: the second purchases are a logit of nothing against nothing.
    const { series, market } = runPlain(
      {
        market: { consumers: 20_000, days: 30, needsPerYear: 365 * 0.1 },
        beliefs: { ...prior, ...reading },
        choice: { ...choice, unreviewed: 100, outside: 0 },
        channels: { page: { reviews: true } },
        brands: { one: {} },
      },
      "owners",
    );
    expect(sum(series.chosen)).toBe(0);
    expect(sum(market.decisions)).toBeGreaterThan(10_000);
    const gift = runPlain(
      {
        market: { consumers: 5000, days: 30, needsPerYear: 365 * 0.1 },
        beliefs: { ...prior, ...reading },
        choice: { ...choice, unreviewed: 100, outside: 0 },
        channels: { place: { use: { buy: 1 } }, page: { reviews: true, use: 0 } },
        brands: { one: {} },
      },
      "owners",
    );
    expect(sum(gift.series.swayed)).toBe(0);
  });
});

describe("what others say", () => {
  const [count, read, spread, level] = [8, 7, 0.5, 0.9];
  const others = ((count * read) / (count + read)) * (1 / spread ** 2);
  const beliefs = { reviewsRead: read, reviewSpread: spread };

  test.each([0, 0.4, 1, 3])(
    "moves what is expected with weight %f, and takes away the same doubt",
    (valence) => {
      const mean = (25 * 0.5 + valence * others * level) / (25 + valence * others);
      const utility = 4 * mean - 30 / (25 + others);
      const choice = { quality: 4, risk: 30, valence, outside: 1 };
      expectLogit({ choice, beliefs, brands: reviewed(count, 5) }, utility - 1);
    },
  );
});

describe("a perfect mean is distrusted by everybody", () => {
  // One review is worth more than all that was believed before: what it says is believed.
  const beliefs = { reviewsRead: 7, reviewSpread: 0.001, perfectDistrust: 2 };
  const choice = { quality: 5, outside: 4 };

  test.each([
    [10, 5, 0.9 - 2 * 0.5 * 0.14],
    [90, 5, 0.9 - 2 * 0.9 * 0.14],
    [10, 4, 0.7],
    [1, 5, 0.9 - (2 / 11) * 0.14],
  ])("%d reviews of %d stars are taken for %f", (count, stars, value) => {
    expectLogit({ choice, beliefs, brands: reviewed(count, stars) }, 5 * value - 4);
  });
});

describe("stars shown in halves", () => {
  const beliefs = { reviewsRead: 7, reviewSpread: 0.001 };
  const choice = { quality: 5, outside: 3 };
  const odds = (stars: number, rounding: "none" | "tenths" | "halves") => {
    const { share } = chosen({
      choice,
      beliefs,
      platform: { rounding },
      brands: reviewed(1000, stars),
    });
    return share / (1 - share);
  };
  /** Utility of a star: a fifth of quality. */
  const beta = 5 * 0.2;

  test("sell the same between two thresholds, to the last purchase", () => {
    expect(odds(3.76, "halves")).toBe(odds(4.24, "halves"));
    expect(odds(4.24, "none")).toBeGreaterThan(odds(3.76, "none"));
    expect(odds(3.96, "tenths")).toBe(odds(4.04, "tenths"));
  });

  test.each([
    ["halves", 3.74, 3.76, 0.5],
    ["tenths", 3.94, 3.96, 0.1],
  ] as const)("%s: odds jump by e^{β · step} at a threshold", (rounding, below, above, step) => {
    // Shared luck: those who differ are fewer than the jump; the error of either share is an upper limit.
    const ratio = Math.log(odds(above, rounding) / odds(below, rounding));
    const { share, decisions } = chosen({
      choice,
      beliefs,
      platform: { rounding },
      brands: reviewed(1000, above),
    });
    const error = binomialError(share, decisions) / (share * (1 - share));
    expectNear(ratio, beta * step, Math.SQRT2 * error);
  });
});

describe("a price", () => {
  test.each([0.5, 1, 3])("tells those who know nothing else of quality: %f of the reference", (price) => {
    const value = Math.min(1, Math.max(0, 0.5 + 0.2 * Math.log(price)));
    const choice = { quality: 6, outside: 3 };
    expectLogit({ choice, beliefs: { priceSign: 0.2 }, brands: { one: { price } } }, 6 * value - 3);
  });

  test.each([0.5, 1, 2])("puts more at stake when it is high: %f of the reference", (price) => {
    const choice = { risk: 20, priceRisk: 1.5, outside: -1 };
    expectLogit({ choice, brands: { one: { price } } }, 1 - (20 * price ** 1.5) / 25);
  });
});
