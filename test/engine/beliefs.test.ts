import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecords } from "../../src/model/people/population.ts";
import { Standing } from "../../src/model/layout/record.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";

/** Means are kept in 16 bits over −0.5 to 1.5. */
const grain = 2 / 65535;

const rules = { priorMean: 0.5, priorPrecision: 25 };
const prior = { beliefs: { priorMean: 0.5, priorSpread: 0.2 } };
const { market, day } = openParts(
  plainMarket({ market: { consumers: 100 }, ...prior, brands: { one: {}, two: {} } }),
);

const recordBytes = () => readRecords(market.engine, market.people, ({ bytes }) => bytes.slice());

/** What somebody believes after hearing all this; part 0 is her own finding, 1 the word of others. */
function believe(evidence: readonly (readonly [part: 0 | 1, value: number, precision: number])[]): number {
  day.turnTo(1);
  const block = day.blockOf(day.at.value, 1);
  const memory = new Uint8Array(market.engine.memory.buffer);
  memory.fill(0, block, block + 16);
  const before = recordBytes();
  for (const [part, value, precision] of evidence) day.learn(block, part, value, precision);
  const belief = day.beliefOf(block, 1);
  // Nobody else believes anything else, and nothing about the other brand.
  memory.fill(0, block, block + 16);
  expect(Buffer.compare(recordBytes(), before)).toBe(0);
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
    const block = day.blockOf(day.at.value, 0);
    const kept = (mean: number) => {
      day.moveMean(block, 0, 1, mean);
      return day.meanOf(block, 0);
    };
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1.5, noNaN: true }), (mean) => {
        expect(Math.abs(kept(mean) - mean)).toBeLessThanOrEqual(grain / 2 + 1e-12);
      }),
      { seed: 3 },
    );
    expect([kept(-9), kept(9), kept(Number.NaN)]).toEqual([-0.5, expect.closeTo(1.5, 9), -0.5]);
  });
});

describe("when a consumer comes back after some days", () => {
  function comeBack(overrides: Overrides, today: number) {
    const parts = openParts(plainMarket({ market: { consumers: 100, days: 60 }, ...overrides }), "back");
    const back = parts.day;
    back.turnTo(7);
    const block = back.blockOf(back.at.value, 0);
    back.learn(block, 0, 0.9, 40);
    back.learn(block, 1, 0.2, 10);
    back.setStanding(block, back.standingOf(block) | Standing.aware | Standing.awareOwn);
    back.setDay(today);
    back.turnTo(7);
    const precisions = () => [back.precisionOf(block, 0), back.precisionOf(block, 1)];
    back.bringToday();
    const after = precisions();
    back.bringToday();
    expect(precisions()).toEqual(after);
    return { precisions: after, belief: back.beliefOf(block, 0) };
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

test("the panel answers with what is left of a belief, of people who have long done nothing", () => {
  const { panel } = runPlain(
    {
      market: { consumers: 1000, days: 28, needsPerYear: 0, panel: 1000 },
      beliefs: { halfLife: 7, priorMean: 0.5, priorSpread: 0.2, experienceSpread: 0.2 },
      brands: { one: { quality: 1, coverage: { place: 0 }, seeding: { people: 500, day: 0 } } },
    },
    "panel",
  );
  const believed = [...panel.day].map((today) => {
    const left = 25 * 2 ** (-today / 7);
    return (0.5 + (25 * 0.5 + left) / (25 + left)) / 2;
  });
  expect(believed).toHaveLength(4);
  expect([...panel.belief]).toEqual(believed.map((belief) => expect.closeTo(belief, 4)));
});
