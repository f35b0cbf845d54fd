import { expect, test } from "vitest";
import { metricValue, summaryRows } from "../../src/metrics/metrics.ts";
import { decidedCost } from "../../src/studies/optimise/decidedCost.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { fullScenario } from "../support/fullMarket.ts";

// Consumers may stand for more people. Whatever is written for the whole market is shared out among them, and what they do
// is multiplied: a market of 64 times the people and the money is the small one, 64 times (a power of two, so that it is
// so to the last bit). Apart from reviews: where there are 64 times as many, people learn more from them, so that here
// nobody reads them.

const times = 64;
const size = {
  "market.consumers": 400,
  "market.days": 70,
  "market.warmUp": 20,
  "beliefs.reviewsRead": 0,
  "telling.herding": 0,
  "channels.*.ranking": 0,
  "brands.*.startingReviews.count": 0,
};

/** Everything that is written for a whole market, so many times. */
const written = (factor: number) => ({
  "brands.north.fixedCost": 7 * factor,
  "brands.north.contentDailyCost": 3 * factor,
  "brands.north.care.dailyCost": 4 * factor,
  "brands.north.care.capacity": 2 * factor,
  "brands.north.capacity": 30 * factor,
  "brands.north.seeding.people": 30 * factor,
  "brands.north.advertising.daily": 30 * factor,
  "brands.north.advertising.channels": { search: 12 * factor },
  "brands.chain.advertising.daily": 90 * factor,
  "brands.chain.fakeReviews.daily": 0.75 * factor,
  "brands.late.advertising.daily": 60 * factor,
  "channels.site.dailyCost": 2 * factor,
  "channels.shop.dailyCost": 5 * factor,
  "channels.reviews.dailyCost": 1 * factor,
  "channels.search.dailyCost": 8 * factor,
  costs: [{ of: "brands.north.quality", paid: 0.7, perDay: 16 * factor, once: 32 * factor, perSale: 0.5 }],
  timeline: [{ day: 40, set: { "brands.chain.advertising.daily": 10 * factor } }],
});

const marketOf = (factor: number, settings: Readonly<Record<string, unknown>> = {}) =>
  toParameters(fullScenario({ ...size, ...written(factor), ...settings }), { logged: 20 });

const small = marketOf(1);
const whole = marketOf(times, { "market.population": 400 * times });
const run = simulate(small, keyFromSeed("people"));
const scaled = simulate(whole, keyFromSeed("people"));

test("a market of many people is the small one so many times, to the bit", () => {
  const { scale, ...settings } = whole;
  expect(scale).toBe(times);
  const { scale: one, ...same } = small;
  expect(one).toBe(1);
  expect(settings).toEqual(same);
  for (const group of ["series", "market", "funnel", "touchpoints", "money", "media", "census"] as const) {
    const tables: [string, Float64Array][] = Object.entries(run[group]);
    for (const [name, table] of tables)
      expect({ [name]: Reflect.get(scaled[group], name) }).toEqual({
        [name]: table.map((value) => times * value),
      });
  }
  for (const money of ["revenue", "cost", "profit"] as const)
    expect(scaled.levels[money]).toEqual(run.levels[money].map((value) => times * value));
  // What people are shown, are asked for and do.
  for (const shown of ["displayedMean", "advertisingStock"] as const)
    expect(scaled.levels[shown]).toEqual(run.levels[shown]);
  expect(scaled.levels.displayedCount).toEqual(run.levels.displayedCount.map((count) => times * count));
  expect([scaled.panel, scaled.events, scaled.tales]).toEqual([run.panel, run.events, run.tales]);
});

test("metrics that count are multiplied, and metrics that compare are not", () => {
  const before = summaryRows(run);
  const counted = new Set([
    "sales",
    "revenue",
    "cost",
    "profit",
    "reviews",
    "complaints",
    "told",
    "needs",
    "buyers",
    "members",
  ]);
  for (const [at, { metric, value }] of summaryRows(scaled).entries())
    if (Number.isNaN(before[at].value)) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(before[at].value * (counted.has(metric) ? times : 1), 6);
  expect(metricValue(scaled, "north", "sales", "total")).toBeGreaterThan(1000);
});

test("what is decided to be spent is in the money of the whole market, too", () => {
  expect(decidedCost(whole, "north")).toBeCloseTo(times * decidedCost(small, "north"), 6);
});

const problemsOf = (people: number) => {
  const text = `schemaVersion: 1
title: T
market: { consumers: 1000, population: 500000 }
channels: { shop: {} }
brands: { one: { seeding: { people: ${people} } } }
`;
  return readScenario(() => text, "t.yaml").problems.map(({ message }) => message);
};

test("gifts reach a consumer at least, and no more than there are people", () => {
  expect(problemsOf(249)).toMatchInlineSnapshot(`
    [
      {
        "en": "brands.one.seeding.people must reach at least one consumer, each of whom stands for 500 people here, but is 249.",
        "it": "brands.one.seeding.people deve raggiungere almeno un consumatore, e qui ciascuno rappresenta 500 persone, ma è 249.",
      },
    ]
  `);
  expect([problemsOf(0), problemsOf(250), problemsOf(500_000)]).toEqual([[], [], []]);
  expect(problemsOf(500_001)).toMatchInlineSnapshot(`
    [
      {
        "en": "brands.one.seeding.people must be at most the 500000 people of the market (market.population), but is 500001.",
        "it": "brands.one.seeding.people può essere al massimo pari alle 500000 persone del mercato (market.population), ma è 500001.",
      },
    ]
  `);
});
