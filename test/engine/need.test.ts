import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planAdvertising } from "../../src/model/advertising/advertising.ts";
import { set } from "../../src/model/engine/engine.ts";
import { needGuideOf, placeNeeds } from "../../src/model/people/needGuide.ts";
import { planNeeds } from "../../src/model/people/planNeeds.ts";
import { needMultipliers } from "../../src/model/people/needMultipliers.ts";
import { NEVER } from "../../src/model/layout/record.ts";
import { exponentialOf } from "../../src/numeric/functions/distributions.ts";
import { toUniform } from "../../src/numeric/luck/random.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";
import { cumulative, mean, sum } from "../support/statistics.ts";

const rates = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});
const bits = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const { market, day: parts } = openParts(plainMarket({ market: { consumers: 100 } }));

/** The day of the next need of a persona, by needs summed up to the beginning of each day. */
function nextNeedDay(
  needs: Float64Array,
  persona: number,
  days: number,
  from: number,
  multiplier: number,
  luck: number,
): number {
  placeNeeds(market.engine, needs, needGuideOf(needs, days));
  set(market.engine, { days, persona });
  return parts.nextNeedDay(from, multiplier, luck);
}

/** Day by day: the first day on which the needs since `from` exceed the exponential number. */
function searchDayByDay(byDay: readonly number[], from: number, multiplier: number, luck: number): number {
  const wanted = exponentialOf(toUniform(luck));
  let expected = 0;
  for (let day = from; day < byDay.length; ++day) {
    expected += byDay[day] * multiplier;
    if (expected >= wanted) return day;
  }
  return NEVER;
}

describe("the day of the next need", () => {
  test("is the one that asking day by day finds", () => {
    fc.assert(
      fc.property(
        rates,
        fc.nat(70),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        bits,
        (byDay, from, multiplier, luck) => {
          const needs = Float64Array.from([0, ...cumulative(byDay)]);
          const found = nextNeedDay(needs, 0, byDay.length, from, multiplier, luck);
          const sought = searchDayByDay(byDay, from, multiplier, luck);
          // Sums in another order may differ in the last bit, and so in a day at the very edge.
          if (found !== sought) {
            const goal = needs[Math.min(from, byDay.length)] + exponentialOf(toUniform(luck)) / multiplier;
            expect(needs.some((sumSoFar) => Math.abs(sumSoFar - goal) < 1e-9)).toBe(true);
          }
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("is found among more days than the guide has cells, in a burst and between two", () => {
    const byDay = Array.from({ length: 6000 }, (_, day) => (day % 1500 < 3 ? 4 : day % 7 === 0 ? 0.001 : 0));
    const needs = Float64Array.from([0, ...cumulative(byDay)]);
    fc.assert(
      fc.property(
        fc.nat(5999),
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        bits,
        (from, multiplier, luck) => {
          const goal = needs[from] + exponentialOf(toUniform(luck)) / multiplier;
          const after = needs.findIndex((sumSoFar) => sumSoFar >= goal);
          const sought = after < 0 ? NEVER : after - 1;
          expect(nextNeedDay(needs, 0, byDay.length, from, multiplier, luck)).toBe(sought);
        },
      ),
      { numRuns: 2000, seed: 5 },
    );
  });

  test("never falls on a day without needs, nor before the first day asked for", () => {
    fc.assert(
      fc.property(rates, fc.nat(70), bits, (byDay, from, luck) => {
        const needs = Float64Array.from([0, ...cumulative(byDay)]);
        const day = nextNeedDay(needs, 0, byDay.length, from, 1, luck);
        if (day === NEVER) return;
        expect(day).toBeGreaterThanOrEqual(from);
        expect(byDay[day]).toBeGreaterThan(0);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  test("reads the row of its persona", () => {
    const needs = Float64Array.of(0, 0, 0, 0, /* second persona: */ 0, 0, 50, 50);
    expect(nextNeedDay(needs, 1, 3, 0, 1, 2 ** 31)).toBe(1);
    expect(nextNeedDay(needs, 0, 3, 0, 1, 2 ** 31)).toBe(NEVER);
  });
});

describe("planned needs", () => {
  test("sum up rate, season and the timeline's changes", () => {
    const parameters = plainMarket({
      market: { days: 60, needsPerYear: 36.5, season: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
      personas: { few: { share: 0.5, needs: 0.5 }, many: { share: 0.5, needs: 3 } },
      timeline: [{ day: 10, set: { "market.needsPerYear": 73 } }],
    });
    const needs = planNeeds(parameters, planAdvertising(parameters));
    const few = needs.subarray(0, 61);
    const many = needs.subarray(61);
    expect([...few.subarray(0, 3)]).toEqual([0, 0.05, 0.1].map((value) => expect.closeTo(value, 12)));
    // Ten days at 0.1, twenty-one at 0.2, and in February twenty-eight at 0.4 and one of March at 0.2.
    expect(few[60] / 0.5).toBeCloseTo(1 + 21 * 0.2 + 28 * 0.4 + 0.2, 9);
    expect(many[60]).toBeCloseTo(6 * few[60], 9);
  });
});

describe("multipliers of the need rate", () => {
  test.each([0.3, 1, 4])("have mean 1 and variance 1/shape at shape %d", (shape) => {
    const table = needMultipliers(shape);
    const middles = Array.from(table.subarray(1), (right, cell) => (right + table[cell]) / 2);
    expect(mean(middles)).toBeCloseTo(1, 9);
    const squares = Array.from(
      table.subarray(1),
      (right, cell) => (right * right + right * table[cell] + table[cell] * table[cell]) / 3,
    );
    // The tail beyond the last of 4,096 steps is cut: it holds up to 2 % of the variance.
    expect((sum(squares) / squares.length - 1) * shape).toBeGreaterThan(0.98);
    expect((sum(squares) / squares.length - 1) * shape).toBeLessThan(1.005);
  });

  test("are exponential at shape 1", () => {
    const table = needMultipliers(1);
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(table[Math.round(4096 * share)]).toBeCloseTo(-Math.log(1 - Math.round(4096 * share) / 4096), 2);
  });

  test("are 1 when all are alike", () => {
    expect(new Set(needMultipliers(Infinity))).toEqual(new Set([1]));
  });
});
