import { expect, test } from "vitest";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario } from "../support/fullMarket.ts";
import { runs } from "../support/market.ts";
import { columnSums, sum, variance } from "../support/statistics.ts";
import type { Parameters } from "../../src/model/parameters.ts";

// Consumers are many independent sources of chance, so doubling their number halves the variance of shares. The ratio
// of two variances from R runs each has a logarithm with standard error √(4 / (R − 1)); four of these give the
// interval in which the ratio must lie around 2. It excludes 1 (a chance that all consumers share) and 4.

function shares(parameters: Parameters, count: number, seed: string): number[] {
  return runs(parameters, seed, count).map(({ series, brands }) => {
    const bought = columnSums(series.bought, brands.length);
    return bought[0] / sum(bought);
  });
}

function expectHalved(small: readonly number[], large: readonly number[]): void {
  const factor = Math.exp(4 * Math.sqrt(4 / (small.length - 1)));
  const ratio = variance(small) / variance(large);
  expect(2 / factor).toBeGreaterThan(1);
  expect(2 * factor).toBeLessThan(4);
  expect(ratio, `${ratio} is not 2`).toBeGreaterThan(2 / factor);
  expect(ratio, `${ratio} is not 2`).toBeLessThan(2 * factor);
}

test("with twice the consumers the variance of shares is half, in a market with everything in it", () => {
  // What is spent and given away in total doubles too, so that everybody is reached as often.
  const market = (times: number) =>
    toParameters(
      fullScenario({
        "market.consumers": 100 * times,
        "market.days": 34,
        "market.panel": 0,
        "market.needShape": 1000,
        "brands.north.advertising.daily": 2 * times,
        "brands.chain.advertising.daily": 6 * times,
        "brands.late.advertising.daily": 4 * times,
        "brands.north.seeding.people": 2 * times,
        "brands.chain.fakeReviews.daily": 0.05 * times,
      }),
    );
  expectHalved(shares(market(1), 140, "once"), shares(market(2), 140, "twice"));
});
