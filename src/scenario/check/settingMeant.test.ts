import { expect, test } from "vitest";
import { formatPath, writtenAt } from "../read/written.ts";
import { nearest } from "./nearest.ts";
import { keyMeant, metricMeant, settingMeant, settingsCalled } from "./settingMeant.ts";

const scenario = writtenAt(
  { file: "a.yaml", line: 1, column: 1, length: 1 },
  { brands: { forno: {}, pane: {} }, channels: { maps: {} }, personas: { early: {} }, timeline: [{}] },
);
const meant = (word: string, ...group: readonly (string | number)[]) => {
  const found = settingMeant(word, group, scenario);
  return found && formatPath(found);
};

test.each([
  // What is called so deeper in the group where it was written, with the names that stand there.
  ["stars", ["brands", "pane"], "brands.pane.startingReviews.stars"],
  ["answered", ["brands", "pane"], "brands.pane.care.answered"],
  // What has that name elsewhere, with the first of the scenario's own names.
  ["price", [], "brands.forno.price"],
  ["needsPerYear", ["brands", "pane"], "market.needsPerYear"],
  ["days", [], "market.days"],
  ["dropOut", ["market"], "journey.dropOut"],
  // Capitals, blanks and dashes do not count.
  ["needs per year", [], "market.needsPerYear"],
  ["Drop-Out", [], "journey.dropOut"],
  ["xyzzy", [], undefined],
] as const)("“%s” in %j is %s", (word, group, path) => {
  expect(meant(word, ...group)).toBe(path);
});

test("keyMeant(…) knows what people call a key, and slips of the finger, within the group alone", () => {
  expect(keyMeant("rating", ["brands", "forno", "startingReviews"], ["count", "stars"])).toBe("stars");
  expect(keyMeant("seasonality", ["market"], ["season", "days"])).toBe("season");
  expect(keyMeant("prise", ["brands", "forno"], ["price", "promise"])).toBe("price");
  expect(keyMeant("seasonality", ["brands", "forno"], ["price"])).toBeUndefined();
});

test("metricMeant(…) knows what people call a metric", () => {
  expect(metricMeant("turnover", ["share", "revenue"])).toBe("revenue");
  expect(metricMeant("shrae", ["share", "revenue"])).toBe("share");
  expect(metricMeant("turnover", ["share"])).toBeUndefined();
  expect(metricMeant("weather", ["share", "revenue"])).toBeUndefined();
});

test("settingsCalled(…) are all settings of a name that people use, with placeholders", () => {
  expect(settingsCalled("rating")).toMatchInlineSnapshot(`
    [
      "brands.<brand>.startingReviews.stars",
      "channels.<channel>.reviews",
    ]
  `);
  expect(settingsCalled("xyzzy")).toEqual([]);
});

const settings = ["price", "promise", "quality", "capacity", "coverage", "care"];

test.each([
  ["prise", "price"],
  ["pirce", "price"],
  ["Price", "price"],
  ["PRICE", "price"],
  ["prce", "price"],
  ["pricee", "price"],
  ["qualty", "quality"],
  ["qualitiy", "quality"],
  ["cost", undefined],
  ["xyz", undefined],
  ["", undefined],
])("“%s” is nearest to %s", (word, meant) => {
  expect(nearest(word, settings)).toBe(meant);
});

test("a third of the letters may be wrong, and one of short words", () => {
  // Nine letters: three of them.
  expect(nearest("abcdefghi", ["abcdefxyz"])).toBe("abcdefxyz");
  expect(nearest("abcdefghi", ["abcdewxyz"])).toBeUndefined();
  expect(nearest("ab", ["ax"])).toBe("ax");
  expect(nearest("ab", ["xy"])).toBeUndefined();
});

test("of words equally near the first one is meant, of others the nearer one", () => {
  expect(nearest("bat", ["cat", "hat"])).toBe("cat");
  expect(nearest("carr", ["cares", "care"])).toBe("care");
});

test("two letters that changed places are one mistake, not two", () => {
  expect(nearest("ab", ["ba"])).toBe("ba");
  expect(nearest("caer", ["care"])).toBe("care");
});

test("nothing is near to nothing, and words of very different length are not compared at all", () => {
  expect(nearest("price", [])).toBeUndefined();
  expect(nearest("a".repeat(10_000), ["price"])).toBeUndefined();
});
