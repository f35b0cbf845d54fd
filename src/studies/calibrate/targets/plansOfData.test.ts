import { expect, test } from "vitest";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import type { ObservedMeasure } from "../../observed/observedSeries.ts";
import { alignTargets } from "./alignTargets.ts";
import { withPlansOfData } from "./plansOfData.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "One trattoria",
  market: { start: "2024-01-01", days: 28 },
  channels: { search: { label: { en: "Search engine", it: "Motore di ricerca" } } },
  brands: { nonna: { label: "Nonna", price: 20 }, gino: {} },
  timeline: [{ day: 0, set: { "brands.nonna.price": 19 }, note: "old" }],
});

const weeks = ["2023-12-25", "2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22"];
const series = (what: ObservedMeasure, values: readonly number[], channel?: string) => ({
  what,
  brand: "",
  ...(channel !== undefined && { channel }),
  periods: weeks.map((from) => ({ from, days: 7 })),
  values,
});

test("withPlansOfData(…) makes prices and spending the plan, a change for each that differs", () => {
  const data = [
    series("price", [9, 22, 22, Number.NaN, 24]),
    series("spend", [0, 70, 0, 0, 7]),
    series("spend", [1, 14, 14, 14, 14], "search"),
    series("spend", [1, 1, 1, 1, 1], "radio"),
    series("sales", [5, 5, 5, 5, 5]),
  ];
  const { scenario: planned, planned: taken } = withPlansOfData(scenario, data);
  expect(taken).toEqual(data.slice(0, 3));
  expect(planned.timeline.map(({ day, set }) => [day, set])).toEqual([
    [0, { "brands.nonna.price": 19 }],
    [0, { "brands.nonna.price": 22 }],
    [21, { "brands.nonna.price": 24 }],
    [0, { "brands.nonna.advertising.daily": 10 }],
    [7, { "brands.nonna.advertising.daily": 0 }],
    [21, { "brands.nonna.advertising.daily": 1 }],
    [0, { "brands.nonna.advertising.channels.search": 2 }],
  ]);
  expect(withPlansOfData(scenario, data.slice(4)).scenario).toBe(scenario);
});

test("what is of a channel finds it by its key or name, may be of a brand instead, and of what is neither is not used", () => {
  const named = ["search", "motore di Ricerca", "gino", "search:gino", "Nonna:serch"];
  const data = [
    ...named.map((channel) => series("visits", [1, 2, 3, 4, 5], channel)),
    series("visits", [6, 6, 6, 6, 6]),
  ];
  const { targets, unused, strangers } = alignTargets(scenario, { series: data });
  expect(targets.map(({ what, brand, channel }) => [what, brand, channel])).toEqual([
    ["visits", "nonna", "search"],
    ["visits", "nonna", "search"],
    ["visits", "gino", undefined],
    ["visits", "gino", "search"],
    ["visits", "nonna", undefined],
  ]);
  expect([unused, strangers]).toEqual([[data[4]], []]);
  const { scenario: planned } = withPlansOfData(
    scenario,
    named.map((channel) => series("spend", [7, 7, 7, 7, 7], channel)),
  );
  expect(planned.timeline.slice(1).flatMap(({ set }) => Object.keys(set))).toEqual([
    "brands.nonna.advertising.channels.search",
    "brands.nonna.advertising.channels.search",
    "brands.gino.advertising.daily",
    "brands.gino.advertising.channels.search",
  ]);
});

test("alignTargets(…) takes data that name no brand for the brand in focus, and knows what lies outside", () => {
  const data = {
    series: [series("sales", [1, 2, 3, Number.NaN, 5]), { ...series("sales", [1]), brand: "Rosa" }],
  };
  const { targets, until, outside, strangers, unused } = alignTargets(scenario, data);
  expect([until, outside, strangers, unused]).toEqual([28, 1, ["Rosa"], []]);
  expect(targets).toEqual([
    {
      what: "sales",
      brand: "nonna",
      spans: [0, 7, 14, 21].map((from) => ({ from, to: from + 7 })),
      values: [2, 3, Number.NaN, 5],
    },
  ]);
});
