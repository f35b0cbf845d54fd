import { describe, expect, test } from "vitest";
import { metricValue } from "../../src/metrics/metrics.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { template } from "../../src/scenario/explain/template.ts";
import { type Overrides, runPlain, runs } from "../support/market.ts";
import { meanOverWillingness } from "../support/outlets.ts";
import { binomialError, expectNear, mean as meanOf, standardError, sum } from "../support/statistics.ts";

const [completed, paid, density, travel] = [0.3, 0.95, 0.4, 1.2];

/** A brand that everybody sees on a screen and chooses; its own site, where it has one, nobody comes upon. */
const sold = (coverage: number, brand: NonNullable<Overrides["brands"]>[string] = {}) =>
  runPlain(
    {
      market: { consumers: 20_000, days: 40, needsPerYear: 365 * 0.02 },
      channels: { place: {}, site: { site: true, use: 0 }, store: { kind: "physical", use: 0 } },
      journey: { travel },
      checkout: {
        abandonment: { mobile: 1 - completed, desktop: 1 - completed, tablet: 1 - completed },
        physicalAbandonment: 1 - paid,
      },
      brands: {
        one: { outlets: density, ...brand, coverage: { place: 1, site: coverage, ...brand.coverage } },
      },
    },
    "ways",
  ).series;

/** Chance to buy of somebody with a place so near, and the same online. */
const chanceOf = (site: number, near: number, way = near) => {
  const online = site / (site + near);
  return online * (completed + (1 - completed) * paid * near) + (1 - online) * paid * way;
};

describe("who saw a brand on a screen takes its site or an outlet, as each is present", () => {
  const mean = (site: number) => meanOverWillingness(density, travel, (near) => chanceOf(site, near));

  // Each consumer keeps her distance over a Poisson number of choices of mean 0.8, which makes (1 + 0.8) / 0.8 of their
  // spread out of 20,000.
  test.each([0, 0.01, 0.1, 0.5, 1])("a site as present as %f", (site) => {
    const series = sold(site);
    const chosen = sum(series.chosen);
    const square = meanOverWillingness(density, travel, (near) => chanceOf(site, near) ** 2);
    const between = square - mean(site) ** 2;
    const error = Math.sqrt(binomialError(mean(site), chosen) ** 2 + (between * (1.8 / 0.8)) / 20_000);
    expectNear(sum(series.bought) / chosen, mean(site), error);
    const online = meanOverWillingness(density, travel, (near) => (site * completed) / (site + near));
    expectNear(sum(series.onlineBought) / chosen, online, 2 * binomialError(online, chosen) + 1e-12);
  });

  // The luck is shared, so that only those differ whom the site concerns: less than the share that it sends online.
  test("a site that is hardly there changes hardly anything", () => {
    const [without, hardly] = [sold(0), sold(0.01)];
    const chosen = sum(without.chosen);
    const step = (sum(hardly.bought) - sum(without.bought)) / chosen;
    const sent = meanOverWillingness(density, travel, (near) => 0.01 / (0.01 + near));
    expectNear(step, mean(0.01) - mean(0), binomialError(sent, chosen));
    expect(mean(0.01) - mean(0)).toBeLessThan(0.012);
  });
});

describe("a brand without outlets", () => {
  test.each([0.01, 0.4, 1])("sells on its site and in the places that sell it: %f", (store) => {
    const series = sold(0.5, { outlets: 0, coverage: { store } });
    const chosen = sum(series.chosen);
    const chance = chanceOf(0.5, store, 1);
    expectNear(sum(series.bought) / chosen, chance, binomialError(chance, chosen));
  });

  test("and without places sells on screens, however little its site is seen", () => {
    const sales = [0, 0.01, 0.5, 1].map((site) => sold(site, { outlets: 0 }));
    for (const series of sales) expect(series).toEqual(sales[0]);
    expect(sum(sales[0].onlineBought)).toBe(sum(sales[0].bought));
  });
});

// The market that `umot init` writes: a website of 0.01 once halved the profit.
test("the first scenario's website adds sales step by step", () => {
  const steps = [0, 0.01, 0.1, 1];
  const sales = steps.map((coverage) => {
    const given = [
      { path: "brands.nonna.coverage.website", value: coverage },
      { path: "market.consumers", value: 1500 },
      { path: "market.panel", value: 0 },
    ];
    const { scenario } = readScenario(() => template(), "first.yaml", given);
    return runs(toParameters(scenario!), "website", 3).map((run) =>
      metricValue(run, "nonna", "sales", "total"),
    );
  });
  const gain = (from: number, to: number) => sales[to].map((sold, run) => sold - sales[from][run]);
  const whole = meanOf(gain(0, 3));
  expect(whole).toBeGreaterThan(0);
  // Twice the proportional step at most, beyond luck: the first visitors of a site are those who live far.
  for (const [step, coverage] of [
    [1, 0.01],
    [2, 0.1],
  ]) {
    const gained = gain(0, step);
    expect(Math.abs(meanOf(gained) - coverage * whole)).toBeLessThan(
      coverage * whole + 4 * standardError(gained),
    );
  }
});
