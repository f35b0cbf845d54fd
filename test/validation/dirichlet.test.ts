import { describe, expect, test } from "vitest";
import { preferenceQuantiles } from "../../src/model/people/preferenceQuantiles.ts";
import { runPlain } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

// Toothpaste in the United Kingdom: what a household buys in a quarter is negative binomial with mean M and exponent K, and
// which brand is Dirichlet with the sum S; S, shares and penetrations as published.
// Goodhardt, Ehrenberg & Chatfield (1984), The Dirichlet, J. Royal Statistical Society A 147, 621–655
const [M, K, S] = [1.46, 0.78, 1.55];
const published = {
  colgate: { share: 0.25, penetration: 0.2 },
  macleans: { share: 0.19, penetration: 0.17 },
  closeUp: { share: 0.1, penetration: 0.09 },
  signal: { share: 0.1, penetration: 0.08 },
  ultrabrite: { share: 0.09, penetration: 0.08 },
  gibbs: { share: 0.08, penetration: 0.07 },
  boots: { share: 0.03, penetration: 0.02 },
  sainsbury: { share: 0.02, penetration: 0.02 },
};
const named = Object.entries(published).map(([name, { share }]) => ({ name, share }));
const all = [...named, { name: "others", share: 1 - sum(named.map(({ share }) => share)) }];

/** P(n purchases), n = 0, 1, …: negative binomial. */
function purchaseChances(most: number): number[] {
  const chances = [(1 + M / K) ** -K];
  for (let n = 1; n <= most; ++n) chances.push((chances[n - 1] * ((K + n - 1) / n) * M) / (M + K));
  return chances;
}

/** Chance that a household buys a brand of a share at all: 1 − Σ P(n) · Π_{i < n} (S − α + i) / (S + i). */
function penetrationOf(share: number): number {
  let none = 0;
  let miss = 1;
  for (const [n, chance] of purchaseChances(2000).entries()) {
    if (n > 0) miss *= (S - S * share + n - 1) / (S + n - 1);
    none += chance * miss;
  }
  return 1 - none;
}

describe("with Dirichlet preferences and gamma needs the market is the NBD-Dirichlet", () => {
  // Needs of one day are one: over 4,000 days next to none fall together.
  const consumers = 20_000;
  const days = 4000;
  const run = runPlain(
    {
      market: { consumers, days, needsPerYear: (365 * M) / days, needShape: K },
      brands: Object.fromEntries(all.map(({ name, share }) => [name, { preference: S * share }])),
    },
    "toothpaste",
  );
  const { buyers } = run.census;

  test.each(all.map(({ name, share }, brand) => [name, share, brand] as const))(
    "penetration and frequency of %s",
    (_, share, brand) => {
      const chance = penetrationOf(share);
      expectNear(buyers[brand] / consumers, chance, binomialError(chance, consumers));
      const bought = sum(run.series.bought.filter((__, cell) => cell % all.length === brand));
      // Buyers of a brand differ in what they buy about as much as everybody does: variance of the NBD over its mean.
      const frequency = (M * share) / chance;
      expectNear(bought / buyers[brand], frequency, Math.sqrt((frequency * (1 + M / K)) / buyers[brand]));
    },
  );

  test("brands are bought together as often as by formula: duplication", () => {
    const both = all.flatMap((one, first) =>
      all.slice(first + 1).map((other, next) => ({
        seen: run.census.bothBuyers[first * all.length + first + 1 + next],
        // Either is bought: penetration of both as one brand.
        chance:
          penetrationOf(one.share) + penetrationOf(other.share) - penetrationOf(one.share + other.share),
      })),
    );
    for (const { seen, chance } of both)
      expectNear(seen / consumers, chance, binomialError(chance, consumers));
  });

  test("and stands within two points of what was published", () => {
    for (const { share, penetration } of Object.values(published))
      expect(Math.abs(penetrationOf(share) - penetration)).toBeLessThan(0.02);
  });
});

test("quantiles of ln G have the gamma distribution's mean, also of the most uneven", () => {
  // ψ(1) = −γ, ψ(1/2) = −γ − 2 ln 2: the mean of ln G.
  const euler = 0.5772156649015329;
  for (const [shape, mean] of [
    [1, -euler],
    [0.5, -euler - 2 * Math.LN2],
    [0.02, -50.5447893104562],
  ]) {
    const table = preferenceQuantiles(shape);
    const cells = 4096;
    // The first cell by its logarithm, ∫ ln u = −1; the next 63 likewise, the others by straight lines.
    let area = table[1] - 1 / shape;
    for (let cell = 1; cell < 64; ++cell) {
      const [low, high] = [table[cell], table[cell + 1]];
      const log = Math.log((cell + 1) / cell);
      area += low + ((high - low) / log) * ((cell + 1) * log - 1);
    }
    for (let cell = 64; cell < cells; ++cell) area += (table[cell] + table[cell + 1]) / 2;
    expect(Math.abs(area / cells - mean)).toBeLessThan(0.002 * Math.abs(mean));
  }
});
