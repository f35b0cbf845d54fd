import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { turnTo } from "../../src/model/act.ts";
import { beliefOf, bringToday, learn } from "../../src/model/beliefs.ts";
import { createMarket, createShards } from "../../src/model/market.ts";
import type { BeliefRules } from "../../src/model/parameters.ts";
import {
  Belief,
  BRAND_WORD,
  createPopulation,
  decodeMean,
  encodeMean,
  Standing,
} from "../../src/model/population.ts";
import { keyFromSeed } from "../../src/numeric/random.ts";
import { plainMarket, type Overrides } from "../support/market.ts";

/** Means are kept in 16 bits over −0.5 to 1.5. */
const grain = 2 / 65535;

const rules: BeliefRules = { ...plainMarket().epochs[0].beliefs, priorMean: 0.5, priorPrecision: 25 };

/** What somebody believes after hearing all this; part 0 is her own finding, 1 the word of others. */
function believe(evidence: readonly (readonly [part: 0 | 1, value: number, precision: number])[]): number {
  const people = createPopulation(3, 2);
  const word = people.words + BRAND_WORD + 4;
  const before = people.floats.slice();
  for (const [part, value, precision] of evidence) learn(people, word, part, value, precision);
  const belief = beliefOf(people, rules, word);
  // Nobody else believes anything else, and nothing about the other brand.
  people.floats.fill(0, word, word + 4);
  expect(Buffer.compare(Buffer.from(people.floats.buffer), Buffer.from(before.buffer))).toBe(0);
  return belief;
}

/** Bayes for normals, written plainly. */
function bayes(evidence: readonly (readonly [0 | 1, number, number])[]): number {
  let precision = rules.priorPrecision;
  let weighted = precision * rules.priorMean;
  for (const [, value, weight] of evidence) {
    precision += weight;
    weighted += weight * value;
  }
  return weighted / precision;
}

describe("a belief", () => {
  test("is the prior before anything is known", () => {
    expect(believe([])).toBe(0.5);
  });

  test("lies between prior and evidence, by their precisions", () => {
    expect(believe([[0, 0.9, 25]])).toBeCloseTo(0.7, 4);
    expect(believe([[0, 0.9, 75]])).toBeCloseTo(0.8, 4);
    expect(believe([[1, 0.1, 25]])).toBeCloseTo(0.3, 4);
    expect(
      believe([
        [0, 0.9, 25],
        [1, 0.1, 50],
      ]),
    ).toBeCloseTo((12.5 + 22.5 + 5) / 100, 4);
  });

  test("is not moved by evidence without precision", () => {
    expect(believe([[0, 0.9, 0]])).toBe(0.5);
    expect(believe([[0, 0.9, Number.NaN]])).toBe(0.5);
  });

  const pieces = fc.array(
    fc.tuple(
      fc.constantFrom(0 as const, 1 as const),
      fc.double({ min: -0.4, max: 1.4, noNaN: true }),
      fc.double({ min: 0.1, max: 200, noNaN: true }),
    ),
    { minLength: 1, maxLength: 25 },
  );

  test("is what Bayes's rule says, up to half a grain a step", () => {
    fc.assert(
      fc.property(pieces, (evidence) => {
        expect(Math.abs(believe(evidence) - bayes(evidence))).toBeLessThan(
          (evidence.length * grain) / 2 + 1e-6,
        );
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("does not depend on the order of evidence, up to the grain", () => {
    fc.assert(
      fc.property(pieces, (evidence) => {
        const difference = believe(evidence) - believe(evidence.toReversed());
        expect(Math.abs(difference)).toBeLessThan(evidence.length * grain + 1e-6);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test("is kept with a grain of 0.00003, over −0.5 to 1.5", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1.5, noNaN: true }), (mean) => {
        expect(Math.abs(decodeMean(encodeMean(mean)) - mean)).toBeLessThanOrEqual(grain / 2 + 1e-12);
      }),
      { seed: 3 },
    );
    expect([encodeMean(-9), encodeMean(9)].map(decodeMean)).toEqual([-0.5, expect.closeTo(1.5, 9)]);
  });
});

describe("when a consumer comes back after some days", () => {
  function comeBack(overrides: Overrides, day: number) {
    const market = createMarket(
      plainMarket({ market: { consumers: 100, days: 60 }, ...overrides }),
      keyFromSeed("back"),
    );
    const [shard] = createShards(market, 1);
    const { people } = market;
    turnTo(market, shard.visit, 7);
    const word = shard.visit.at + BRAND_WORD;
    learn(people, word, 0, 0.9, 40);
    learn(people, word, 1, 0.2, 10);
    people.shorts[2 * word + Belief.standing] |= Standing.aware | Standing.awareOwn;
    market.day = day;
    turnTo(market, shard.visit, 7);
    bringToday(market, shard, shard.visit);
    const precisions = [people.floats[word], people.floats[word + 1]];
    bringToday(market, shard, shard.visit);
    expect([people.floats[word], people.floats[word + 1]]).toEqual(precisions);
    return { precisions, belief: beliefOf(people, { ...rules, priorPrecision: 25 }, word) };
  }

  test("half of what was learnt is left after the half-life, of both parts, and once a day only", () => {
    const beliefs = { halfLife: 10, priorSpread: 0.2, priorMean: 0.5 };
    expect(comeBack({ beliefs }, 10).precisions).toEqual([20, 5]);
    expect(comeBack({ beliefs }, 30).precisions).toEqual([5, 1.25]);
    expect(comeBack({ beliefs }, 0).precisions).toEqual([40, 10]);
    expect(comeBack({ beliefs }, 10).belief).toBeCloseTo((12.5 + 18 + 1) / 50, 4);
  });

  test("nothing fades when nothing is forgotten", () => {
    expect(comeBack({}, 50).precisions).toEqual([40, 10]);
  });

  test("advertising has repeated the promise with the precision of its exposures, attention and trust", () => {
    const { precisions } = comeBack(
      {
        advertising: { greatestExposure: 0.4, halfSaturation: 15, spread: 0.5 },
        personas: { everybody: { pushAttention: 2, trustInBrands: 0.5 } },
        brands: { one: { advertising: { daily: 1.5 }, coherence: 0.8 } },
      },
      11,
    );
    // Stock 15 from the first evening on: 0.2 exposures on each of the ten days after it.
    expect(precisions[0]).toBeCloseTo(40 + 10 * 0.2 * 2 * 4 * 0.5 * 0.8, 4);
    expect(precisions[1]).toBe(10);
  });
});
