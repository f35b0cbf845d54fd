import { describe, expect, test } from "vitest";
import { normalCumulative, normalDensity } from "../../src/numeric/functions/distributions.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { columnSums, expectNear, sum } from "../support/statistics.ts";

// Readers take the displayed mean at face value, and those to whose taste it is buy and report what they lived:
// buy if m + θ ≥ price, report Q + θ. The mean converges to the root of m = Q + E[θ | θ ≥ price − m]; with normal
// tastes of spread σ that is m = Q + σ h(a), a = (price − m) / σ, h the normal hazard (Besbes & Scarsini 2018,
// Operations Research 66). For Q = 0, price 0.3, σ = 1 it is 0.611. Here everything is scaled into 0–1.

const [quality, sigma, noise] = [0.5, 0.1, 0.02];
const consumers = 10_000;
/** Each consumer comes once on average. */
const days = 50;
const needs = 1;

const hazard = (a: number) => normalDensity(a) / (1 - normalCumulative(a));

/** The root by bisection; the price is what belief and taste must reach. */
function theory(price: number) {
  let [low, high] = [quality, quality + 3 * sigma];
  for (let round = 0; round < 60; ++round) {
    const m = (low + high) / 2;
    if (quality + sigma * hazard((price - m) / sigma) > m) low = m;
    else high = m;
  }
  const a = (price - low) / sigma;
  const slope = hazard(a) * (hazard(a) - a); // of E[report] against m, downward
  const reportVariance = sigma * sigma * (1 - slope) + noise * noise;
  return { mean: low, buyers: 1 - normalCumulative(a), slope, reportVariance };
}

interface Shop {
  readonly price: number;
  readonly over?: Overrides;
}

function open({ price, over = {} }: Shop) {
  const { series, levels, market } = runPlain(
    {
      market: { consumers, days, needsPerYear: (365 * needs) / days },
      channels: { place: { reviews: true } },
      // What a consumer read herself is read anew at each visit, and forgotten until the next.
      beliefs: { reviewsRead: 200, reviewSpread: 0.001, halfLife: 0.1, priorMean: quality },
      choice: { quality: 1, taste: 1, noise: 0, outside: price },
      telling: { postRate: 1 },
      platform: { levels: 101 },
      ...over,
      brands: { one: { quality, tasteSpread: sigma, qualitySpread: noise, ...over.brands?.["one"] } },
    },
    "naive readers",
  );
  const stars = levels.displayedMean[days - 1];
  return {
    mean: (stars - 1) / 4,
    reviews: levels.displayedCount[days - 1],
    bought: sum(series.bought.subarray(days / 2)) / sum(market.decisions.subarray(days / 2)),
    decisions: sum(market.decisions.subarray(days / 2)),
    posted: sum(
      columnSums(
        [...series.stars1, ...series.stars2, ...series.stars3, ...series.stars4, ...series.stars5],
        1,
      ),
    ),
    purchases: sum(series.bought),
  };
}

/**
 * Standard error of the mean after n reports. It adapts to its own errors at the rate 1 + slope in ln n, so its
 * variance is v / (n (1 + 2 slope)) (Polyak & Juditsky's recursion with gain 1/n); consumers who come more than once
 * repeat their taste, which multiplies the variance by 1 + needs.
 */
function errorOf({ slope, reportVariance }: ReturnType<typeof theory>, reports: number): number {
  return Math.sqrt((reportVariance * (1 + needs)) / (reports * (1 + 2 * slope)));
}

describe("the displayed mean of a product that suits some better than others", () => {
  test("has the root that was published", () => {
    expect((theory(quality + 0.3 * sigma).mean - quality) / sigma).toBeCloseTo(0.611, 3);
  });

  test.each([0.3, 1, -0.5])("converges to the root at price %f", (price) => {
    const expected = theory(quality + price * sigma);
    const found = open({ price: quality + price * sigma });
    expectNear(found.mean, expected.mean, errorOf(expected, found.reviews), "mean");
    expect(found.posted).toBe(found.purchases);
    // Who buys, once the mean has settled: the share whose taste lies above price − m.
    const spread = expected.buyers * (1 - expected.buyers) * (1 + needs);
    expectNear(found.bought, expected.buyers, Math.sqrt(spread / found.decisions), "buyers");
  });

  test("overrates the more, the higher the price", () => {
    const [low, middle, high] = [-0.5, 0.3, 1].map((price) => theory(quality + price * sigma).mean);
    expect([quality, low, middle, high]).toEqual([quality, low, middle, high].toSorted((a, b) => a - b));
  });

  test("is the truth when everybody buys", () => {
    const { mean, reviews, bought } = open({ price: 0 });
    expect(bought).toBe(1);
    expectNear(mean, quality, (sigma * Math.sqrt(1 + needs)) / Math.sqrt(reviews));
  });

  test("is the truth when nobody knows the own taste beforehand", () => {
    const { mean, reviews } = open({
      price: quality - 0.05,
      over: { choice: { quality: 1, taste: 0, noise: 0, outside: quality - 0.05 } },
    });
    expectNear(mean, quality, (sigma * Math.sqrt(1 + needs)) / Math.sqrt(reviews));
  });
});
