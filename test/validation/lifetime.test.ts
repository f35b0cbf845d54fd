import { expect, test } from "vitest";
import { runPlain } from "../support/market.ts";
import { expectNear, standardError, sum } from "../support/statistics.ts";

// BG/NBD: needs at a gamma distributed rate, and after each purchase the end with a beta distributed chance.
// Fader, Hardie & Lee (2005), Marketing Science 24, 275–284; r, α, a and b of CDNOW, in weeks.
const [r, alpha, a, b] = [0.243, 4.414, 0.793, 2.426];

/** Gauss's hypergeometric series. */
function hypergeometric(p: number, q: number, c: number, z: number): number {
  let term = 1;
  let total = 1;
  for (let n = 0; n < 10_000 && Math.abs(term) > 1e-14 * total; ++n) {
    term *= (((p + n) * (q + n)) / ((c + n) * (n + 1))) * z;
    total += term;
  }
  return total;
}

/** Purchases expected within t weeks. */
function expectedPurchases(t: number): number {
  const alive = (alpha / (alpha + t)) ** r * hypergeometric(r, b, a + b - 1, t / (alpha + t));
  return ((a + b - 1) / (a - 1)) * (1 - alive);
}

test("purchases are those of the BG/NBD", () => {
  const [consumers, weeks] = [30_000, 78];
  // 10,000 short days, so that next to no two needs of one consumer fall on one.
  const days = 10_000;
  const perDay = (r / alpha) * (weeks / days);
  const { census, series } = runPlain(
    {
      market: {
        consumers,
        days,
        needsPerYear: 365 * perDay,
        needShape: r,
        leaving: a / (a + b),
        leavingEvenness: a + b,
      },
    },
    "lifetime",
  );
  const counts = Array.from(census.purchases).flatMap((people, number) =>
    Array.from({ length: people }, () => number),
  );
  const error = standardError(counts);
  expectNear(sum(series.bought) / consumers, expectedPurchases(weeks), error);
  // In every quarter, since who is done never returns.
  for (const quarter of [1, 2, 3]) {
    const sold = sum(series.bought.subarray(0, (days * quarter) / 4)) / consumers;
    expectNear(sold, expectedPurchases((weeks * quarter) / 4), error);
  }
  // Nobody who bought nothing is done.
  const none = (alpha / (alpha + weeks)) ** r;
  expectNear(census.purchases[0] / consumers, none, Math.sqrt((none * (1 - none)) / consumers));
});

test("nobody who is done is talked into a need", () => {
  const talk = (leaving: number) =>
    runPlain(
      {
        market: { consumers: 2000, days: 200, needsPerYear: 5, leaving, leavingEvenness: 1000 },
        wordOfMouth: { tellRate: 1, needTrigger: 1, neutral: 0.1 },
        network: { friends: 4 },
      },
      "talk",
    ).census.purchases;
  expect(sum(talk(0).slice(2))).toBeGreaterThan(1000);
  // All but those with luck beyond one in a thousand buy once and never again.
  expect(sum(talk(1 - 1e-9).slice(2))).toBe(0);
});

test("a durable received as a gift takes its owner out of the market, where gifts serve", () => {
  const owners = (giftsServe: boolean) => {
    const run = runPlain(
      {
        market: { consumers: 1000, days: 300, needsPerYear: 20, durable: true, giftsServe },
        brands: { one: { seeding: { people: 400, day: 0 } } },
      },
      "gifts",
    );
    return sum(run.series.bought);
  };
  expect(owners(false)).toBe(1000);
  expect(owners(true)).toBe(600);
});
