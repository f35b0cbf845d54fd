import { describe, expect, test } from "vitest";
import { metricValue } from "../../src/metrics/metrics.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

// Shifted beta-geometric: each member cancels with a chance of her own at the end of each period, beta distributed over
// members. Of those who reach it the t-th period keeps r_t = (β + t − 1) / (α + β + t − 1).
// Fader & Hardie (2007), How to project customer retention, J. Interactive Marketing 21(1), 76–90: the two segments' values.

const consumers = 20_000;
const period = 30;
const periods = 7;

/** Everybody buys on the first day, once, and joins. */
const club = (a: number, b: number, more: Overrides = {}): Overrides => ({
  market: { consumers, days: period * periods + 1, needsPerYear: 365, durable: true },
  personas: { keen: { needs: 20 } },
  ...more,
  brands: {
    one: {
      awareness: 1,
      membership: { joining: 1, period, price: 9, leaving: a / (a + b), leavingEvenness: a + b },
      ...more.brands?.["one"],
    },
  },
});

describe("retention of members is that of the shifted beta-geometric", () => {
  test.each([
    ["regular", 0.704, 1.182],
    ["high end", 0.668, 3.806],
  ])("%s", (_, a, b) => {
    const { series, levels, money } = runPlain(club(a, b), "club");
    let alive = series.joined[0];
    expect([alive, sum(series.joined)]).toEqual([consumers, consumers]);
    for (let age = 1; age <= periods; ++age) {
      const [renewed, cancelled] = [series.renewed, series.cancelled].map((book) => book[age * period]);
      expect(renewed + cancelled).toBe(alive);
      const kept = (b + age - 1) / (a + b + age - 1);
      expectNear(renewed / alive, kept, binomialError(kept, alive), `period ${age}`);
      expect(levels.members[age * period]).toBe(renewed);
      alive = renewed;
    }
    expect(money.revenue[0]).toBe(consumers + 9 * (consumers + sum(series.renewed)));
  });

  test("and churn is the share of renewals that were cancelled", () => {
    const run = runPlain(club(0.704, 1.182), "club");
    const [renewed, cancelled] = [sum(run.series.renewed), sum(run.series.cancelled)];
    expect(metricValue(run, "one", "churn", "total")).toBe(cancelled / (cancelled + renewed));
    expect(metricValue(run, "one", "members", "total")).toBe(consumers - cancelled);
  });
});

test("who is alike cancels with the same chance at any age, and 0 and 1 are never and at once", () => {
  for (const chance of [0, 0.2, 1]) {
    const brands = { one: { membership: { joining: 1, period, leaving: chance, leavingEvenness: 1000 } } };
    const { series } = runPlain(club(1, 1, { brands }), "alike");
    let alive = consumers;
    for (let age = 1; age <= periods; ++age) {
      const cancelled = series.cancelled[age * period];
      const now = (1000 * chance) / (1000 + age - 1);
      if (chance === 0.2) expectNear(cancelled / alive, now, binomialError(now, alive), `period ${age}`);
      else expect(cancelled).toBe(chance * alive);
      alive -= cancelled;
    }
  }
});

/** Two alike brands everywhere, of which buyers of the first may join it, and needs every ten days. */
const pair = (membership: Readonly<Record<string, number>>, more: Overrides = {}): Overrides => ({
  market: { consumers: 3000, days: 300, needsPerYear: 36.5 },
  ...more,
  brands: {
    one: { awareness: 1, ...more.brands?.["one"], membership },
    two: { awareness: 1 },
  },
});

test("members' needs go to their brand without a search until they cancel", () => {
  const run = runPlain(pair({ joining: 1, leaving: 0, period: 10 }), "loyal");
  const { series, market, brands } = run;
  // Who has joined never buys elsewhere, and nobody leaves: in the end everybody is a member.
  const last = (book: Float64Array, brand: number) =>
    book.slice(-30 * brands.length).filter((_value, cell) => cell % 2 === brand);
  expect(sum(last(series.bought, 1))).toBeLessThan(0.01 * sum(last(series.bought, 0)));
  expect(sum(series.memberBought)).toBeGreaterThan(0.8 * sum(series.bought));
  // A search has one source here and a member's need none.
  expect(sum(market.sources)).toBe(
    sum(market.know) + sum(market.buy) + sum(market.go) + sum(market.do) - sum(series.memberBought),
  );
  const off = runPlain(pair({ joining: 0 }), "loyal");
  expect(sum(off.series.joined) + sum(off.levels.members)).toBe(0);
});

test("nobody joins with chance 0, whatever else is written, and the run is the same to the bit", () => {
  const off = runPlain(pair({ joining: 0 }), "off");
  const written = runPlain(pair({ joining: 0, leaving: 0.7, period: 5, price: 90, experience: 9 }), "off");
  expect(written).toEqual(off);
});

test("members cancel the less, the better they have found the brand: logit θ − ε (belief − μ₀)", () => {
  // One experience of great weight: belief is the quality, 0.8 against 0.5 of an unknown brand.
  const brands = {
    one: {
      quality: 0.8,
      membership: { joining: 1, period, leaving: 0.4, leavingEvenness: 1000, experience: 3 },
    },
  };
  const beliefs = { priorMean: 0.5, priorSpread: 1, experienceSpread: 0.01, halfLife: "never" as const };
  const { series } = runPlain(
    club(1, 1, { brands, beliefs, experience: { serviceWeight: 0, moodSpread: 0 } }),
    "found",
  );
  const odds = (0.4 / 0.6) * Math.exp(-3 * 0.3);
  const chance = odds / (1 + odds);
  expectNear(series.cancelled[period] / consumers, chance, binomialError(chance, consumers));
});
