// Rows from runs written by hand: two brands, one channel, one persona, two weeks.
import { expect, test } from "vitest";
import type { Replications } from "../../runs/replicate.ts";
import type { SweepResult } from "../../sweep/sweep.ts";
import { DAYPARTS, MOMENTS } from "../../../model/parameters.ts";
import {
  BRAND_LEVELS,
  BRAND_SERIES,
  type BrandLevel,
  type BrandSeries,
  MARKET_SERIES,
  MONEY_KINDS,
  type RunResult,
} from "../../../model/result.ts";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { toParameters } from "../../../scenario/compile/toParameters.ts";
import { metricOverTime, retentionRows, starRows } from "./brandsOverTime.ts";
import { intervalOver, meanOver, quantilesOver } from "./overRuns.ts";
import { chartPeriods, weeksPerPoint } from "./periods.ts";
import { leverGridRows, leverMultiplesRows, responseRows } from "../../sweep/sweepRows.ts";
import { daypartRows, funnelRows, journeyRows, moneyRows, reviewRows, swayedRows } from "./wholeRun.ts";

/** Quantiles lie between the sorted values (type 7 of Hyndman & Fan, R's default). */
const near = (value: number) => expect.closeTo(value, 9) as number;

const DAYS = 14;
const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two weeks",
  focus: "gino",
  market: { start: "2018-01-01", days: DAYS, consumers: 100 },
  channels: { shopWindow: {} },
  brands: { nonna: { label: "Nonna" }, gino: { label: "Nonna" } },
});

/** A run in which everything is zero but for what is written here, by day and brand. */
function run(
  series: Partial<Record<BrandSeries | BrandLevel, number[]>>,
  tables: Partial<RunResult> = {},
): RunResult {
  const table = (name: BrandSeries | BrandLevel) =>
    Float64Array.from(
      { length: DAYS * 2 },
      (_, at) => series[name]?.[Math.floor(at / 14) * 2 + (at % 2)] ?? 0,
    );
  const counts = (length: number) => new Float64Array(length);
  const funnel = () => counts(MOMENTS.length * 4 * DAYPARTS.length);
  const all = <Name extends string>(names: readonly Name[], make: (name: Name) => Float64Array) =>
    Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Float64Array>;
  return {
    days: DAYS,
    brands: ["nonna", "gino"],
    channels: ["shopWindow"],
    personas: ["everybody"],
    series: all(BRAND_SERIES, table),
    market: all(MARKET_SERIES, () => counts(DAYS)),
    levels: all(BRAND_LEVELS, table),
    money: all(MONEY_KINDS, (kind) => Float64Array.of(0, kind === "revenue" ? 100 : 10)),
    funnel: { visits: funnel(), met: funnel(), left: funnel(), bought: funnel() },
    ...tables,
  } as RunResult;
}

function replications(...runs: RunResult[]): Replications {
  return { scenario, parameters: toParameters(scenario), seed: "by hand", runs };
}

test("metricOverTime(…) gives a row for each week and brand, with brands of one name kept apart", () => {
  // Numbers by week and brand: week 1 of nonna, of gino, week 2 of nonna, of gino.
  const rows = metricOverTime(replications(run({ bought: [1, 3, 2, 2] })), "share");
  expect(rows.map(({ date, brand, p50 }) => [date, brand, p50])).toEqual([
    ["2018-01-07", "Nonna (nonna)", 0.25],
    ["2018-01-07", "Nonna (gino)", 0.75],
    ["2018-01-14", "Nonna (nonna)", 0.5],
    ["2018-01-14", "Nonna (gino)", 0.5],
  ]);
});

test("metricOverTime(…) leaves out runs without purchases, and says NaN where none has any", () => {
  const [first, second] = metricOverTime(
    replications(run({ bought: [1, 1, 0, 0] }), run({})),
    "share",
  ).filter(({ brand }) => brand === "Nonna (nonna)");
  expect([first.p05, first.p95, second.p50]).toEqual([0.5, 0.5, Number.NaN]);
});

