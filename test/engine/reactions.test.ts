import { describe, expect, test } from "vitest";
import type { Epoch } from "../../src/model/parameters.ts";
import type { Past } from "../../src/model/books/past.ts";
import { addedService, matchedPrice, spendingFactor } from "../../src/model/rivalry/reactions.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario, type Settings } from "../support/fullMarket.ts";
import { runHash } from "../support/runHash.ts";

// Rivals that react: what one brand does is seen by the others some days later, and answered by a rule.

const DAYS = 120;
const small = { "market.consumers": 500, "market.days": DAYS, "market.panel": 0, "market.needsPerYear": 60 };
const run = (settings: Settings): RunResult =>
  simulate(toParameters(fullScenario({ ...small, ...settings })), keyFromSeed("rivals"));

/** What a brand's customers paid, day by day; undefined on days without one. */
function pricesOf(result: RunResult, brand: string): (number | undefined)[] {
  const at = result.brands.indexOf(brand);
  return Array.from({ length: result.days }, (_, day) => {
    const cell = day * result.brands.length + at;
    const sold = result.series.bought[cell];
    return sold === 0 ? undefined : result.levels.revenue[cell] / sold;
  });
}

/** The distinct prices paid from a day on until another. */
const paid = (prices: (number | undefined)[], from: number, to: number) => [
  ...new Set(
    prices.slice(from, to).flatMap((price) => (price === undefined ? [] : [Number(price.toFixed(6))])),
  ),
];

const cut = {
  "brands.north.price": 20,
  "brands.chain.price": 16,
  "brands.chain.unitCost": 5,
  timeline: [
    { day: 30, set: { "brands.north.price": 16 } },
    { day: 60, set: { "brands.north.price": 20 } },
  ],
};

test("a brand matches its part of a rival's cut after the delay, and goes back as late", () => {
  const half = { ...cut, "brands.chain.reaction": { matchPrice: 0.5, delay: 10 } };
  for (const warmUp of [0, 50]) {
    const prices = pricesOf(run({ ...half, "market.warmUp": warmUp }), "chain");
    expect([paid(prices, 0, 40), paid(prices, 40, 70), paid(prices, 70, DAYS)]).toEqual([[16], [14.4], [16]]);
  }
});

test("two who match do not drive each other down, and nobody sells below the unit cost", () => {
  const both = { matchPrice: 1, delay: 1 };
  const prices = run({ ...cut, "brands.north.reaction": both, "brands.chain.reaction": both });
  expect(paid(pricesOf(prices, "chain"), 40, 60)).toEqual([12.8]);
  expect(paid(pricesOf(prices, "north"), 40, 60)).toEqual([16]);
  const dear = run({ ...cut, "brands.chain.reaction": both, "brands.chain.unitCost": 14 });
  expect(paid(pricesOf(dear, "chain"), 40, 60)).toEqual([14]);
});

test("a budget that follows the share is the plan times what the share has become", () => {
  const delay = 7;
  const result = run({
    "market.days": 200,
    "brands.north.advertising.daily": 10,
    "brands.north.entryDay": 0,
    "brands.north.reaction": { spendByShare: 1, delay },
    timeline: [{ day: 70, set: { "brands.north.quality": 0.2, "brands.north.promise": 0.2 } }],
  });
  const north = result.brands.indexOf("north");
  const count = result.brands.length;
  const share = (from: number, to: number) => {
    let [own, all] = [0, 0];
    for (let day = from; day < to; ++day) {
      own += result.levels.revenue[day * count + north];
      for (let brand = 0; brand < count; ++brand) all += result.levels.revenue[day * count + brand];
    }
    return own / all;
  };
  const weeks = Array.from({ length: 28 }, (_, week) => result.media.advertising[week * count + north]);
  expect(weeks.slice(0, 9)).toEqual(Array(9).fill(70));
  for (let week = 9; week < 28; ++week) {
    const seen = 7 * week - delay;
    const factor = share(seen + 1 - 28, seen + 1) / share(0, 28);
    expect(weeks[week]).toBeCloseTo(70 * Math.min(4, Math.max(0.25, factor)), 9);
  }
  expect(weeks[27]).toBeLessThan(60);
});

describe("rules", () => {
  const table = {
    price: [10, 20],
    matchPrice: [1, 0],
    unitCost: [1, 1],
    spendByShare: [1, 0],
    serviceForStars: [0.2, 0],
  };
  const epoch = { brands: table } as unknown as Epoch;
  const past = (given: Partial<Past>) => ({ begin: () => 0, ...given }) as Past;

  test("nothing is matched before anything was seen, nor a rise", () => {
    const prices = past({ price: (brand, day) => (brand === 1 && day > 0 ? 30 : 20) });
    expect(matchedPrice(epoch, prices, 0, -1)).toBe(10);
    expect(matchedPrice(epoch, prices, 0, 5)).toBe(10);
  });

  test("a plan below what a match would ask is kept", () => {
    const prices = past({ price: (brand, day) => (brand === 1 ? (day > 0 ? 18 : 20) : 40) });
    expect(matchedPrice(epoch, prices, 0, 5)).toBe(10);
  });

  test("a budget stays within a quarter and four times the plan", () => {
    const shares = (now: number) => past({ share: (_, from) => (from === 0 ? 0.1 : now) });
    expect(spendingFactor(epoch, shares(0.15), 0, 60)).toBeCloseTo(1.5, 12);
    expect(spendingFactor(epoch, shares(0.9), 0, 60)).toBe(4);
    expect(spendingFactor(epoch, shares(0), 0, 60)).toBe(0.25);
    expect(spendingFactor(epoch, shares(0.9), 0, 54)).toBe(1);
    expect(spendingFactor(epoch, past({ share: () => NaN }), 0, 60)).toBe(1);
  });

  test("service rises with the stars lost since the best day, once reviews are enough", () => {
    const stars = [4, 4.6, 4.8, 4.3];
    const display = past({ stars: (_, day) => stars[day], reviews: (_, day) => (day === 2 ? 5 : 30) });
    expect(addedService(epoch, display, 0, 3)).toBeCloseTo(0.2 * 0.3, 12);
    expect(addedService(epoch, display, 0, 2)).toBe(0);
    expect(addedService(epoch, display, 1, 3)).toBe(0);
  });
});

test("a brand whose stars fall serves better, and its buyers notice", () => {
  const fall = {
    "brands.north.startingReviews": { count: 60, stars: 4.8 },
    "brands.north.service": 0.3,
    "telling.postRate": 0.5,
  };
  const [idle, active] = [0, 1].map((gain) =>
    run({ ...fall, "brands.north.reaction": { serviceForStars: gain, delay: 7 } }),
  );
  const satisfaction = ({ series, brands }: RunResult) => {
    const sum = (values: Float64Array) =>
      values.reduce(
        (total, value, cell) => (cell % brands.length === brands.indexOf("north") ? total + value : total),
        0,
      );
    return sum(series.satisfaction) / sum(series.experienced);
  };
  expect(satisfaction(active)).toBeGreaterThan(satisfaction(idle));
});

test("a delay alone changes nothing", () => {
  expect(runHash(run({ "brands.chain.reaction": { delay: 3 } }))).toBe(runHash(run({})));
});
