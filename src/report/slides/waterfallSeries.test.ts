import { expect, test } from "vitest";
import { waterfallSeries } from "./waterfallSeries.ts";

const same = (name: string) => name;
const seriesOf = (changes: readonly number[]) => {
  const steps = changes.map((change, at) => ({ name: `s${at}`, change }));
  return waterfallSeries(steps, "profit", same, "en");
};

test("waterfallSeries(…) lets each bar begin where the one before it ends", () => {
  const { labels, series } = seriesOf([100, -60, -30]);
  expect(labels).toEqual(["s0", "s1", "s2", "profit"]);
  expect(series.map(({ name, values, role }) => [name, values, role])).toEqual([
    ["(where the bar begins)", [0, 40, 10, 0], "base"],
    ["Adds", [100, 0, 0, 0], "value"],
    ["Takes away", [0, 60, 30, 0], "value"],
    ["Whole", [0, 0, 0, 10], "value"],
  ]);
});

test("waterfallSeries(…) shows a bar that crosses zero on both sides of it", () => {
  const { series } = seriesOf([10, -30, 5]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ["(where the bar begins)", [0, 0, -15, 0]],
    ["Adds", [10, 0, 0, 0]],
    ["Adds", [0, 0, -5, 0]],
    ["Takes away", [0, 10, 0, 0]],
    ["Takes away", [0, -20, 0, 0]],
    ["Whole", [0, 0, 0, -15]],
  ]);
});
