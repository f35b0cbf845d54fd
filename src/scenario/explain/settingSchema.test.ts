import { expect, test } from "vitest";
import {
  isFixed,
  isMomentRow,
  isOpenMap,
  isSpoken,
  knownKeys,
  settingAt,
  settingTree,
  writtenOnce,
} from "./settingSchema.ts";

const at = (path: string) => settingAt(path.split(".")) ?? {};

test("settingAt(…) goes through groups, names, rows of moments and lists", () => {
  expect(at("brands.nonna.price")).toMatchObject({ type: "number", minimum: 0.01, default: 20 });
  expect(at("brands.nonna.coverage.search.know")).toMatchObject({ type: "number", maximum: 1 });
  expect(settingAt(["timeline", 3, "day"])).toMatchObject({ type: "integer" });
  expect(settingAt(["market", "season", 4])).toMatchObject({ type: "number" });
  for (const path of [["brand"], ["market", "days", "x"], ["timeline", "x"], ["market", "toString"]])
    expect(settingAt(path)).toBeUndefined();
  expect(settingAt([])).toBe(settingTree());
});

test("knownKeys(…) of a group and of a row of moments; of free names there are none", () => {
  expect(knownKeys(at("brands.nonna.coverage.search"))).toEqual(["know", "go", "do", "buy"]);
  expect(knownKeys(at("network"))).toEqual([
    "kind",
    "friends",
    "rewiring",
    "communitySize",
    "bridging",
    "ties",
  ]);
  expect(knownKeys(at("brands"))).toEqual([]);
});

test("kinds of settings are told apart", () => {
  expect(
    ["brands", "channels", "market", "brands.nonna.coverage"].map((path) => isOpenMap(at(path))),
  ).toEqual([true, true, false, true]);
  expect(
    ["journey.dropOut", "brands.nonna.coverage.search", "brands.nonna.label"].map((path) =>
      isMomentRow(at(path)),
    ),
  ).toEqual([true, true, false]);
  expect(["title", "brands.nonna.label", "journey.dropOut"].map((path) => isSpoken(at(path)))).toEqual([
    true,
    true,
    false,
  ]);
});

test("writtenOnce(…) of a text in each language is a text; of anything else itself", () => {
  expect(writtenOnce(at("title"))).toMatchObject({ type: "string", maxLength: 300 });
  expect(writtenOnce(at("title")).anyOf).toBeUndefined();
  const days = at("market.days");
  expect(writtenOnce(days)).toBe(days);
});

test("isFixed(…): what is settled before the first day, with all that it holds", () => {
  const fixed = ["market.consumers", "personas.all.share", "network.friends", "telling.starThresholds"];
  const free = ["brands.nonna.price", "journey.dropOut.know", "channels.search.use"];
  expect(fixed.map((path) => isFixed(path.split(".")))).toEqual([true, true, true, false]);
  expect(free.map((path) => isFixed(path.split(".")))).toEqual([false, false, false]);
});
