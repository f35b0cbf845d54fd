import { describe, expect, test } from "vitest";
import { exposureOf, planAdvertising } from "../../src/model/advertising/advertising.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";
import { sum } from "../support/statistics.ts";

// Advertising that works on: A_t = x_t + λ A_(t−1), with steady state x / (1 − λ), half-life ln ½ / ln λ, and nine
// tenths of the effect of a day over after ln 0.1 / ln λ (Koyck 1954). Exact, so held to the last digits.

const halfLife = 7;
const left = 2 ** (-1 / halfLife);
const consumers = 4000;
const daily = 200;
const spent = daily / (consumers / 1000);

const campaign = {
  market: { consumers, days: 400 },
  advertising: { halfLife, greatestExposure: 0.1, halfSaturation: 15 },
  brands: { one: { advertising: { daily } }, quiet: {} },
} satisfies Overrides;

const until = (day: number) => [{ day, set: { "brands.one.advertising.daily": 0 } }];
const stockOf = (overrides: Overrides) => {
  const { stock } = planAdvertising(plainMarket(overrides));
  return Array.from({ length: stock.length / 2 }, (_, day) => stock[2 * day]);
};
const near = (value: number) => expect.closeTo(value, 9);

describe("the stock of advertising", () => {
  test("builds up to x / (1 − λ)", () => {
    const stock = stockOf(campaign);
    expect(stock[0]).toEqual(near(spent));
    expect(stock[1]).toEqual(near(spent * (1 + left)));
    expect(stock[399]).toEqual(near(spent / (1 - left)));
  });

  test("is halved in one half-life and a tenth is left after ln 0.1 / ln λ", () => {
    const stock = stockOf({ ...campaign, timeline: until(300) });
    expect(stock[299 + halfLife]).toEqual(near(stock[299] / 2));
    const tenth = Math.log(0.1) / Math.log(left);
    expect(stock[299 + Math.floor(tenth)]).toBeGreaterThan(stock[299] / 10);
    expect(stock[299 + Math.ceil(tenth)]).toBeLessThan(stock[299] / 10);
  });

  test("of one day's money sums to 1 / (1 − λ) times it: the long effect over the short", () => {
    expect(sum(stockOf({ ...campaign, timeline: until(1) }))).toEqual(near(spent / (1 - left)));
  });

  test("is gone overnight with a half-life of 0", () => {
    const stock = stockOf({ ...campaign, advertising: { halfLife: 0 }, timeline: until(10) });
    expect(stock.slice(8, 12)).toEqual([spent, spent, 0, 0]);
  });

  test("does not exist before a brand enters, nor of a brand that does not advertise", () => {
    const brands = { one: { ...campaign.brands.one, entryDay: 20 }, quiet: {} };
    const { stock } = planAdvertising(plainMarket({ ...campaign, brands }));
    expect([...stock.subarray(36, 44)]).toEqual([0, 0, 0, 0, spent, 0, near(spent * (1 + left)), 0]);
  });

  test("is what a run reports at the end of each day", () => {
    const overrides = { ...campaign, market: { consumers, days: 50 }, timeline: until(30) };
    const { levels } = runPlain(overrides, "stock");
    expect(levels.advertisingStock).toEqual(planAdvertising(plainMarket(overrides)).stock);
  });
});

describe("exposures", () => {
  const { advertising: rules } = plainMarket(campaign).epochs[0];

  test("are half of the greatest at half saturation, whatever the slope", () => {
    for (const slope of [0.5, 1, 3]) expect(exposureOf(15, { ...rules, slope })).toEqual(near(0.05));
  });

  test("follow Hill's curve: A^s / (A^s + half^s)", () => {
    expect(exposureOf(30, rules)).toEqual(near(0.1 * (2 / 3)));
    expect(exposureOf(30, { ...rules, slope: 2 })).toEqual(near(0.1 * 0.8));
    expect(exposureOf(5, { ...rules, slope: 2 })).toEqual(near(0.1 * 0.1));
    expect(exposureOf(0, rules)).toBe(0);
  });

  test("of a day come from the stock of the evening before", () => {
    const { stock, exposure } = planAdvertising(plainMarket(campaign));
    expect(exposure.slice(0, 4)).toEqual(Float64Array.of(0, 0, 0, 0));
    const daysOf = [1, 2, 50];
    for (const day of daysOf)
      expect(exposure[2 * (day + 1)] - exposure[2 * day]).toEqual(
        near(exposureOf(stock[2 * (day - 1)], rules)),
      );
  });
});
