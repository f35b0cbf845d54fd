import { expect, test } from "vitest";
import * as charts from "../../charts/index.ts";
import { figureOf } from "../document/figure.ts";
import { nativeChart } from "./nativeChart.ts";

const quantiles = (p50: number) => ({
  p05: p50 - 0.1,
  p25: p50 - 0.05,
  p50,
  p75: p50 + 0.05,
  p95: p50 + 0.1,
});
const rows = [
  { date: "2018-01-07", brand: "other", ...quantiles(0.6) },
  { date: "2018-01-07", brand: "own", ...quantiles(0.4) },
  { date: "2018-01-14", brand: "own", ...quantiles(0.5) },
];

test("nativeChart(…) puts the brand in focus first, with its band, and a gap where a brand has no row", () => {
  const native = nativeChart(figureOf(charts.shareOverTime, rows, { focus: "own" }), "en");
  expect(native?.labels).toEqual(["7 Jan 2018", "14 Jan 2018"]);
  expect(native?.unit).toBe("share");
  expect(native?.series).toEqual([
    { name: "own", values: [0.4, 0.5], role: "value" },
    { name: "own (5%)", values: [0.4 - 0.1, 0.4], role: "band" },
    { name: "own (95%)", values: [0.5, 0.6], role: "band" },
    { name: "other", values: [0.6, Number.NaN], role: "value" },
  ]);
});

test("nativeChart(…) gives each group of a frontier its own points over money in order", () => {
  const point = (group: "today" | "all", spend: number, goal: number) => ({
    group,
    spend,
    goal,
    difference: 0,
    low: 0,
    high: 0,
  });
  const frontier = [point("all", 30, 5), point("today", 20, 4), point("all", 10, 3)];
  const native = nativeChart(figureOf(charts.efficientFrontier, frontier, {}), "en");
  expect(native?.across).toEqual({ title: "Spent", unit: "money" });
  expect(native?.series.map(({ name, values }) => [name, values])).toEqual([
    ["Spent", [10, 20, 30]],
    ["all levers", [3, Number.NaN, 5]],
    ["today", [Number.NaN, 4, Number.NaN]],
  ]);
});

test("nativeChart(…) writes periods of a fan as the fan does, and holds what was beside what may come", () => {
  const { NaN: none } = Number;
  const ahead = { p025: 1, p10: 2, p25: 3, p50: 4, p75: 5, p90: 6, p975: 7 };
  const known = { p025: none, p10: none, p25: none, p50: none, p75: none, p90: none, p975: none };
  const fanRows = [
    { date: "2024-03-01", seen: 3, ...known },
    { date: "2024-04-01", seen: none, ...ahead },
  ];
  const native = nativeChart(figureOf(charts.fan, fanRows, { step: "month", unit: "money" }), "it");
  expect([native?.labels, native?.unit]).toEqual([["marzo 2024", "aprile 2024"], "money"]);
  expect(native?.series.map(({ values, role }) => [values, role])).toEqual([
    [[none, 4], "value"],
    [[3, none], "value"],
    [[none, 2], "band"],
    [[none, 6], "band"],
  ]);
});

test("nativeChart(…) shows the methods and the series that their drawings show, by their names", () => {
  const horizon = ["bass", "naive", "drift", "ses", "holt", "ets", "theta"].flatMap((method, at) =>
    [1, 2].map((step) => ({ method, step, score: at + step, coverage: 0.8, cells: 9 })),
  );
  const scores = nativeChart(figureOf(charts.scoresByHorizon, horizon, { focus: "bass" }), "en");
  expect(scores?.series.map(({ name }) => name)).toHaveLength(6);
  expect(scores?.series[0]).toEqual({ name: "Bass with market size", values: [1, 2], role: "value" });
  const skill = { low: Number.NaN, high: Number.NaN };
  const series = [
    { series: "vcr", change: 0.1, ...skill },
    { series: "", change: -0.2, ...skill },
  ];
  const bars = nativeChart(figureOf(charts.skillBySeries, series, {}), "en");
  expect([bars?.labels, bars?.series[0].values]).toEqual([
    ["All series", "vcr"],
    [-0.2, 0.1],
  ]);
});

test("nativeChart(…) leaves maps, flows and trees to pictures", () => {
  expect(nativeChart(figureOf(charts.daypartHeatMap, [{}] as never, {}), "en")).toBeUndefined();
  expect(nativeChart(figureOf(charts.shareOverTime, [], {}), "en")).toBeUndefined();
});
