import { expect } from "vitest";
import { plainMarket, runs } from "./market.ts";
import { expectNear, mean, standardError, sum } from "./statistics.ts";

/**
 * Every visitor meets one brand, in proportion to a + what was bought of it before, and buys it: Pólya's urn, whose
 * shares settle at a draw from a Dirichlet distribution with a for each brand. A day's buyers see the list of the
 * morning; of m buyers the day takes m / (N + m)² of the expected p (1 − p), and with one a day
 * Π (1 − 1 / (N + 1)²) = N₀ / (N₀ + 1) is the Dirichlet distribution's.
 *
 * Fails when the worlds are more or less alike than that.
 *
 * @param start - reviews that the list counts for each of three brands besides its own
 */
export function expectUrn(start: number, count: number, days: number): void {
  const parameters = plainMarket({
    market: { consumers: 100, days, needsPerYear: 365 * 0.01 },
    channels: {
      place: { looks: "together", attention: 1, ranking: 1, rankingBy: "number", rankingStart: start },
    },
    telling: { postRate: 1, curve: "flat" },
    brands: { one: {}, two: {}, three: {} },
  });
  const worlds = runs(parameters, "urn", count);
  const evenness: number[] = [];
  const expected: number[] = [];
  for (const { series } of worlds) {
    let all = 3 * start;
    let left = 2 / 3;
    const own = [start, start, start];
    for (let day = 0; day < days; ++day) {
      const sold = [0, 1, 2].map((brand) => series.bought[3 * day + brand]);
      const buyers = sum(sold);
      left *= 1 - buyers / (all + buyers) ** 2;
      all += buyers;
      sold.forEach((bought, brand) => (own[brand] += bought));
    }
    evenness.push(1 - sum(own.map((count) => (count / all) ** 2)));
    expected.push(left);
  }
  expectNear(mean(evenness), mean(expected), standardError(evenness));
  const dirichlet = (2 / 3) * ((3 * start) / (3 * start + 1));
  // Some days have several buyers, and no world is endless.
  expect(Math.abs(mean(expected) - dirichlet)).toBeLessThan(0.15 * dirichlet);
}
