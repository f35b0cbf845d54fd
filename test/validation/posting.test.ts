import { describe, expect, test } from "vitest";
import { normalCumulative, normalDensity } from "../../src/numeric/functions/distributions.ts";
import type { RunResult } from "../../src/model/result.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, expectDistribution, expectNear, sum } from "../support/statistics.ts";

// Who posts decides what is read. With a share π_k of buyers at star k who post with chance ρ_k, a share
// π_k ρ_k / Σ π ρ of the reviews has k stars: flat ρ returns π, and a J needs both selection and a U-shaped ρ
// (Hu, Zhang & Pavlou 2009, Communications of the ACM 52).

const thresholds = [0.3, 0.42, 0.52, 0.66];
const neutral = 0.5;
const floor = 0.05;
const [quality, spread] = [0.55, 0.2];

const base = {
  market: { consumers: 6000, days: 60, needsPerYear: 365 * 0.02 },
  telling: { postRate: 1, starThresholds: thresholds, curveFloor: floor },
  wordOfMouth: { neutral },
  brands: { one: { quality, qualitySpread: spread } },
} satisfies Overrides;

function starsOf({ series }: RunResult): number[] {
  return [series.stars1, series.stars2, series.stars3, series.stars4, series.stars5].map(sum);
}

function post(telling: Overrides["telling"], over: Overrides = {}, seed = "posting"): number[] {
  return starsOf(runPlain({ ...base, ...over, telling: { ...base.telling, ...telling } }, seed));
}

const edges = [0, ...thresholds, 1];

/** Chance to post at a satisfaction, relative to the greatest. */
const curves = {
  flat: () => 1,
  increasing: (s: number) => floor + (1 - floor) * s,
  uShaped: (s: number) =>
    floor + (1 - floor) * (s < neutral ? (neutral - s) / neutral : (s - neutral) / (1 - neutral)) ** 2,
};

/**
 * Buyers and reviews by star when satisfaction is normal and cut to 0–1: the mass of the density times the curve,
 * by the midpoint rule, and what lies outside at its end.
 */
function theory(curve: (satisfaction: number) => number) {
  const nodes = 4000;
  const buyers = edges.slice(1).map(() => 0);
  const reviews = edges.slice(1).map(() => 0);
  const add = (star: number, mass: number, s: number) => {
    buyers[star] += mass;
    reviews[star] += mass * curve(s);
  };
  const place = (s: number) => (s - quality) / spread;
  add(0, normalCumulative(place(0)), 0);
  add(4, 1 - normalCumulative(place(1)), 1);
  for (let node = 0; node < nodes; ++node) {
    const s = (node + 0.5) / nodes;
    const star = thresholds.filter((threshold) => s >= threshold).length;
    add(star, normalDensity(place(s)) / spread / nodes, s);
  }
  const posted = sum(reviews);
  return { buyers, reviews: reviews.map((share) => share / posted), posted };
}

describe("the distribution of reviews", () => {
  test("is that of satisfaction when posting does not depend on it", () => {
    expectDistribution(post({ postRate: 0.5 }), theory(curves.flat).buyers);
  });

  test.each(["increasing", "uShaped"] as const)("is bent by an %s curve as theory says", (curve) => {
    expectDistribution(post({ curve }), theory(curves[curve]).reviews);
  });

  test("overstates by Cov(k, ρ) / E ρ stars", () => {
    const { buyers, reviews, posted } = theory(curves.increasing);
    const meanOf = (shares: readonly number[]) => sum(shares.map((share, k) => share * (k + 1)));
    const chances = reviews.map((share, k) => (share * posted) / buyers[k]);
    const covariance = sum(
      buyers.map((share, k) => share * (k + 1 - meanOf(buyers)) * (chances[k] - posted)),
    );
    const stars = post({ curve: "increasing" });
    const count = sum(stars);
    const mean = sum(stars.map((reviewsOfStar, k) => reviewsOfStar * (k + 1))) / count;
    const spreadOfStars = sum(reviews.map((share, k) => share * (k + 1 - meanOf(reviews)) ** 2));
    expectNear(mean - meanOf(buyers), covariance / posted, Math.sqrt(spreadOfStars / count));
  });
});

