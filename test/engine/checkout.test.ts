import { describe, expect, test } from "vitest";
import { bounceMultiplier } from "../../src/model/engine/rules.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { willingnessMoment } from "../support/outlets.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

// A brand whose only place is its own site, looked at with one device.
const site = (overrides: Overrides, brand: NonNullable<Overrides["brands"]>[string] = {}) =>
  runPlain(
    {
      market: { consumers: 2000, days: 40 },
      channels: { place: { site: true } },
      personas: { everybody: { devices: { desktop: 1 } } },
      ...overrides,
      brands: { one: brand },
    },
    "site",
  );

describe("a slow site loses visitors", () => {
  // Google/SOASTA (2017): bounce +32 % at 3 s, +90 % at 5 s, +106 % at 6 s, +113 % at 7 s, +123 % at 10 s.
  test.each([
    [0.5, 1],
    [1, 1],
    [3, 1.32],
    [5, 1.9],
    [6, 2.06],
    [7, 2.13],
    [10, 2.23],
  ])("%f s multiply the bounces by %f, within 0.022 of what was published", (seconds, times) => {
    expect(Math.abs(bounceMultiplier(seconds) - times)).toBeLessThan(0.022);
  });

  test("never fewer when slower", () => {
    const curve = Array.from({ length: 600 }, (_, tenth) => bounceMultiplier(tenth / 10));
    expect(curve).toEqual(curve.toSorted((a, b) => a - b));
  });

  test.each([1, 3, 8])("in a run, at %d s", (loadSeconds) => {
    const { touchpoints, series } = site({ checkout: { bounceAtOneSecond: 0.24 } }, { loadSeconds });
    const visits = sum(touchpoints.visits);
    const chance = 0.24 * bounceMultiplier(loadSeconds);
    expectNear(sum(series.bounced) / visits, chance, binomialError(chance, visits));
    expect(sum(series.bounced) + sum(series.met)).toBe(visits);
  });

  test("elsewhere nobody waits for it", () => {
    const { series } = site(
      { channels: { place: {} }, checkout: { bounceAtOneSecond: 0.9 } },
      { loadSeconds: 9 },
    );
    expect(sum(series.bounced)).toBe(0);
  });
});

describe("baskets", () => {
  const left = { mobile: 0.8, desktop: 0.6, tablet: 0.7 };

  test.each([
    ["mobile", 0.8],
    ["desktop", 0.6],
    ["tablet", 0.7],
  ])("are left on a %s with its chance", (device, chance) => {
    const { series } = site({
      checkout: { abandonment: left },
      personas: { everybody: { devices: { desktop: 0, [device]: 1 } } },
    });
    const chosen = sum(series.chosen);
    expectNear(sum(series.abandoned) / chosen, chance, binomialError(chance, chosen));
    expect(sum(series.onlineBought)).toBe(sum(series.bought));
  });

  test.each([0, 0.5, 1])("are completed more often with an easier checkout: %f", (checkout) => {
    const { series } = site({ checkout: { abandonment: left, checkoutEffect: 0.35 } }, { checkout });
    const chosen = sum(series.chosen);
    const chance = 0.4 * (1 + 0.35 * (2 * checkout - 1));
    expectNear(sum(series.bought) / chosen, chance, binomialError(chance, chosen));
  });

  test.each([0, 0.4, 1])(
    "are completed less often where the site is hard to use: effect %f",
    (usabilityEffect) => {
      const { series } = site(
        { checkout: { abandonment: left, usabilityEffect } },
        { usability: { desktop: 0.5 } },
      );
      const chosen = sum(series.chosen);
      const chance = 0.4 * (1 - usabilityEffect * 0.5);
      expectNear(sum(series.bought) / chosen, chance, binomialError(chance, chosen));
    },
  );

  test("are come back to: tries until the till or for good are geometric", () => {
    const { series, market } = site({
      checkout: { abandonment: left, comeBack: 0.5 },
      journey: { mostMoments: 100 },
    });
    const chance = 0.4 / (1 - 0.6 * 0.5);
    const journeys = sum(market.journeys);
    expectNear(sum(series.bought) / journeys, chance, binomialError(chance, journeys));
    expect(sum(market.dropped) + sum(series.bought)).toBe(journeys);
  });

  test("at a physical till are left seldom, and not counted as abandoned online", () => {
    const { series } = site({
      channels: { place: { kind: "physical" } },
      checkout: { abandonment: left, physicalAbandonment: 0.05 },
    });
    const chosen = sum(series.chosen);
    expectNear(sum(series.bought) / chosen, 0.95, binomialError(0.95, chosen));
    expect([sum(series.abandoned), sum(series.onlineBought)]).toEqual([0, 0]);
  });

  // Chosen on a screen, sold in outlets: the willingness to go there decides. Each consumer keeps her distance over a
  // Poisson number of choices of mean 0.8, which makes (1 + 0.8) / 0.8 of their spread out of 10,000.
  test("at a till that was found on a screen are left by those who live far", () => {
    const [density, travel] = [0.4, 1.2];
    const shop = (outlets: number) =>
      site(
        {
          market: { consumers: 10_000, days: 40, needsPerYear: 365 * 0.02 },
          channels: { place: {} },
          journey: { travel },
          checkout: { physicalAbandonment: 0.05 },
        },
        { outlets },
      ).series;
    const series = shop(density);
    const mean = willingnessMoment(density, travel, 1);
    const chance = 0.95 * mean;
    const between = 0.95 ** 2 * (willingnessMoment(density, travel, 2) - mean ** 2);
    const chosen = sum(series.chosen);
    const error = Math.sqrt((chance * (1 - chance)) / chosen + (between * (1.8 / 0.8)) / 10_000);
    expectNear(sum(series.bought) / chosen, chance, error);
    expect(sum(series.onlineBought)).toBe(0);
    const everywhere = shop(0);
    expectNear(
      sum(everywhere.bought) / sum(everywhere.chosen),
      0.95,
      binomialError(0.95, sum(everywhere.chosen)),
    );
  });
});
