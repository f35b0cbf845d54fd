import { expect, test } from "vitest";
import { handMadeRun } from "../../../../test/cli/support/handMadeRun.ts";
import { fullScenario } from "../../../../test/support/fullMarket.ts";
import { simulate } from "../../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../../numeric/luck/random.ts";
import { toParameters } from "../../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { inThisThread } from "../../runs/inThisThread.ts";
import { marketingMixOf } from "./marketingMix.ts";
import { measureMediaTruth, truthSides } from "./measureMediaTruth.ts";
import { mediaReturns } from "./mediaReturns.ts";

const parameters = toParameters(fullScenario({ "market.consumers": 300, "market.days": 60 }));
const run = simulate(parameters, keyFromSeed("mix"));
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, value) => all + value, 0);

/**
 * Two brands, one of which asks 20 until day 10 and 27 from day 11 on, four days of the second week and three. Her
 * advertising is half of what there can be, which comes before each of a thousand people every other day, from the day
 * after the first on.
 */
const small = toParameters(
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "Small",
    market: { consumers: 1000, days: 16, start: "2018-03-05", season: Array(12).fill(1.5) },
    advertising: { halfLife: 0, halfSaturation: 40, greatestExposure: 1 },
    channels: { search: {}, seeding: {} },
    brands: { nonna: { price: 20, advertising: { daily: 40 } }, catena: { price: 30 } },
    timeline: [{ day: 11, set: { "brands.nonna.price": 27 } }],
  }),
);

test("marketingMixOf(…) puts days into weeks, brand by brand, and leaves out a week that is not whole", () => {
  const bought = Array.from({ length: 16 }, (_, day) => [day, 100]).flat();
  const revenue = Array.from({ length: 16 }, (_, day) => [2 * day, 0]).flat();
  const made = handMadeRun({
    days: 16,
    brands: ["nonna", "catena"],
    channels: ["search", "seeding"],
    series: { bought },
    levels: { revenue },
    media: { contacts: [1, 2, 3, 4, 5, 6], spend: [10, 20, 30, 40, 50, 60], advertising: [7, 8, 9, 10] },
  });
  const columns = marketingMixOf({ run: made, parameters: small, start: "2018-03-05" }, 0);
  expect(columns.filter(({ values }) => values.length !== 2)).toEqual([]);
  const frame = Object.fromEntries(columns.map(({ name, values }) => [name, values]));
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  expect(frame).toMatchObject({
    date: ["2018-03-05", "2018-03-12"],
    sales: [21, 70],
    revenue: [42, 140],
    price: [20, 23],
    competitor_sales: [700, 700],
    competitor_price: [30, 30],
    competitor_spend: [68, 70],
    season_index: [1.5, 1.5],
    holidays: [0, 0],
    search_spend: [10, 50],
    search_impressions: [1, 5],
    seeding_channel_spend: [30, 0],
    advertising_spend: [7, 9],
    seeding_spend: [0, 0],
    advertising_impressions: [500 * 6, 500 * 7],
  });
});

test("marketingMixOf(…) counts weeks from the day on which the books open, whatever the market lived before", () => {
  const warmUp = 10;
  const warm = toParameters(
    scenarioSettings.parse({
      schemaVersion: 1,
      title: "Small",
      market: {
        consumers: 1000,
        days: 16,
        start: "2018-03-26",
        warmUp,
        season: [1, 1, 3, 0.3, ...Array(8).fill(1)],
      },
      advertising: { halfLife: 0, halfSaturation: 40, greatestExposure: 1 },
      channels: { search: {} },
      brands: { nonna: { price: 20, advertising: { daily: 40 } }, catena: { price: 30 } },
      timeline: [
        { day: 8, set: { "brands.nonna.advertising.daily": 0 } },
        { day: 11, set: { "brands.nonna.price": 27, "brands.catena.price": 37 } },
      ],
    }),
  );
  // As a run has them, the books hold nothing of the days before.
  const made = handMadeRun({ days: 16, brands: ["nonna", "catena"], channels: ["search"] });
  const frame = (brand: number) =>
    Object.fromEntries(
      marketingMixOf({ run: made, parameters: warm, start: "2018-03-26" }, brand).map(({ name, values }) => [
        name,
        values,
      ]),
    );
  // Six days of March and one of April; Easter Sunday and Easter Monday. Price and advertising hold their days.
  expect(frame(0)).toMatchObject({
    date: ["2018-03-26", "2018-04-02"],
    price: [20, 23],
    competitor_price: [30, 33],
    season_index: [(6 * 3 + 0.3) / 7, 0.3],
    holidays: [1, 1],
    advertising_impressions: [500 * 7, 500 * 2],
  });
  expect(frame(1)).toMatchObject({ price: [30, 33], competitor_price: [20, 23] });
});

