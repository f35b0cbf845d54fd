import { describe, expect, test } from "vitest";
import { type Overrides, runPlain } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

// Everybody comes upon one brand in the only place, which names it from the second day on, when it has been sold, and
// buys it or nothing: a logit of two. Contacts and experiences tell next to nothing, and owners need no second one.

const WEIGHT = 1.2;
/** Of four experiences' worth of evidence: 1/σ². */
const prior = { priorMean: 0.5, priorSpread: 0.5 };

function chosen({ market, choice, channels, ...overrides }: Overrides) {
  const { series, market: all } = runPlain(
    {
      ...overrides,
      market: { consumers: 20_000, days: 20, needsPerYear: 365 * 0.04, durable: true, ...market },
      beliefs: { ...prior, ...overrides.beliefs },
      choice: { outside: 0, bestSeller: WEIGHT, ...choice },
      channels: channels ?? { place: { bestSellers: 1 } },
    },
    "sellers",
  );
  // Nobody is named on the first day, on which nothing has been sold before.
  const decisions = sum(all.decisions.slice(1));
  return { share: sum(series.chosen.slice(1)) / decisions, decisions, swayed: sum(series.swayed) };
}

const logistic = (utility: number) => 1 / (1 + Math.exp(-utility));

function expectLogit(overrides: Overrides, utility: number): void {
  const { share, decisions } = chosen(overrides);
  const chance = logistic(utility);
  expectNear(share, chance, binomialError(chance, decisions));
}

describe("a brand that is named as a best seller", () => {
  test("gains its weight with those who know nothing else of it", () => expectLogit({}, WEIGHT));

  test("as far as people are trusted", () =>
    expectLogit({ personas: { everybody: { trustInPeople: 0.5 } } }, WEIGHT / 2));

  test("less with those who have read something: β π₀ / π", () => {
    // Eight reviews of three stars, of which 8 · 7 / 15 count, move nobody's mean and take away doubt.
    const [count, read, spread] = [8, 7, 0.5];
    const others = ((count * read) / (count + read)) * (1 / spread ** 2);
    expectLogit(
      {
        beliefs: { reviewsRead: read, reviewSpread: spread },
        telling: { starThresholds: [0.2, 0.4, 0.6, 0.8] },
        brands: { one: { startingReviews: { count, stars: 3 } } },
        channels: { place: { bestSellers: 1, reviews: true } },
      },
      (WEIGHT * 4) / (4 + others),
    );
  });

  test("nothing where no place names it, or where it has no weight", () => {
    expectLogit({ channels: { place: {} } }, 0);
    expectLogit({ choice: { bestSeller: 0 } }, 0);
  });

  test("with three quarters, where both looks fall on one of two places that names it", () => {
    const { share, decisions } = chosen({ channels: { place: {}, menu: { bestSellers: 1 } } });
    const chance = (3 * logistic(WEIGHT) + logistic(0)) / 4;
    expectNear(share, chance, binomialError(chance, decisions));
  });

  test("and whoever buys it for that is swayed by what others do", () => {
    expect(chosen({ channels: { place: {} } }).swayed).toBe(0);
    const { share, decisions, swayed } = chosen({});
    // The same luck without it would have chosen with chance ½.
    expectNear(swayed / decisions, share - 0.5, binomialError(share - 0.5, decisions));
  });
});

test("early luck lasts where one of two alike is named, and evens out where none is", () => {
  const sharesOf = (bestSellers: number, seed: string) => {
    const { series } = runPlain(
      {
        market: { consumers: 2000, days: 200, needsPerYear: 20 },
        beliefs: prior,
        choice: { outside: -100, bestSeller: 3 },
        channels: { place: { bestSellers } },
        brands: { one: {}, two: {} },
      },
      seed,
    );
    const late = series.bought.slice(2 * 100);
    const one = sum(late.filter((_, cell) => cell % 2 === 0));
    return one / sum(late);
  };
  const seeds = Array.from({ length: 12 }, (_, index) => `luck ${index}`);
  const unnamed = seeds.map((seed) => sharesOf(0, seed));
  const named = seeds.map((seed) => sharesOf(1, seed));
  const spread = (shares: readonly number[]) => Math.max(...shares) - Math.min(...shares);
  expect(spread(unnamed)).toBeLessThan(0.05);
  // Sometimes one of them leads for good, sometimes the other.
  expect(Math.min(...named)).toBeLessThan(0.4);
  expect(Math.max(...named)).toBeGreaterThan(0.6);
});
