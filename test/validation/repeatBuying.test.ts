import { describe, expect, test } from "vitest";
import { logGamma } from "../../src/numeric/functions/distributions.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, expectDistribution, expectNear, mean, sum } from "../support/statistics.ts";

// Needs come to each consumer at a constant rate of her own, gamma over consumers: purchases are negative binomial
// (Ehrenberg 1959). A day has at most one need, so a consumer's purchases in D days are binomial with the chance
// 1 − e^(−rate) a day; that mixture is what the runs are held against.

const consumers = 8000;
const days = 90;
const shape = 0.4;
const meanNeeds = 1.8;
const needs = {
  market: { consumers, days, needsPerYear: (365 * meanNeeds) / days, needShape: shape },
} satisfies Overrides;

const purchases = mixture(days, meanNeeds / days, shape);

describe("purchases of the category", () => {
  test("are negative binomial, in steps of a day", () => {
    const { census } = runPlain(needs, "NBD");
    expectDistribution(...merged(census.purchases, purchases));
  });

  test("are Poisson, in steps of a day, when all need it alike", () => {
    const { census } = runPlain({ market: { ...needs.market, needShape: 1000 } }, "Poisson");
    const chance = 1 - Math.exp(-meanNeeds / days);
    const alike = Array.from({ length: 30 }, (_, count) => binomial(days, count, chance));
    expectDistribution(...merged(census.purchases, alike));
  });

  test("keep their mean whatever the shape", () => {
    for (const needShape of [0.2, 1, 5]) {
      const { census } = runPlain({ market: { ...needs.market, needShape } }, "mean");
      const expected = mixture(days, meanNeeds / days, needShape);
      const average = sum(expected.map((chance, count) => chance * count));
      const spread = sum(expected.map((chance, count) => chance * (count - average) ** 2));
      const bought = sum(census.purchases.map((people, count) => people * count));
      expectNear(bought / consumers, average, Math.sqrt(spread / consumers), `shape ${needShape}`);
    }
  });
});

// Tastes that stay for ever: each consumer chooses by logit with a chance of her own for each brand. Penetration,
// purchases a buyer and duplication then follow from the mixture, worked out here by integrating over the tastes.
describe("brands under fixed preferences", () => {
  const weight = 15;
  const tasteSpread = 0.2;
  const prices = [0.6, 1, 1.5];
  const beta = 1.6;
  const brand = (price: number) => ({ price, tasteSpread, quality: 0.5 });
  const { series, census } = runPlain(
    {
      ...needs,
      choice: { quality: weight, taste: 1, price: beta },
      brands: { large: brand(prices[0]), middle: brand(prices[1]), small: brand(prices[2]) },
    },
    "fixed preferences",
  );
  const bought = prices.map((_, own) => sum(series.bought.filter((__, cell) => cell % 3 === own)));
  const penetration = Array.from(census.buyers, (buyers) => buyers / consumers);
  const rate = bought.map((count, own) => count / census.buyers[own]);
  const both = (a: number, b: number) => census.bothBuyers[3 * a + b];
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;

  const theory = integrate(
    prices.map((price) => -beta * Math.log(price)),
    weight * tasteSpread,
  );

  test("have the purchases that preferences give them", () => {
    bought.forEach((count, own) => {
      const { purchases: expected, purchaseVariance } = theory.brands[own];
      expectNear(count / consumers, expected, Math.sqrt(purchaseVariance / consumers), `brand ${own}`);
    });
  });

  test("have the buyers that preferences give them", () => {
    penetration.forEach((share, own) => {
      const { buyers } = theory.brands[own];
      expectNear(share, buyers, binomialError(buyers, consumers), `brand ${own}`);
    });
  });

  test("share the buyers that preferences make them share", () => {
    for (const [a, b] of pairs) {
      const expected = theory.both(a, b);
      expectNear(both(a, b) / consumers, expected, binomialError(expected, consumers), `${a} and ${b}`);
    }
  });

  test("suffer double jeopardy: the smaller have fewer buyers, who buy less often", () => {
    expect(penetration).toEqual(penetration.toSorted((a, b) => b - a));
    expect(rate[0]).toBeGreaterThan(rate[2]);
    // Far less unlike in purchases a buyer than in buyers.
    expect(rate[0] / rate[2]).toBeLessThan(Math.sqrt(penetration[0] / penetration[2]));
  });

  // Ehrenberg, Uncles & Goodhardt (2004), J. Business Research 57; within 1.5 points on average is called a fit.
  test("share buyers in proportion to penetration: the duplication coefficient is about constant", () => {
    const ways = pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
    const shared = ways.map(([own, other]) => both(own, other) / census.buyers[own]);
    const fit = sum(shared) / sum(ways.map(([, other]) => penetration[other]));
    const misses = ways.map(([, other], way) => Math.abs(shared[way] - fit * penetration[other]));
    expect(fit).toBeGreaterThan(1);
    expect(fit).toBeLessThan(1.5);
    expect(mean(misses)).toBeLessThanOrEqual(0.015);
  });
});

