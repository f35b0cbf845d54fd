import { expect, test } from "vitest";
import { createMarket, createShards } from "../../src/model/market.ts";
import { readRecords } from "../../src/model/people/population.ts";
import { Belief, Standing } from "../../src/model/layout/record.ts";
import { BRAND_WORD } from "../../src/model/layout/width.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

const consumers = 20_000;

/** What is known of each brand by each consumer before the first day is lived. */
function atStart(overrides: Overrides) {
  const parameters = plainMarket(overrides);
  const market = createMarket(parameters, keyFromSeed("customers"));
  createShards(market, 1);
  return readRecords(market.engine, market.people, ({ shorts }) =>
    parameters.brands.map((_, brand) =>
      Array.from({ length: consumers }, (__, consumer) => {
        const block = 2 * (consumer * market.people.words + BRAND_WORD + 4 * brand);
        const standing = shorts[block + Belief.standing];
        return { bought: (standing & Standing.bought) !== 0, loyalty: standing >>> Standing.loyaltyShift };
      }),
    ),
  );
}

const base: Overrides = {
  market: { consumers, days: 10, needsPerYear: 36.5 },
  experience: { serviceWeight: 0, loyaltyLearning: 0.3 },
  brands: {
    one: { quality: 0.8, customers: { share: 0.3, tenure: 20 } },
    two: { quality: 0.6, customers: { share: 0.5, tenure: 3650 } },
    late: { entryDay: 5, customers: { share: 0.1, tenure: 20 } },
  },
};

test("brands have the customers that are written, each of one brand, as loyal as their experiences make them", () => {
  const [one, two, late] = atStart(base);
  const share = (brand: typeof one) => brand.filter(({ bought }) => bought).length / consumers;
  expectNear(share(one), 0.3, binomialError(0.3, consumers));
  expectNear(share(two), 0.5, binomialError(0.5, consumers));
  expect(share(late)).toBe(0);
  expect(one.filter(({ bought }, consumer) => bought && two[consumer].bought)).toEqual([]);
  // Two experiences of 0.8, and so many of 0.6 that loyalty is all that they can earn; in fifteenths.
  const loyal = (brand: typeof one) =>
    new Set(brand.filter(({ bought }) => bought).map(({ loyalty }) => loyalty));
  expect(loyal(one)).toEqual(new Set([Math.floor((1 - 0.7 ** 2) * 15 * (0.4 / 0.45) + 0.5)]));
  expect(loyal(two)).toEqual(new Set([Math.floor(15 * (0.2 / 0.45) + 0.5)]));
});

test("who was a customer before is no new one, and counts as a buyer when buying again", () => {
  const { series, census } = runPlain({ ...base, market: { ...base.market, days: 100 } }, "customers");
  const first = (brand: number) => sum(series.firstBought.filter((_, cell) => cell % 3 === brand));
  expect(first(0) + census.buyers[0]).toBeGreaterThan(0);
  expect(first(0)).toBeLessThan(census.buyers[0]);
});

test("members of the first day are those who have stayed so long: Beta(a, b + periods lived)", () => {
  const [a, b, period, lived] = [0.704, 1.182, 30, 12];
  const { series, levels } = runPlain(
    {
      market: { consumers, days: 3 * period, needsPerYear: 0 },
      brands: {
        one: {
          customers: { share: 1, tenure: period * lived + 5 },
          membership: { joining: 1, period, leaving: a / (a + b), leavingEvenness: a + b },
        },
      },
    },
    "founders",
  );
  let alive = consumers;
  for (let age = 1; age <= 3; ++age) {
    const within = (book: Float64Array) => sum(book.subarray((age - 1) * period, age * period));
    expect(within(series.renewed) + within(series.cancelled)).toBe(alive);
    const kept = (b + lived + age - 1) / (a + b + lived + age - 1);
    expectNear(within(series.renewed) / alive, kept, binomialError(kept, alive), `period ${age}`);
    alive = within(series.renewed);
    expect(levels.members[age * period - 1]).toBe(alive);
  }
  // Renewals fall on all days alike, and nobody joined or paid for joining.
  expectNear(series.renewed[0] + series.cancelled[0], consumers / period, Math.sqrt(consumers / period));
  expect(sum(series.joined)).toBe(0);
});

test("without a share the tenure does nothing, to the bit", () => {
  const off: Overrides = {
    market: { consumers: 500, days: 60, needsPerYear: 50 },
    brands: { one: {}, two: {} },
  };
  const written = { ...off, brands: { one: { customers: { tenure: 9 } }, two: {} } };
  expect(runPlain(written, "off")).toEqual(runPlain(off, "off"));
});

test("nobody is a customer of two brands", () => {
  const text = `schemaVersion: 1
title: T
channels: { shop: {} }
brands: { one: { customers: { share: 0.7 } }, two: { customers: { share: 0.5 } } }
`;
  expect(readScenario(() => text, "t.yaml").problems).toMatchInlineSnapshot(`
    [
      {
        "advice": {
          "en": "They are one 0.7, two 0.5: take away 0.2 in all.",
          "it": "Sono one 0.7, two 0.5: togli 0.2 in tutto.",
        },
        "code": "U301",
        "column": 38,
        "excerpt": "brands: { one: { customers: { share: 0.7 } }, two: { customers: { share: 0.5 } } }",
        "file": "t.yaml",
        "length": 3,
        "line": 4,
        "message": {
          "en": "the shares of all brands' starting customers (customers.share) must sum to at most 1, but sum to 1.2.",
          "it": "le quote dei clienti iniziali di tutte le marche (customers.share) devono dare al massimo 1 in somma, ma danno 1.2.",
        },
      },
    ]
  `);
});