test("measureMediaTruth(…) has a week for each row of the frame, and none of the days before the first", async () => {
  const settings = { "market.consumers": 100, "market.days": 32, "market.warmUp": 25 };
  const own = toParameters(fullScenario(settings));
  const [first] = await measureMediaTruth(own, 0, { runs: 1, seed: "truth" }, inThisThread);
  expect([first.sales[0].length, first.revenue[0].length]).toEqual([4, 4]);
});

test("the media books add up to the run's meetings and money", () => {
  const weeks = Math.ceil(run.days / 7);
  const [B, C] = [run.brands.length, run.channels.length];
  expect(run.media.contacts).toHaveLength(weeks * C * B);
  expect(sum(run.media.contacts)).toBe(sum(run.series.met));
  for (let brand = 0; brand < B; ++brand) {
    const own = (table: Float64Array) => sum(table.filter((_, cell) => cell % B === brand));
    const { money } = run;
    expect(own(run.media.spend)).toBeCloseTo(money.coverage[brand] + money.contacts[brand], 6);
    for (const kind of ["content", "seeding"] as const)
      expect(own(run.media[kind])).toBeCloseTo(money[kind][brand], 6);
    expect(own(run.media.advertising) + own(run.media.adSpend)).toBeCloseTo(money.advertising[brand], 6);
  }
});

test("measureMediaTruth(…) is what is lost without each lever, with the same luck", async () => {
  const own = toParameters(fullScenario({ "market.consumers": 150, "market.days": 56 }));
  const truth = await measureMediaTruth(own, 0, { runs: 1, seed: "truth" }, inThisThread);
  const raised = truth.filter(({ more }) => more !== undefined);
  expect(raised.length).toBeGreaterThan(0);
  expect(truth.length + raised.length).toBe(truthSides(own, 0).length - 1);
  const levers = truth.map(({ lever }) => lever);
  expect(new Set(levers).size).toBe(levers.length);
  // By hand: the same market and luck, the brand away from its first channel.
  const key = replicationKey(keyFromSeed("truth"), 0);
  const channel = own.channels.indexOf(levers[0]);
  const away = own.epochs.map((epoch) => ({
    ...epoch,
    brands: {
      ...epoch.brands,
      coverage: epoch.brands.coverage.map((share, cell) => (Math.floor(cell / 4) === channel ? 0 : share)),
    },
  }));
  const soldIn = (market: typeof own) => {
    const { brands, series } = simulate(market, key);
    return sum(series.bought.filter((_, cell) => cell % brands.length === 0));
  };
  expect(sum(truth[0].sales[0])).toBeCloseTo(soldIn(own) - soldIn({ ...own, epochs: away }), 9);
  // The books of the same run: what was spent on the channel in the eight whole weeks.
  const { media, brands, channels } = simulate(own, key);
  const spent = Array.from(
    { length: 8 },
    (_, week) => media.spend[(week * channels.length + channel) * brands.length],
  );
  expect(truth[0].spend).toEqual([sum(spent)]);
  const strongest = Math.max(...truth.map(({ sales }) => sum(sales[0])));
  expect(strongest).toBeGreaterThan(0);
});

