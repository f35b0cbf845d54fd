import { expect, test } from "vitest";
import { simulate } from "../../../model/simulate.ts";
import { keyFromSeed } from "../../../numeric/luck/random.ts";
import { toParameters } from "../../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { measureTargets } from "./measureTargets.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 200, days: 31, warmUp: 10, needsPerYear: 40 },
  channels: { search: {}, maps: {} },
  brands: { nonna: { coverage: { search: 0.6, maps: 0.3 } }, gino: { coverage: { search: 0.4 } } },
});
const run = simulate(toParameters(scenario), keyFromSeed("visits"));

const spansOf = (length: number) =>
  Array.from({ length: Math.ceil(31 / length) }, (_, at) => ({
    from: length * at,
    to: Math.min(31, length * at + length),
  }));
const visits = (channel: string | undefined, length: number, brand = "nonna") =>
  measureTargets(run, [{ what: "visits", brand, channel, spans: spansOf(length) }])[0];
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test("visits to a channel in whole weeks, the last one shorter, are the books' contacts", () => {
  const booked = (channel: number) =>
    Array.from({ length: 5 }, (_, week) => run.media.contacts[(week * 2 + channel) * 2]);
  expect(visits("search", 7)).toEqual(booked(0));
  expect(visits("maps", 7)).toEqual(booked(1));
  expect(Math.min(...booked(0), ...booked(1))).toBeGreaterThan(0);
});

test("visits to all channels together are their sum, week by week", () => {
  expect(visits(undefined, 7)).toEqual(visits("search", 7).map((own, week) => own + visits("maps", 7)[week]));
  expect(visits("maps", 7, "gino")).toEqual([0, 0, 0, 0, 0]);
});

test("days share out a week as all meetings with the brand do", () => {
  const days = visits("search", 1);
  expect(visits(undefined, 1)).toEqual(Array.from(run.series.met.filter((_, at) => at % 2 === 0)));
  for (const [week, whole] of visits("search", 7).entries())
    expect(sum(days.slice(7 * week, 7 * week + 7))).toBeCloseTo(whole, 9);
  const parts = days.map((own, day) => own / visits(undefined, 1)[day]);
  expect(parts[1]).toBeCloseTo(parts[0], 12);
  expect(sum(visits("search", 31))).toBeCloseTo(sum(days), 9);
});
