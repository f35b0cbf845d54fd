import { expect, test } from "vitest";
import type { Comparison, Contender } from "./compare.ts";
import { measuresOf } from "./compareMeasures.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { differenceTimeRows, weeksPerDifference } from "./figuresOfComparison.ts";

/** Three paired runs; in week w of run r the share is w in the baseline and w · (2 + r) with the alternative. */
function comparisonOf(days: number): Comparison {
  const scenario = scenarioSettings.parse({
    schemaVersion: 1,
    title: "Two trattorias",
    market: { consumers: 100, days, start: "2018-01-01" },
    channels: { search: {} },
    brands: { nonna: {}, gino: {} },
  });
  const parameters = toParameters(scenario);
  const contender = (name: string): Contender => ({ name, label: `the ${name}`, scenario, parameters });
  const measures = measuresOf(scenario, ["total"]);
  const runOf = (factor: number) =>
    Float64Array.from(measures, ({ brand, metric, day }) =>
      brand === "gino" && metric === "share" && day !== undefined ? ((day + 1) / 7) * factor : 0,
    );
  const values = [[1, 1, 1].map(runOf), [2, 3, 4].map(runOf)];
  const contenders = [contender("baseline"), contender("kitchen")];
  return { contenders, seed: "by hand", runs: 3, periods: ["total"], measures, values };
}

const share = { brand: "gino", metric: "share" };

test("differenceTimeRows(…) takes the differences run by run, week by week", () => {
  const rows = differenceTimeRows(comparisonOf(21), share);
  expect(rows.map(({ date, alternative, p50 }) => [date, alternative, p50])).toEqual([
    ["2018-01-07", "the kitchen", 2],
    ["2018-01-14", "the kitchen", 4],
    ["2018-01-21", "the kitchen", 6],
  ]);
  // Gains of week 3 are 3, 6 and 9: quantiles lie between sorted values.
  expect([rows[2].p25, rows[2].p75]).toEqual([4.5, 7.5]);
});

test("a point of several weeks is the mean of their differences", () => {
  const comparison = comparisonOf(7 * 200);
  expect(weeksPerDifference(comparison)).toBe(2);
  const rows = differenceTimeRows(comparison, share);
  expect(rows).toHaveLength(100);
  expect(rows[0]).toMatchObject({ date: "2018-01-14", p50: 3 });
});