test("retentionRows(…) counts purchases that are not first ones", () => {
  const rows = retentionRows(replications(run({ bought: [4, 2, 4, 0], firstBought: [4, 1, 1, 0] })));
  expect(rows.map(({ p50 }) => p50)).toEqual([0, 0.5, 0.75, Number.NaN]);
});

test("starRows(…) takes means and counts at the end of each week", () => {
  const rows = starRows(
    replications(run({ displayedMean: [4, Number.NaN, 4.5, 3], displayedCount: [10, 0, 20, 5] })),
  );
  expect(rows.map(({ p50, reviews }) => [p50, reviews])).toEqual([
    [4, 10],
    [Number.NaN, 0],
    [4.5, 20],
    [3, 5],
  ]);
});

test("reviewRows(…) gives the shares of the stars posted", () => {
  const rows = reviewRows(replications(run({ stars1: [1, 0, 0, 0], stars5: [2, 0, 1, 0] })));
  expect(rows.slice(0, 5).map(({ share }) => share)).toEqual([0.25, 0, 0, 0, 0.75]);
  expect(rows[5].share).toBe(Number.NaN);
});

test("swayedRows(…) gives the median run and its interval", () => {
  const shares = [1, 2, 3].map((swayed) => run({ bought: [10, 0, 10, 0], swayed: [swayed, 0, swayed, 0] }));
  const [nonna, gino] = swayedRows(replications(...shares));
  expect(nonna).toEqual({ brand: "Nonna (nonna)", value: 0.2, low: near(0.11), high: near(0.29) });
  expect(gino.value).toBe(Number.NaN);
});

test("funnelRows(…) and daypartRows(…) take the table apart by moment, and by device and daypart", () => {
  const visits = new Float64Array(MOMENTS.length * 4 * DAYPARTS.length);
  const left = visits.slice();
  // Moment go, desktop, at work; moment buy, without a device, at night.
  visits[(1 * 4 + 1) * DAYPARTS.length + 2] = 8;
  left[(1 * 4 + 1) * DAYPARTS.length + 2] = 3;
  visits[(3 * 4 + 3) * DAYPARTS.length + 5] = 4;
  const one = run({}, { funnel: { visits, left, met: visits, bought: left } });
  expect(funnelRows(replications(one))).toEqual([
    { moment: "know", visits: 0, met: 0, wentOn: 0, bought: 0 },
    { moment: "go", visits: 8, met: 8, wentOn: 5, bought: 3 },
    { moment: "do", visits: 0, met: 0, wentOn: 0, bought: 0 },
    { moment: "buy", visits: 4, met: 4, wentOn: 4, bought: 0 },
  ]);
  expect(daypartRows(replications(one)).filter((row) => row.visits > 0)).toEqual([
    { device: "desktop", daypart: "work", visits: 8 },
    { device: "none", daypart: "night", visits: 4 },
  ]);
});

test("journeyRows(…) counts meetings with the brand in focus, under the touchpoint's spoken name", () => {
  const touchpoints = { visits: Float64Array.of(9, 0, 0, 5), met: Float64Array.of(7, 3, 0, 0, 0, 0, 4, 2) };
  const rows = journeyRows(replications(run({}, { touchpoints } as unknown as Partial<RunResult>)));
  expect(rows).toEqual([
    { touchpoint: "shop window", moment: "know", visits: 9, met: 3 },
    { touchpoint: "shop window", moment: "go", visits: 0, met: 0 },
    { touchpoint: "shop window", moment: "do", visits: 0, met: 0 },
    { touchpoint: "shop window", moment: "buy", visits: 5, met: 2 },
  ]);
});

test("moneyRows(…) gives the money of the brand in focus", () => {
  expect(moneyRows(replications(run({}))).slice(0, 2)).toEqual([
    { kind: "revenue", value: 100 },
    { kind: "unitCost", value: 10 },
  ]);
});

test("chartPeriods(…) cuts a run into full weeks, and one day into a period of its own", () => {
  expect(chartPeriods(1, "2018-01-01", 1)).toEqual([{ name: "day0-0", date: "2018-01-01" }]);
  expect(chartPeriods(3650, "2018-01-01", 4)).toHaveLength(130);
  expect(chartPeriods(3650, "2018-01-01", 4)[0]).toEqual({ name: "day0-27", date: "2018-01-28" });
});

