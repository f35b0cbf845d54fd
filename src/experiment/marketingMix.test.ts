import { expect, test } from "vitest";
import { handMadeRun } from "../../test/cli/support/handMadeRun.ts";
import { fullScenario } from "../../test/support/fullMarket.ts";
import { simulate } from "../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../numeric/random.ts";
import { toParameters } from "../scenario/compile.ts";
import { inThisThread } from "./executor.ts";
import { marketingMixOf, type MixColumn } from "./marketingMix.ts";
import { measureMediaTruth, truthSides } from "./measureMediaTruth.ts";

const parameters = toParameters(fullScenario({ "market.consumers": 300, "market.days": 60 }));
const run = simulate(parameters, keyFromSeed("mix"));
const valuesOf = (columns: readonly MixColumn[], name: string) =>
  columns.find((column) => column.name === name)?.values as number[];
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, value) => all + value, 0);

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
  const columns = marketingMixOf(made, 0, "2018-03-05");
  const frame = Object.fromEntries(columns.map(({ name, values }) => [name, values]));
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  expect(frame).toMatchObject({
    date: ["2018-03-05", "2018-03-12"],
    sales: [21, 70],
    revenue: [42, 140],
    price: [2, 2],
    competitor_sales: [700, 700],
    search_spend: [10, 50],
    search_impressions: [1, 5],
    seeding_channel_spend: [30, 0],
    advertising_spend: [7, 9],
    seeding_spend: [0, 0],
  });
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
    for (const kind of ["content", "advertising", "seeding"] as const)
      expect(own(run.media[kind])).toBeCloseTo(money[kind][brand], 6);
  }
});

test("measureMediaTruth(…) is what is lost without each lever, with the same luck", async () => {
  const small = toParameters(fullScenario({ "market.consumers": 150, "market.days": 56 }));
  const truth = await measureMediaTruth(small, 0, { runs: 1, seed: "truth" }, inThisThread);
  expect(truth).toHaveLength(truthSides(small, 0).length - 1);
  const levers = truth.map(({ lever }) => lever);
  expect(new Set(levers).size).toBe(levers.length);
  // By hand: the same market and luck, the brand away from its first channel.
  const key = replicationKey(keyFromSeed("truth"), 0);
  const channel = small.channels.indexOf(levers[0]);
  const away = small.epochs.map((epoch) => ({
    ...epoch,
    brands: {
      ...epoch.brands,
      coverage: epoch.brands.coverage.map((share, cell) => (Math.floor(cell / 4) === channel ? 0 : share)),
    },
  }));
  const soldIn = (own: typeof small) => {
    const { brands, series } = simulate(own, key);
    return sum(series.bought.filter((_, cell) => cell % brands.length === 0));
  };
  expect(sum(truth[0].sales)).toBeCloseTo(soldIn(small) - soldIn({ ...small, epochs: away }), 9);
  const columns = marketingMixOf(run, 0, "2018-03-05", truth);
  expect(valuesOf(columns, `${levers[0]}_true_sales`)).toHaveLength(8);
  const strongest = Math.max(...truth.map(({ sales }) => sum(sales)));
  expect(strongest).toBeGreaterThan(0);
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
