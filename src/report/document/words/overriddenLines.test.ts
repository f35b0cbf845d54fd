import { expect, test } from "vitest";
import { readSound } from "../../../../test/scenario/load.ts";
import { valid } from "../../../../test/scenario/valid.ts";
import { overriddenLines, overriddenParagraphs } from "./overriddenLines.ts";

const whole = { path: "brands.nonna.price", day: 40, isWhole: true, settings: ["brands.nonna.price"] };
const part = {
  path: "brands.*.coverage",
  day: 7,
  isWhole: false,
  settings: ["a.know", "a.go", "a.do", "a.buy", "b.know", "b.go"],
};

test("a value that the timeline sets holds until then; from day 0 on it has no effect", () => {
  expect(overriddenLines([whole, { ...whole, day: 0 }], "en")).toEqual([
    "The timeline sets brands.nonna.price on day 40: the value given holds only before that day.",
    "The timeline sets brands.nonna.price on day 0: the value given has no effect.",
  ]);
  expect(overriddenLines([whole, { ...whole, day: 0 }], "it")).toEqual([
    "La cronologia fissa brands.nonna.price il giorno 40: il valore dato vale solo prima di quel giorno.",
    "La cronologia fissa brands.nonna.price il giorno 0: il valore dato non ha effetto.",
  ]);
});

test("of a part the settings are named, four of many", () => {
  expect(overriddenLines([part, { ...part, day: 0, settings: ["a.know"] }], "en")).toMatchInlineSnapshot(`
    [
      "The timeline sets a part of brands.*.coverage from day 7 on (a.know, a.go, a.do, a.buy and 2 more): there, the value given holds only before that day.",
      "The timeline sets a part of brands.*.coverage on day 0 (a.know): there, the value given has no effect.",
    ]
  `);
});

test("in a report they are paragraphs; none where the timeline leaves alone what was chosen", () => {
  const scenario = readSound(valid);
  expect(overriddenParagraphs(scenario, [{ path: "brands.nonna.price", value: 30 }], "en")).toEqual([]);
  expect(overriddenParagraphs(scenario, [{ path: "brands.nonna.quality", value: 0.9 }], "en")).toEqual([
    {
      kind: "paragraph",
      text: "The timeline sets brands.nonna.quality on day 120: the value given holds only before that day.",
    },
  ]);
});