test("weeksPerPoint(…) stays drawable from one day to fifty years, and gathers few purchases", () => {
  const weeksOf = (days: number, purchases: number) => {
    const market = { ...scenario.market, days };
    const one = { market: { buyers: Float64Array.of(purchases) } } as unknown as RunResult;
    return weeksPerPoint({ scenario: { ...scenario, market }, runs: [one] });
  };
  expect([1, 365, 3650, 20_000].map((days) => weeksOf(days, 1e9))).toEqual([1, 1, 4, 26]);
  expect([5200, 2600, 500, 0].map((purchases) => weeksOf(365, purchases))).toEqual([1, 2, 4, 4]);
});

test("responseRows(…) and leverGridRows(…) gather the runs of each value and of each combination", () => {
  const values = [0.2, 0.8];
  const points = values.flatMap((y) =>
    values.map((x) => ({
      values: [y, x],
      rows: [0, 1].map((number) => ({
        run: number,
        brand: "gino",
        metric: "share",
        period: "total",
        value: y + x + number / 10,
      })),
    })),
  );
  const dimensions = ["quality", "coverage"].map((label) => ({ path: label, label, values }));
  const sweep: SweepResult = { scenario, seed: "by hand", runs: 2, dimensions, points: points.slice(0, 3) };
  const share = { brand: "gino", metric: "share", period: "total" };
  expect(leverGridRows(sweep, share)).toEqual([
    { y: 0.2, x: 0.2, value: near(0.45), low: near(0.405), high: near(0.495) },
    { y: 0.2, x: 0.8, value: near(1.05), low: near(1.005), high: near(1.095) },
    { y: 0.8, x: 0.2, value: near(1.05), low: near(1.005), high: near(1.095) },
  ]);
  expect(responseRows(sweep, 0, share).map(({ x, p50 }) => [x, p50])).toEqual([
    [0.2, near(0.75)],
    [0.8, near(1.05)],
  ]);
});

test("leverMultiplesRows(…) keeps the values of the third lever apart", () => {
  const values = [0.2, 0.8];
  const row = (value: number) => ({ run: 0, brand: "gino", metric: "share", period: "total", value });
  const points = values.map((z) => ({ values: [0.2, 0.8, z], rows: [row(z * 10)] }));
  const dimensions = ["quality", "coverage", "price"].map((label) => ({ path: label, label, values }));
  const sweep: SweepResult = { scenario, seed: "by hand", runs: 1, dimensions, points };
  expect(leverMultiplesRows(sweep, { brand: "gino", metric: "share", period: "total" }, 9)).toEqual([
    { y: 0.2, x: 0.8, z: 0.2, value: 2, low: 2, high: 2 },
    { y: 0.2, x: 0.8, z: 0.8, value: 8, low: 8, high: 8 },
  ]);
});

test("leverMultiplesRows(…) chooses of many values evenly, both ends among them", () => {
  const many = Array.from({ length: 21 }, (_, at) => at);
  const dimensions = [[0], [0], many].map((values) => ({ path: "price", label: "price", values }));
  const points = many.map((z) => ({
    values: [0, 0, z],
    rows: [{ run: 0, brand: "gino", metric: "share", period: "total", value: z }],
  }));
  const sweep: SweepResult = { scenario, seed: "by hand", runs: 1, dimensions, points };
  const rows = leverMultiplesRows(sweep, { brand: "gino", metric: "share", period: "total" }, 9);
  expect(rows.map(({ z }) => z)).toEqual([0, 3, 5, 8, 10, 13, 15, 18, 20]);
});

test("quantilesOver(…), intervalOver(…) and meanOver(…) leave out what is missing", () => {
  expect(intervalOver([3, Number.NaN, 1])).toEqual({ value: 2, low: near(1.1), high: near(2.9) });
  expect(meanOver([Number.NaN, 4, 2])).toBe(3);
  expect(Object.values(quantilesOver([]))).toEqual(Array(5).fill(Number.NaN));
});
