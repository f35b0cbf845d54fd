import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { proposedUnknowns } from "./proposedUnknowns.ts";
import { ownUnknowns, readUnknowns } from "./readUnknown.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "One trattoria",
  channels: { search: {} },
  brands: { nonna: { quality: 0.8, coverage: { search: 0.5 }, advertising: { daily: 5 } } },
  fit: [
    { vary: "brands.nonna.quality", from: 0.4, to: 0.9, likely: 0.7 },
    { vary: "choice.price", from: 1, to: 6 },
  ],
});

test("what is to be found is typed, or written in the scenario", () => {
  const expected = {
    unknowns: [
      { path: "brands.nonna.quality", low: 0.4, high: 0.9, isWhole: false, likely: 0.7 },
      { path: "choice.price", low: 1, high: 6, isWhole: false },
    ],
    faults: [],
  };
  expect(readUnknowns(scenario, ["brands.nonna.quality=0.4..0.7..0.9", "choice.price = 1..6"])).toEqual(
    expected,
  );
  expect(ownUnknowns(scenario)).toEqual(expected);
});

test.each([
  [{ vary: "brands.nonna.qualty", from: 0, to: 1 }, "no “qualty”"],
  [{ vary: "choice.price", from: 1, to: 6, likely: 9 }, "most likely value within the range"],
  [{ vary: "choice.price", from: 6, to: 1 }, "from a lower to a higher number"],
  [{ vary: "brands.nonna.quality", from: 0, to: 2 }, "must be a number from 0 to 1"],
])("a scenario's own %j says what is wrong", (fit, says) => {
  const { unknowns, faults } = ownUnknowns({ ...scenario, fit: [fit] });
  expect([unknowns, faults.map(({ message }) => message.en)]).toEqual([[], [expect.stringContaining(says)]]);
});

test("proposedUnknowns(…) are ranges around what is written, and nothing that is off", () => {
  expect(proposedUnknowns(scenario).map(({ path, low, high }) => [path, low, high])).toEqual([
    ["brands.nonna.quality", 0.55, 0.98],
    ["brands.nonna.coverage.*", 0.1, 0.95],
    ["choice.price", 1.1, 9.6],
    ["advertising.greatestExposure", 0.13, 1.2],
    ["telling.postRate", 0.013, 0.12],
  ]);
  const silent = {
    ...scenario,
    brands: { nonna: { ...scenario.brands["nonna"], advertising: { daily: 0, channels: {} } } },
  };
  expect(proposedUnknowns(silent).map(({ path }) => path)).toEqual([
    "brands.nonna.quality",
    "brands.nonna.coverage.*",
    "choice.price",
    "telling.postRate",
  ]);
});
