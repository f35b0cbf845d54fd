import { describe, expect, test } from "vitest";
import type { RunResult } from "../../src/model/result.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, columnSums, expectNear, sum } from "../support/statistics.ts";

// Choice only. Every consumer meets every brand, believes the same of all, and weighs prices:
// V = −β ln price, P_j = e^(V_j / μ) / Σ e^(V_k / μ), with or without buying nothing in the sum (McFadden 1974).

const beta = 2.5;
const prices = { cheap: 0.8, middle: 1, dear: 1.3 };
type Prices = Readonly<Record<string, number>>;

interface Situation extends Overrides {
  readonly prices?: Prices;
}

function chosen({ prices: asked = prices, ...overrides }: Situation, seed = "choice") {
  const result = runPlain(
    {
      market: { consumers: 1200, days: 20, needsPerYear: 365 },
      ...overrides,
      choice: { price: beta, ...overrides.choice },
      brands: Object.fromEntries(Object.entries(asked).map(([name, price]) => [name, { price }])),
    },
    seed,
  );
  return { ...countsOf(result), decisions: sum(result.market.decisions) };
}

function countsOf(result: RunResult) {
  return {
    brands: columnSums(result.series.chosen, result.brands.length),
    nothing: sum(result.market.nothing),
  };
}

/** Logit shares, buying nothing last. */
function logit(asked: Prices, { weight = beta, outside = -Infinity, noise = 1 } = {}): number[] {
  const weights = [...Object.values(asked).map((price) => -weight * Math.log(price)), outside].map(
    (utility) => Math.exp(utility / noise),
  );
  return weights.map((share) => share / sum(weights));
}

function expectShares(counts: ReturnType<typeof chosen>, shares: readonly number[]): void {
  [...counts.brands, counts.nothing].forEach((count, option) => {
    if (shares[option] === 0) expect(count).toBe(0);
    else
      expectNear(
        count / counts.decisions,
        shares[option],
        binomialError(shares[option], counts.decisions),
        `option ${option}`,
      );
  });
}

describe("shares are logit", () => {
  test("when something must be bought", () => {
    expectShares(chosen({}), logit(prices));
  });

  test("when nothing may be bought", () => {
    expectShares(chosen({ choice: { outside: 0.4 } }), logit(prices, { outside: 0.4 }));
  });

  test("with noise of another scale, which weighs on buying nothing too", () => {
    const choice = { noise: 2, outside: 0.4 };
    expectShares(chosen({ choice }), logit(prices, choice));
  });

  test("with a persona twice as sensitive to prices", () => {
    const thrifty = { thrifty: { priceSensitivity: 2 } };
    expectShares(chosen({ personas: thrifty }), logit(prices, { weight: 2 * beta }));
  });

  test("relative to a reference price, when nothing may be bought", () => {
    const market = { consumers: 1200, days: 20, needsPerYear: 365, referencePrice: 1.1 };
    const relative = Object.fromEntries(Object.entries(prices).map(([name, price]) => [name, price / 1.1]));
    expectShares(chosen({ market, choice: { outside: 0.4 } }), logit(relative, { outside: 0.4 }));
  });
});

describe("without noise the best is always chosen", () => {
  test("the cheapest", () => {
    const { brands, decisions } = chosen({ choice: { noise: 0 } });
    expect(brands).toEqual([decisions, 0, 0]);
  });

  test("or nothing, when even that is worth more", () => {
    const outside = -beta * Math.log(prices.cheap);
    const at = (utility: number) => chosen({ choice: { noise: 0, outside: utility } });
    expect(at(outside + 1e-9).nothing).toBe(at(0).decisions);
    expect(at(outside - 1e-9).nothing).toBe(0);
  });
});

describe("a third brand takes from the others in proportion (independence of irrelevant alternatives)", () => {
  const { dear: _, ...two } = prices;
  const before = chosen({ prices: two, choice: { outside: 0.4 } });
  const after = chosen({ choice: { outside: 0.4 } });

  test("their ratio stays", () => {
    const share = logit(two)[0];
    for (const { brands } of [before, after]) {
      const both = brands[0] + brands[1];
      expectNear(brands[0] / both, share, binomialError(share, both));
    }
  });

  // Common random numbers: who does not take the third brand chooses exactly as before.
  test("everybody who leaves another option goes to the third brand", () => {
    const losses = [
      before.brands[0] - after.brands[0],
      before.brands[1] - after.brands[1],
      before.nothing - after.nothing,
    ];
    expect(Math.min(...losses)).toBeGreaterThan(0);
    expect(sum(losses)).toBe(after.brands[2]);
  });
});

describe("the own price elasticity is −β (1 − P), the cross elasticity β P", () => {
  // Prices a little up and down, with the same luck: whoever changes leaves the dearer brand, so the changes are
  // binomial themselves and their relative error is small.
  const step = 0.02;
  const at = (factor: number) => ({ ...prices, middle: prices.middle * factor });
  const low = chosen({ prices: at(1 - step) });
  const high = chosen({ prices: at(1 + step) });
  const relativeStep = Math.log((1 + step) / (1 - step));
  const shares = logit(prices);

  test("own", () => {
    const lost = low.brands[1] - high.brands[1];
    const elasticity = -lost / low.decisions / shares[1] / relativeStep;
    const expected = -beta * (1 - shares[1]);
    expectNear(elasticity, expected, Math.abs(expected) / Math.sqrt(lost));
  });

  test("cross", () => {
    for (const other of [0, 2]) {
      const won = high.brands[other] - low.brands[other];
      const elasticity = won / low.decisions / shares[other] / relativeStep;
      const expected = beta * shares[1];
      expectNear(elasticity, expected, expected / Math.sqrt(won));
    }
  });

  test("nobody changes to the brand that became dearer", () => {
    const won = high.brands[0] + high.brands[2] - low.brands[0] - low.brands[2];
    expect(won).toBe(low.brands[1] - high.brands[1]);
  });
});