/** Chances of 0, 1, 2, … purchases: binomial over days, mixed over gamma rates with the given mean. */
function mixture(length: number, meanRate: number, gammaShape: number, most = 400): number[] {
  const chances = Array.from({ length: Math.min(length, most) + 1 }, () => 0);
  // With u = rate^power the gamma density has no pole at 0.
  const power = Math.min(1, gammaShape);
  const scale = meanRate / gammaShape;
  const end = (60 * scale) ** power;
  const nodes = 4000;
  const density = Math.exp(-logGamma(gammaShape)) / power / scale ** gammaShape;
  for (let node = 0; node < nodes; ++node) {
    const rate = (((node + 0.5) / nodes) * end) ** (1 / power);
    const weight = (rate ** (gammaShape - power) * Math.exp(-rate / scale) * density * end) / nodes;
    const chance = 1 - Math.exp(-rate);
    let count = 0;
    let term = (1 - chance) ** length;
    for (; count < chances.length; ++count) {
      chances[count] += weight * term;
      term *= ((length - count) / (count + 1)) * (chance / (1 - chance));
    }
  }
  return chances;
}

function binomial(cases: number, count: number, chance: number): number {
  const ways = logGamma(cases + 1) - logGamma(count + 1) - logGamma(cases - count + 1);
  return Math.exp(ways + count * Math.log(chance) + (cases - count) * Math.log(1 - chance));
}

/** Merges the rare large counts into one class, of both what was seen and what was expected. */
function merged(counts: Float64Array, chances: readonly number[]): [number[], number[]] {
  const people = sum(counts);
  // The census lumps 20 and more together, so the classes end there at the latest.
  let last = 20;
  while (Math.min(sum(chances.slice(last)), chances[last - 1]) * people < 5) --last;
  const observed = [...counts.subarray(0, last), sum(counts.subarray(last))];
  return [observed, [...chances.slice(0, last), 1 - sum(chances.slice(0, last))]];
}

/** Buyers and purchases of three brands when utilities are normal over consumers, by the trapezoid rule. */
function integrate(utilities: readonly number[], spread: number) {
  const [step, end] = [0.5, 5];
  const axis = Array.from({ length: (2 * end) / step + 1 }, (_, k) => k * step - end);
  const total = sum(axis.map((z) => Math.exp((-z * z) / 2)));
  const nodes = axis.flatMap((x) =>
    axis.flatMap((y) =>
      axis.map((z) => {
        const tastes = [x, y, z];
        const pulls = tastes.map((taste, own) => Math.exp(utilities[own] + spread * taste));
        const chance = pulls.map((pull) => pull / sum(pulls));
        return { chance, weight: Math.exp(-(x * x + y * y + z * z) / 2) / total ** 3 };
      }),
    ),
  );
  const over = (value: (chance: readonly number[]) => number) =>
    sum(nodes.map(({ chance, weight }) => weight * value(chance)));
  // Chance that nothing falls on brands of joint chance 1 − s: the generating function of the purchases at s.
  const most = purchases.findIndex((_, count) => sum(purchases.slice(count)) < 1e-7);
  const none = (s: number) => {
    let value = 0;
    for (let count = most; count >= 0; --count) value = value * s + purchases[count];
    return value;
  };
  const first = sum(purchases.map((chance, count) => chance * count));
  const second = sum(purchases.map((chance, count) => chance * count * count));
  return {
    brands: utilities.map((_, own) => {
      const expected = first * over((chance) => chance[own]);
      return {
        purchases: expected,
        purchaseVariance:
          over((chance) => first * chance[own] * (1 - chance[own]) + second * chance[own] ** 2) -
          expected ** 2,
        buyers: 1 - over((chance) => none(1 - chance[own])),
      };
    }),
    both: (a: number, b: number) =>
      1 -
      over(
        (chance) => none(1 - chance[a]) + none(1 - chance[b]) - none(Math.max(0, 1 - chance[a] - chance[b])),
      ),
  };
}
