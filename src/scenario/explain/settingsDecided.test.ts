import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { isSameSetting, settingsDecided } from "./settingsDecided.ts";

const scenario = readSound(valid);

test.each([
  ["brands.nonna.price", undefined, ["brands.nonna.price"]],
  ["brands.*.price", 30, ["brands.nonna.price", "brands.verde.price"]],
  [
    "brands.nonna.coverage.search",
    0.5,
    ["know", "go", "do", "buy"].map((moment) => `brands.nonna.coverage.search.${moment}`),
  ],
  ["brands.nonna.coverage", { search: { know: 0.5 } }, ["brands.nonna.coverage.search.know"]],
  ["brands.nonna.prise", 3, []],
])("%s with %j decides %j", (path, value, settings) => {
  expect(settingsDecided(scenario, path, value)).toEqual(settings);
});

test.each([
  ["brands.nonna.price", "brands.nonna.price", true],
  ["brands.nonna", "brands.nonna.price", true],
  ["market.season", "market.season[3]", true],
  ["brands.nonna.price", "brands.nonna", true],
  ["brands.nonna.price", "brands.nonna.priceless", false],
  ["brands.nonna", "brands.nonna2", false],
  ["brands.nonna.price", "brands.verde.price", false],
])("%s and %s are the same or part of each other: %s", (one, other, isSame) => {
  expect(isSameSetting(one, other)).toBe(isSame);
});
