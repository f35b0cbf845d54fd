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

test("nativeChart(…) leaves maps, flows and trees to pictures", () => {
  expect(nativeChart(figureOf(charts.daypartHeatMap, [{}] as never, {}), "en")).toBeUndefined();
  expect(nativeChart(figureOf(charts.shareOverTime, [], {}), "en")).toBeUndefined();
});
