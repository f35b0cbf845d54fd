import { describe, expect, test } from "vitest";
import { plainMarket } from "../../support/market.ts";

const season = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => month / 6.5);

describe("the season", () => {
  const seasonOf = (market: object) =>
    Array.from(plainMarket({ market: { season, ...market } }).season, (value) => Math.round(value * 6.5));

  test("is that of the month in which a day lies", () => {
    expect(seasonOf({ start: "2019-01-30", days: 4 })).toEqual([1, 1, 2, 2]);
    // A leap year has one day of February more.
    expect(seasonOf({ start: "2020-02-28", days: 3 })).toEqual([2, 2, 3]);
    expect(seasonOf({ start: "2019-12-31", days: 2 })).toEqual([12, 1]);
  });

  test("does nothing during the warm-up", () => {
    const { season: by, days } = plainMarket({ market: { season, start: "2019-12-31", days: 2, warmUp: 3 } });
    expect(days).toBe(5);
    expect([...by]).toEqual([1, 1, 1, season[11], season[0]]);
  });
});

describe("who is there", () => {
  test("panel and log are no larger than the market", () => {
    const small = plainMarket({ market: { consumers: 150, panel: 400 } }, { logged: 1000 });
    expect([small.panel, small.logged]).toEqual([150, 150]);
    const large = plainMarket({ market: { consumers: 500, panel: 400 } }, { logged: 10 });
    expect([large.panel, large.logged]).toEqual([400, 10]);
    expect(plainMarket().logged).toBe(0);
  });

  test("ties keep to consumers who exist", () => {
    const tiesOf = (...ties: number[]) => [
      ...plainMarket({ market: { consumers: 100 } }, { ties: Uint32Array.from(ties) }).network.ties,
    ];
    expect(tiesOf(0, 99, 99, 5)).toEqual([0, 99, 99, 5]);
    expect(tiesOf(0, 99, 100, 5, 5, 100, 1, 2)).toEqual([0, 99, 1, 2]);
    expect([...plainMarket().network.ties]).toEqual([]);
  });

  test("shares of personas are shares of the whole, to the last digit", () => {
    const third = 0.3333333;
    const { personaShare } = plainMarket({
      personas: { a: { share: third }, b: { share: third }, c: { share: 0.3333334 } },
    });
    expect(personaShare.reduce((sum, share) => sum + share, 0)).toBe(1);
  });

  test("each consumer stands for as many as the population has for it, and budgets are divided among them", () => {
    const brand = { advertising: { daily: 5000 } };
    const whole = plainMarket({ market: { consumers: 1000, population: 50_000 }, brands: { one: brand } });
    expect(whole.scale).toBe(50);
    expect([...whole.epochs[0].brands.advertising]).toEqual([100]);
    expect(plainMarket({ brands: { one: brand } }).scale).toBe(1);
  });
});

describe("epochs", () => {
  const timeline = [
    { day: 20, set: { "brands.one.price": 3 } },
    { day: 10, set: { "brands.one.price": 2 } },
  ];
  const epochsOf = (market: object, changes: typeof timeline = timeline) =>
    plainMarket({ market: { start: "2018-12-20", ...market }, timeline: changes as never }).epochs;

  test("begin on the first day, with each change, and with each calendar year", () => {
    const epochs = epochsOf({ days: 30 });
    expect(epochs.map(({ fromDay, brands }) => [fromDay, brands.price[0]])).toEqual([
      [0, 1],
      [10, 2],
      [12, 2],
      [20, 3],
    ]);
  });

  test("a new year changes the devices and nothing else", () => {
    const [, before, newYear] = epochsOf({ days: 30 });
    expect(newYear.brands).toBe(before.brands);
    expect(newYear.channels).toBe(before.channels);
    expect(newYear.personas.habit).toBe(before.personas.habit);
    expect([...newYear.personas.device]).not.toEqual([...before.personas.device]);
  });

  test("keep their days after a warm-up, during which the first of them holds", () => {
    expect(epochsOf({ days: 30, warmUp: 100 }).map(({ fromDay }) => fromDay)).toEqual([0, 110, 112, 120]);
  });

  test("the first may be a change itself", () => {
    const epochs = epochsOf({ days: 5 }, [{ day: 0, set: { "brands.one.price": 7 } }]);
    expect(epochs.map(({ fromDay, brands }) => [fromDay, brands.price[0]])).toEqual([[0, 7]]);
  });
});

describe("the price that feels normal", () => {
  const referenceOf = (market: object, price = 30, day = 15) => {
    const { epochs } = plainMarket({
      market: { referencePrice: 0, days: 30, ...market },
      brands: { one: { price: 10 }, two: { price: 20 }, three: { price } },
      timeline: [{ day, set: { "brands.one.price": 100 } }] as never,
    });
    return epochs.map(({ choice }) => choice.referencePrice);
  };

  test("is the mean of the first day's, and stays it when prices change", () => {
    expect(referenceOf({})).toEqual([20, 20]);
    expect(referenceOf({}, 60)).toEqual([30, 30]);
    // A price that is set on the first day is one of them.
    expect(referenceOf({}, 30, 0)).toEqual([50]);
  });

  test("is the one that is written, where there is one", () => {
    expect(referenceOf({ referencePrice: 12 })).toEqual([12, 12]);
  });
});
