import { expect, test } from "vitest";
import { toParameters } from "./toParameters.ts";
import { prepareScenario } from "./preparedScenario.ts";
import { applySettings } from "../read/readScenario.ts";
import { scenarioSettings } from "../settings/scenario.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 200, days: 300, start: "2018-06-01", population: 2000 },
  channels: { search: {}, maps: {} },
  personas: { one: { share: 1 } },
  brands: {
    nonna: { price: 20, coverage: { search: 0.4, maps: { know: 0.2 } }, advertising: { daily: 10 } },
    gino: { price: 25, coverage: { search: 0.6 } },
  },
  timeline: [
    { day: 40, set: { "brands.nonna.price": 18, "choice.price": 2 } },
    { day: 40, set: { "brands.*.coverage.maps": { know: 0.9 } } },
    { day: 10, set: { "brands.nonna.advertising.daily": 50 } },
    { day: 250, set: { "brands.gino.quality": 0.3 } },
  ],
});

const paths = [
  "brands.nonna.quality",
  "brands.*.quality",
  "brands.nonna.coverage.*",
  "brands.nonna.price",
  "brands.gino.price",
  "choice.price",
  "advertising.greatestExposure",
  "market.season[2]",
  "telling.starThresholds[1]",
  "brands.gino.touchpoints.search.quality",
  "brands.gino.coverage.maps",
];
const values = [0.7, 0.6, 0.55, 23, 24, 2.5, 0.4, 1.3, 0.36, 0.4, 0.35];

test("prepareScenario(…) gives what reading and compiling anew gives, timeline and all", () => {
  const prepared = prepareScenario(scenario, paths);
  const settings = paths.map((path, at) => ({ path, value: values[at] }));
  const { scenario: changed, problems } = applySettings(scenario, settings);
  expect(problems).toEqual([]);
  expect(changed && toParameters(changed)).toEqual(prepared(values));
  const other = values.map((value) => value * 0.99);
  const again = applySettings(
    scenario,
    paths.map((path, at) => ({ path, value: other[at] })),
  ).scenario;
  expect(again && toParameters(again)).toEqual(prepared(other));
  // What was changed for one set of values is not there in the next.
  expect(prepared(values)).toEqual(changed && toParameters(changed));
});

test.each(paths.map((path, at) => [path, values[at]] as const))(
  "prepareScenario(…) of %s alone",
  (path, value) => {
    const changed = applySettings(scenario, [{ path, value }]).scenario;
    expect(prepareScenario(scenario, [path])([value])).toEqual(changed && toParameters(changed));
  },
);