describe("how many post", () => {
  const buyers = sum(post({}));

  test.each(["flat", "increasing", "uShaped"] as const)(
    "is the mean of the %s curve times the rate",
    (curve) => {
      const chance = 0.4 * theory(curves[curve]).posted;
      expectNear(sum(post({ curve, postRate: 0.4 })) / buyers, chance, binomialError(chance, buyers));
    },
  );

  test("grows with share tools at use, as far as they are usable", () => {
    const brands = {
      one: {
        ...base.brands.one,
        shareTools: { use: 0.5 },
        usability: { mobile: 0.8, desktop: 0.8, tablet: 0.8 },
      },
    };
    const chance = 0.1 * (1 + (3 - 1) * 0.5 * 0.8);
    const boosted = sum(post({ postRate: 0.1, shareToolsBoost: 3 }, { brands }));
    // The usability of the site also decides who meets the brand at all, and so how many buy.
    const met = sum(post({ postRate: 1, shareToolsBoost: 1 }, { brands }));
    expectNear(boosted / met, chance, binomialError(chance, met));
  });

  test("grows with the persona's sharing", () => {
    const personas = { sharers: { sharing: 2.5 } };
    const chance = 0.1 * 2.5;
    expectNear(sum(post({ postRate: 0.1 }, { personas })) / buyers, chance, binomialError(chance, buyers));
  });

  test("is what the platform does not remove by mistake", () => {
    const kept = sum(post({}, { platform: { genuineFilter: 0.3 } }));
    expectNear(kept / buyers, 0.7, binomialError(0.7, buyers));
  });
});

// A normal satisfaction has no J: only those buy whom it suits, and of these the delighted and the angry post.
describe("selection before buying and a U after it make a J", () => {
  const selective = {
    market: { ...base.market, consumers: 15_000 },
    wordOfMouth: { neutral: 0.55 },
    choice: { quality: 10, taste: 1, outside: 7 },
    brands: { one: { quality: 0.5, qualitySpread: 0.2, tasteSpread: 0.18 } },
  } satisfies Overrides;
  const everybody = post({}, selective);
  const reviews = post({ curve: "uShaped", curveFloor: 0.02 }, selective);

  test("more one-star than two-star, more five-star than four-star, most of all five", () => {
    const [one, two, three, four, five] = reviews;
    const beyondChance = (more: number, less: number) => (more - less) / Math.sqrt(more + less);
    expect(beyondChance(one, two)).toBeGreaterThan(4);
    expect(beyondChance(five, four)).toBeGreaterThan(4);
    expect(Math.max(two, three, four)).toBeLessThan(five);
  });

  test("which the buyers are not, nor the reviews without selection", () => {
    const [one, two, three] = everybody;
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(three);
    const [unselected1, , , , unselected5] = post(
      { curve: "uShaped", curveFloor: 0.02 },
      { ...selective, choice: {} },
    );
    expect(unselected5 / unselected1).toBeLessThan(2);
    expect(reviews[4] / reviews[0]).toBeGreaterThan(2);
  });

  test("with the same luck every review is one of a buyer's who would have posted it anyway", () => {
    reviews.forEach((count, star) => {
      expect(count).toBeLessThanOrEqual(everybody[star]);
    });
  });
});

describe("herding", () => {
  test("full, everybody repeats what is displayed", () => {
    const brands = { one: { ...base.brands.one, startingReviews: { count: 10, stars: 3 } } };
    const platform = { levels: 101 };
    const { levels, series } = runPlain(
      { ...base, brands, platform, telling: { postRate: 1, herding: 1 } },
      "herd",
    );
    expect(sum(series.stars3)).toBe(sum(series.bought));
    expect(levels.displayedMean.at(-1)).toBeCloseTo(3, 2);
  });

  test("half, what is given moves half of the way", () => {
    const given = (herding: number) => {
      const brands = { one: { quality: 0.9, startingReviews: { count: 50_000, stars: 3 } } };
      const { levels } = runPlain(
        { market: { consumers: 300 }, brands, platform: { levels: 101 }, telling: { postRate: 1, herding } },
        "half a herd",
      );
      const count = levels.displayedCount.at(-1)!;
      return (levels.displayedMean.at(-1)! * count - 3 * 50_000) / (count - 50_000);
    };
    expect(given(0)).toBeCloseTo(1 + 4 * 0.9, 6);
    // Three thousand reviews move the mean of 50,000 by too little to reach another level.
    expect(given(0.5)).toBeCloseTo(1 + 4 * 0.7, 2);
  });
});
