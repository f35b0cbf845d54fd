import { expect, test } from "vitest";
import { runPlain } from "../support/market.ts";
import { expectNear } from "../support/statistics.ts";

/** Beliefs of a panel of everybody on the sixth day, nobody having done anything. */
const belief = (reputation: number, awareness = 1, brand = {}) =>
  runPlain(
    {
      market: { consumers: 4000, days: 7, needsPerYear: 0, panel: 4000 },
      beliefs: { priorMean: 0.5, priorSpread: 0.25, experienceSpread: 0.15, reputation },
      experience: { serviceWeight: 0.3 },
      brands: { one: { quality: 0.9, service: 0.6, awareness, ...brand } },
    },
    "reputation",
  ).panel.belief[0];

const lived = 0.7 * 0.9 + 0.3 * 0.6;
const [prior, one] = [1 / 0.25 ** 2, 1 / 0.15 ** 2];
const expected = (k: number) => (prior * 0.5 + k * one * lived) / (prior + k * one);

test.each([0, 0.5, 2, 20])("who knows a brand knows as much of it as from %f experiences", (k) => {
  expect(Math.abs(belief(k) - expected(k))).toBeLessThan(2e-5);
});

test("who does not know it knows nothing of it", () => {
  expect(belief(2, 0)).toBe(0.5);
});

test("a brand that has not entered has none", () => {
  expect(belief(2, 1, { entryDay: 6 })).toBe(0.5);
});

test("varying quality spreads what was heard, by the root of the experiences", () => {
  const k = 4;
  const share = (k * one) / (prior + k * one);
  expectNear(belief(k, 1, { qualitySpread: 0.1 }), expected(k), (share * 0.7 * 0.1) / 2 / Math.sqrt(4000));
});
