import { expect, test } from "vitest";
import { formatPath, writtenAt } from "../read/written.ts";
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
