import { expect, test } from "vitest";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { readCsv } from "../../observed/readCsv.ts";
import { readLifts } from "./readLifts.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { start: "2024-01-01", days: 84 },
  channels: { search: {} },
  brands: { nonna: { label: "Nonna" }, gino: {} },
});
const HEADS = "setting,value,from,to,effect,error,brand,measure";
const read = (...rows: readonly string[]) =>
  readLifts(scenario, readCsv([HEADS, ...rows].join("\n")), "lifts.csv", 56);

test("readLifts(…) counts days from the scenario's start, to the last one, and takes percents", () => {
  const { lifts, faults } = read(
    "brands.nonna.price,12,2024-01-08,2024-01-21,-0.12,0.03,,",
    "brands.gino.price,9,2024-01-29,2024-02-11,8%,2%,gino,reviews",
  );
  expect(faults).toEqual([]);
  expect(lifts).toEqual([
    {
      path: "brands.nonna.price",
      value: 12,
      from: 7,
      to: 21,
      what: "sales",
      brand: "nonna",
      effect: -0.12,
      error: 0.03,
    },
    {
      path: "brands.gino.price",
      value: 9,
      from: 28,
      to: 42,
      what: "reviews",
      brand: "gino",
      effect: 0.08,
      error: 0.02,
    },
  ]);
});

test.each([
  [
    "brands.nonna.prize,12,2024-01-08,2024-01-21,-0.12,0.03,,",
    "row 2, column setting: must be the path of a setting",
  ],
  ["brands.nonna.price,dear,2024-01-08,2024-01-21,-0.12,0.03,,", "row 2, column value: must be a number"],
  ["brands.nonna.price,12,soon,2024-01-21,-0.12,0.03,,", "row 2, column from: must be a day"],
  ["brands.nonna.price,12,2023-12-01,2024-01-21,-0.12,0.03,,", "column from: must be 2024-01-01 or later"],
  ["brands.nonna.price,12,2024-01-21,2024-01-08,-0.12,0.03,,", "column to: must be 2024-01-21 or later"],
  ["brands.nonna.price,12,2024-01-08,2024-03-21,-0.12,0.03,,", "column to: must be within the days observed"],
  ["brands.nonna.price,12,2024-01-08,2024-01-21,-0.12,0,,", "column error: must be greater than 0"],
  ["brands.nonna.price,12,2024-01-08,2024-01-21,-120%,3%,,", "column effect: must be a part"],
  [
    "brands.nonna.price,12,2024-01-08,2024-01-21,-0.12,0.03,rosa,",
    "column brand: must be one of nonna, gino, or empty",
  ],
  ["brands.nonna.price,12,2024-01-08,2024-01-21,-0.12,0.03,,stars", "column measure: must be one of sales"],
])("readLifts(“%s”) says: %s", (row) => {
  const { lifts, faults } = read(row);
  expect(lifts).toEqual([]);
  expect(faults.map(({ message }) => message.en)).toMatchSnapshot();
});

test("readLifts(…) says which columns are lacking", () => {
  const { faults } = readLifts(scenario, readCsv("setting,value\nchoice.price,3\n"), "lifts.csv", 56);
  expect(faults[0].message.en).toMatchInlineSnapshot(
    `"lifts.csv must have the columns setting, value, from, to, effect, error, but lacks from, to, effect, error."`,
  );
});
