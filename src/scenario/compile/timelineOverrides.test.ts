import { expect, test } from "vitest";
import { isSameSetting, settingsDecided } from "../explain/settingsDecided.ts";
import { type Scenario, scenarioSettings } from "../settings/scenario.ts";
import { timelineOverrides, voided } from "./timelineOverrides.ts";

const scenarioWith = (timeline: Scenario["timeline"]) =>
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "Two bakeries",
    market: { days: 60 },
    channels: { maps: {}, window: {} },
    brands: { forno: { coverage: { maps: { know: 0.5, go: 0.7 }, window: 0.6 } }, pane: {} },
    timeline,
  });
const on = (day: number, set: Record<string, unknown>) => ({ day, note: "", set });
const moments = (path: string) => ["know", "go", "do", "buy"].map((moment) => `${path}.${moment}`);

test("settingsDecided(…) takes wildcards, groups and micro-moments apart", () => {
  const scenario = scenarioWith([]);
  const maps = "brands.forno.coverage.maps";
  expect(settingsDecided(scenario, "brands.*.price")).toEqual(["brands.forno.price", "brands.pane.price"]);
  expect(settingsDecided(scenario, maps)).toEqual(moments(maps));
  expect(settingsDecided(scenario, `${maps}.buy`)).toEqual([`${maps}.buy`]);
  expect(settingsDecided(scenario, "brands.forno.coverage.*")).toEqual([
    ...moments(maps),
    ...moments("brands.forno.coverage.window"),
  ]);
  expect(settingsDecided(scenario, "brands.forno.coverage", { maps: { go: 1 } })).toEqual([`${maps}.go`]);
  expect(settingsDecided(scenario, "brands.nobody.price")).toEqual([]);
});

test("isSameSetting(…) knows parts of a setting, but not names that begin alike", () => {
  expect(isSameSetting("brands.forno", "brands.forno.price")).toBe(true);
  expect(isSameSetting("timeline[0].set", "timeline")).toBe(true);
  expect(isSameSetting("brands.forno.price", "brands.forno.priceTag")).toBe(false);
  expect(isSameSetting("brands.forno", "brands.fornoVecchio")).toBe(false);
});

test.each<[string, Scenario["timeline"], string, unknown, unknown]>([
  ["the same", [on(0, { "brands.forno.price": 5 })], "brands.forno.price", 4, { day: 0, isWhole: true }],
  ["a wildcard", [on(0, { "brands.*.price": 5 })], "brands.forno.price", 4, { day: 0, isWhole: true }],
  [
    "a group that holds it",
    [on(7, { "brands.forno": { price: 5 } })],
    "brands.forno.price",
    4,
    { day: 7, isWhole: true },
  ],
  [
    "one of several",
    [on(0, { "brands.forno.price": 5 })],
    "brands.*.price",
    4,
    { day: 0, isWhole: false, settings: ["brands.forno.price"] },
  ],
  [
    "one moment",
    [on(9, { "brands.forno.coverage.maps.buy": 0 })],
    "brands.forno.coverage.maps",
    0.4,
    { day: 9, isWhole: false, settings: ["brands.forno.coverage.maps.buy"] },
  ],
  [
    "all moments at once",
    [on(9, { "brands.forno.coverage.maps": 0.1 })],
    "brands.forno.coverage.maps.buy",
    0.4,
    { day: 9, isWhole: true },
  ],
  [
    "every week: the first day counts, in whatever order it is written",
    [on(14, { "brands.forno.price": 5 }), on(7, { "brands.forno.price": 6 })],
    "brands.forno.price",
    4,
    { day: 7, isWhole: true, settings: ["brands.forno.price"] },
  ],
])("timelineOverrides(…) finds that the timeline sets %s", (_, timeline, path, value, expected) => {
  const [found, ...others] = timelineOverrides(scenarioWith(timeline), [{ path, value }]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ path, ...(expected as object) });
});

test("timelineOverrides(…) leaves alone what the timeline does, and days that are never reached", () => {
  const scenario = scenarioWith([on(3, { "brands.pane.price": 5 }), on(60, { "brands.forno.price": 5 })]);
  expect(timelineOverrides(scenario, [{ path: "brands.forno.price" }])).toEqual([]);
  expect(timelineOverrides(scenario, [{ path: "brands.forno.coverage.maps" }])).toEqual([]);
});

test("voided(…) are settings of which nothing holds on any day", () => {
  const scenario = scenarioWith([on(0, { "brands.forno.price": 5, "brands.pane.quality": 0.5 })]);
  const chosen = ["brands.forno.price", "brands.*.price", "brands.pane.quality"].map((path) => ({ path }));
  expect(voided(timelineOverrides(scenario, chosen)).map(({ path }) => path)).toEqual([
    "brands.forno.price",
    "brands.pane.quality",
  ]);
});
