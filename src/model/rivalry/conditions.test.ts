import { describe, expect, test } from "vitest";
import { plainMarket, type Overrides } from "../../../test/support/market.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { createLedger } from "../books/ledger.ts";
import { copyOf } from "../engine/engine.ts";
import { createMarket } from "../market.ts";
import { conditionsToday } from "./conditions.ts";

type Brand = NonNullable<Overrides["brands"]>[string];

/** A market of two brands, its plan, and books into which a test writes what happened. */
function open(one: Brand, other: Brand = {}, more: Overrides = {}) {
  const parameters = plainMarket({ ...more, brands: { one, other } });
  const market = createMarket(parameters, keyFromSeed("conditions"));
  const ledger = createLedger(parameters);
  const plan = parameters.epochs[0];
  const onDay = (day: number, changed = plan) => {
    market.day = day;
    return conditionsToday(market, changed, ledger);
  };
  return { parameters, market, ledger, plan, onDay };
}

test("where everything goes by the plan, the plan is what is in force", () => {
  const { plan, onDay, market } = open({}, {});
  expect(market.memory).toBeUndefined();
  expect(onDay(0)).toBe(plan);
  expect(onDay(50)).toBe(plan);
});

describe("prices", () => {
  test("follow a rival's cut from the day after the delay, and are remembered as they were", () => {
    const { market, plan, onDay } = open(
      { price: 10, reaction: { matchPrice: 0.5, delay: 2 } },
      { price: 20 },
    );
    const cut = { ...plan, brands: { ...plan.brands, price: Float64Array.of(10, 16) } };
    const paid = [plan, plan, cut, cut, cut, cut].map((today, day) => [...onDay(day, today).brands.price]);
    // A fifth off, matched by half, two days after it was seen.
    expect(paid).toEqual([
      [10, 20],
      [10, 20],
      [10, 16],
      [10, 16],
      [9, 16],
      [9, 16],
    ]);
    expect([...(market.memory?.prices.subarray(0, 12) ?? [])]).toEqual(paid.flat());
  });
});

describe("a place that can be full", () => {
  const crowded = () =>
    open({ capacity: 10, service: 0.9 }, { service: 0.7 }, { experience: { waitingLoss: 0.5 } });

  test("serves all on the first day, and then what it can of those who came", () => {
    const { ledger, onDay } = crowded();
    expect([...onDay(0).brands.served]).toEqual([1, 1]);
    ledger.series.bought[0] = 20;
    ledger.series.bought[1] = 1000;
    const { served, service } = onDay(1).brands;
    // Twice as many came as can be served; a place without limits serves whoever comes.
    expect([...served]).toEqual([0.5, 1]);
    // Where more come than can be served, everybody waits.
    expect(service[0]).toBeCloseTo(0.4, 15);
    expect(service[1]).toBe(0.7);
  });

  test("counts those whom it sent away yesterday among those who came", () => {
    const { ledger, market, onDay } = crowded();
    onDay(0);
    ledger.series.bought[0] = 20;
    onDay(1);
    // Ten were served of the half that found room.
    ledger.series.bought[2] = 10;
    onDay(2);
    expect(market.memory?.demand[0]).toEqual([20, 20]);
    expect(market.memory?.demand[1]).toEqual([0, 0]);
  });

  test("service does not fall below nothing", () => {
    const { ledger, onDay } = open({ capacity: 1, service: 0.2 }, {}, { experience: { waitingLoss: 0.5 } });
    onDay(0);
    ledger.series.bought[0] = 50;
    expect(onDay(1).brands.service[0]).toBe(0);
  });
});

test("a full care desk answers its part, and later", () => {
  const { ledger, onDay } = open({ care: { answered: 0.8, hours: 6, skill: 0.5, capacity: 10 } });
  onDay(0);
  ledger.series.answered[0] = 40;
  const { careAnswered, careHours } = onDay(1).brands;
  expect(careAnswered[0]).toBeCloseTo(0.8 / 4, 15);
  expect(careHours[0]).toBeGreaterThan(6);
  // With nothing to answer it is as quick as it can be.
  const quiet = open({ care: { answered: 0.8, hours: 6, skill: 0.5, capacity: 10 } });
  quiet.onDay(0);
  expect([...quiet.onDay(1).brands.careHours.subarray(0, 1)]).toEqual([6]);
});

describe("service that follows the stars", () => {
  test("rises with those that were lost, and so does what is answered; neither above all", () => {
    const { ledger, onDay } = open({
      service: 0.9,
      care: { answered: 0.8, hours: 1, skill: 1 },
      reaction: { serviceForStars: 0.25, delay: 1 },
    });
    for (let day = 0; day < 3; ++day) {
      ledger.levels.displayedCount[2 * day] = 1000;
      ledger.levels.displayedMean[2 * day] = day < 1 ? 5 : 4;
    }
    for (let day = 0; day < 2; ++day) onDay(day);
    const before = onDay(1).brands;
    expect([before.service[0], before.careAnswered[0]]).toEqual([0.9, 0.8]);
    const { service, careAnswered } = onDay(3).brands;
    expect([service[0], careAnswered[0]]).toEqual([1, 1]);
  });
});

describe("a budget that follows the share", () => {
  const brand: Brand = {
    advertising: { daily: 100, channels: { place: 40 } },
    reaction: { spendByShare: 1, delay: 1 },
  };
  /** Revenue day by day; the share of the first brand falls from a half to a quarter after five weeks. */
  function falling() {
    const own = open(
      brand,
      { advertising: { daily: 60 } },
      { market: { days: 100 }, advertising: { greatestExposure: 1 } },
    );
    for (let day = 0; day < 100; ++day) {
      own.ledger.levels.revenue[2 * day] = day < 35 ? 10 : 5;
      own.ledger.levels.revenue[2 * day + 1] = day < 35 ? 10 : 15;
    }
    return own;
  }

  test("is decided once a week, for what is spent everywhere and on channels alike", () => {
    const { market, onDay } = falling();
    const weeks: number[] = [];
    for (let day = 0; day < 70; ++day) {
      const { advertising, channelAdvertising } = onDay(day).brands;
      if (day % 7 === 0) weeks.push(advertising[0]);
      expect([advertising[0], channelAdvertising[0]], `day ${day}`).toEqual([
        weeks[weeks.length - 1],
        0.4 * weeks[weeks.length - 1],
      ]);
      expect(advertising[1]).toBe(60);
    }
    // Two stretches of four weeks are known after eight; of the second, one week was still as good as the first ones.
    expect(weeks).toEqual([100, 100, 100, 100, 100, 100, 100, 100, 62.5, 50]);
    expect([...(market.memory?.factor ?? [])]).toEqual([0.5, 1]);
  });

  test("changes what people will be exposed to, and nothing that they were", () => {
    const { market, onDay, parameters } = falling();
    const planned = market.advertising.exposure.slice();
    for (let day = 0; day <= 56; ++day) onDay(day);
    const { stock, exposure } = market.advertising;
    expect([stock[2 * 55], stock[2 * 56], stock[2 * 56 + 1]]).toEqual([100, 62.5, 60]);
    // The stock of the evening of day 56 is seen on the day after, and stands in the sum on the morning after that.
    const first = exposure.findIndex((sum, cell) => sum !== planned[cell]);
    expect(first).toBe(2 * 58);
    const { length } = exposure;
    expect(length).toBe(2 * (parameters.days + 1));
    expect([...copyOf(market.engine, "exposure", length)]).toEqual([...exposure]);
  });
});
