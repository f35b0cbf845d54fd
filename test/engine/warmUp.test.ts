import { expect, test } from "vitest";
import { openBooks } from "../../src/model/warmUp.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario, type Settings } from "../support/fullMarket.ts";

// A market that lives before its first day: what people know and like is there when the books open, and nothing of what
// was sold before is in them.

const DAYS = 98;
const small = { "market.consumers": 600, "market.days": DAYS, "market.panel": 300 };

function run(settings: Settings): RunResult {
  const parameters = toParameters(fullScenario({ ...small, ...settings }), { logged: 60 });
  return simulate(parameters, keyFromSeed("warm"));
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
const cold = run({});
const warm = run({ "market.warmUp": 200 });

test("books, panel and logs begin on the first day after the warm-up", () => {
  const brands = warm.brands.length;
  expect(warm.days).toBe(DAYS);
  expect(warm.series.bought).toHaveLength(DAYS * brands);
  expect(warm.market.needs).toHaveLength(DAYS);
  expect([...warm.panel.day]).toEqual([...cold.panel.day]);
  expect(warm.media.advertising).toHaveLength(cold.media.advertising.length);
  expect([Math.min(...warm.events.day), Math.max(...warm.events.day)]).toEqual([0, DAYS - 1]);
  expect(Math.min(...warm.tales.day)).toBe(1);
});

test("tables of the whole run hold what the books by day hold, and nothing of the warm-up", () => {
  // So few and even needs that nobody reaches the census's last class, twenty purchases and more.
  for (const warmUp of [0, 200]) {
    const result = run({ "market.warmUp": warmUp, "market.needsPerYear": 6, "market.needShape": 1000 });
    expect(sum(result.money.revenue)).toBeCloseTo(sum(result.levels.revenue), 6);
    expect(sum(result.media.advertising)).toBeCloseTo(sum(result.money.advertising), 6);
    expect(sum(result.touchpoints.met)).toBe(sum(result.series.met));
    expect(sum(result.funnel.bought)).toBe(sum(result.series.bought));
    const purchases = result.census.purchases.reduce((total, people, count) => total + people * count, 0);
    expect(purchases).toBe(sum(result.series.bought));
  }
});

test("who bought before is no new customer, and counts as a buyer when buying again", () => {
  expect(sum(warm.series.firstBought)).toBeLessThan(sum(cold.series.firstBought));
  expect(sum(cold.census.buyers)).toBe(sum(cold.series.firstBought));
  expect(sum(warm.census.buyers)).toBeGreaterThan(sum(warm.series.firstBought));
  expect(sum(warm.census.buyers)).toBeLessThanOrEqual(sum(warm.series.bought));
});

test("what people know and like is there on the first day", () => {
  expect(sum(warm.panel.aware.slice(0, 3))).toBeGreaterThan(sum(cold.panel.aware.slice(0, 3)));
  expect(sum(warm.panel.loyal.slice(0, 3))).toBeGreaterThan(sum(cold.panel.loyal.slice(0, 3)));
});

test("the timeline, entries, gifts and the season keep their days", () => {
  const plan = {
    "brands.late.entryDay": 30,
    "brands.late.seeding": { people: 40, day: 45 },
    "market.season": [3, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    "market.start": "2018-01-01",
    "wordOfMouth.needTrigger": 0,
    timeline: [{ day: 60, set: { "brands.north.price": 1000 } }],
  };
  for (const warmUp of [0, 150]) {
    const result = run({ ...plan, "market.warmUp": warmUp });
    const [north, late] = [result.brands.indexOf("north"), result.brands.indexOf("late")];
    const days = (series: Float64Array, brand: number) =>
      Array.from({ length: DAYS }, (_, day) => series[day * result.brands.length + brand]);
    expect(days(result.series.met, late).findIndex((met) => met > 0)).toBe(30);
    expect(days(result.series.seeded, late).findIndex((given) => given > 0)).toBe(45);
    const price = days(result.levels.revenue, north).map((revenue, day) =>
      days(result.series.bought, north)[day] === 0 ? 0 : revenue / days(result.series.bought, north)[day],
    );
    expect(price.slice(0, 60).every((paid) => paid < 1000)).toBe(true);
    expect(price.slice(60).every((paid) => paid === 0 || paid === 1000)).toBe(true);
    expect(sum(result.market.needs.slice(31, 59))).toBe(0);
    expect(sum(result.market.needs.slice(0, 31))).toBeGreaterThan(0);
  }
});

test("days of a market without memory do not depend on those before", () => {
  const forgetful: Settings = {
    "beliefs.halfLife": 0.1,
    "telling.postRate": 0,
    "wordOfMouth.tellRate": 0,
    "choice.loyalty": 0,
    "journey.loyaltyLoop": 0,
    "journey.recall": 0,
    "market.consumers": 4000,
  };
  const needs = [0, 120].map((warmUp) => sum(run({ ...forgetful, "market.warmUp": warmUp }).market.needs));
  const standardError = Math.sqrt(needs[0] + needs[1]);
  expect(Math.abs(needs[1] - needs[0])).toBeLessThan(4 * standardError);
});

test("a market whose books are open from the beginning is left alone", () => {
  expect(openBooks({ parameters: { warmUp: 0 } } as never, {} as never)).toBeUndefined();
});