test("impressions bought on a channel are a lever of their own, apart from being there", async () => {
  const own = toParameters(
    fullScenario({
      "market.consumers": 150,
      "market.days": 56,
      "brands.north.advertising.channels": { search: 40 },
    }),
  );
  const truth = await measureMediaTruth(own, 0, { runs: 2, seed: "truth" }, inThisThread);
  const bought = truth.find(({ lever }) => lever === "advertising.search");
  expect(bought?.spend).toEqual([40 * 56, 40 * 56]);
  expect(bought?.more?.spend.map((money) => Math.round(money))).toEqual([4 * 56, 4 * 56]);
  // By hand: the same market and luck without the money, the brand on the channel as before.
  const none = own.epochs.map((epoch) => ({
    ...epoch,
    brands: { ...epoch.brands, channelAdvertising: epoch.brands.channelAdvertising.map(() => 0) },
  }));
  const soldIn = (market: typeof own, at: number) => {
    const { brands, series } = simulate(market, replicationKey(keyFromSeed("truth"), at));
    return sum(series.bought.filter((_, cell) => cell % brands.length === 0));
  };
  for (const at of [0, 1])
    expect(sum(bought?.sales[at] ?? [])).toBeCloseTo(
      soldIn(own, at) - soldIn({ ...own, epochs: none }, at),
      9,
    );
  const frame = marketingMixOf(
    { run: simulate(own, keyFromSeed("mix")), parameters: own, start: "2018-01-01" },
    0,
  );
  const column = (name: string) => frame.find((one) => one.name === name)?.values;
  expect(column("search_ad_spend")).toEqual(Array(8).fill(280));
  expect(column("search_ad_impressions")).toEqual(Array(8).fill(28_000));
  const silent = marketingMixOf(
    { run: simulate(own, keyFromSeed("mix")), parameters: { ...own, epochs: none }, start: "2018-01-01" },
    0,
  );
  const general = (columns: typeof frame) =>
    columns.find((one) => one.name === "advertising_impressions")?.values;
  expect(general(frame)).toEqual(general(silent));
});

test("measureMediaTruth(…) says nothing of a lever that is not used, and nothing after an interruption", async () => {
  const idle = parameters.epochs.map((epoch) => ({
    ...epoch,
    brands: {
      ...epoch.brands,
      coverage: epoch.brands.coverage.map(() => 0),
      advertising: epoch.brands.advertising.map(() => 0),
      seeds: epoch.brands.seeds.map(() => 0),
    },
  }));
  expect(truthSides({ ...parameters, epochs: idle }, 0)).toHaveLength(1);
  const signal = AbortSignal.abort();
  expect(await measureMediaTruth(parameters, 0, { runs: 1, seed: "a", signal }, inThisThread)).toEqual([]);
});

test("mediaReturns(…) divides means by means, and leaves empty what cannot be told", () => {
  const weeks = (...values: number[]) => Float64Array.from(values);
  const truth = {
    lever: "search",
    sales: [weeks(1, 2), weeks(3, 4)],
    revenue: [weeks(10, 20), weeks(30, 40)],
    spend: [20, 30],
    more: { spend: [2, 3], sales: [0, 0], revenue: [1, 9] },
  };
  const { more: _, ...truthless } = truth;
  const [known, unknown] = mediaReturns([truth, { ...truthless, spend: [0, 0] }], 0.9);
  expect(known).toMatchObject({ spend: 25, sales: { mean: 5 }, revenue: { mean: 50 } });
  expect([known.perMoney.mean, known.nextMoney.mean]).toEqual([2, 2]);
  // Student's t for two runs at 90 %: 6.3138 standard errors of 20 on each side, over 25.
  expect(known.perMoney.high - 2).toBeCloseTo((6.313751514675043 * 20) / 25, 9);
  expect([unknown.perMoney.mean, unknown.nextMoney.mean]).toEqual([Number.NaN, Number.NaN]);
});
