import { expect, test } from "vitest";
import { overriddenLines } from "./overriddenLines.ts";
import { numberText, valueText } from "./valueText.ts";

test.each([
  [undefined, "–", "–"],
  [null, "–", "–"],
  [[], "–", "–"],
  [{}, "–", "–"],
  [{ a: undefined }, "–", "–"],
  ["smallWorld", "smallWorld", "smallWorld"],
  [true, "true", "true"],
  [0.25, "0.25", "0,25"],
  [1_234_567.5, "1234567.5", "1234567,5"],
  [[1, 2.5], "1, 2.5", "1, 2,5"],
  [{ en: "Cook", it: "Cuoco" }, "Cook", "Cuoco"],
  [
    { of: "brands.nonna.quality", paid: 0.5 },
    "of: brands.nonna.quality, paid: 0.5",
    "of: brands.nonna.quality, paid: 0,5",
  ],
  [[{ day: 1 }, { day: 2 }], "day: 1; day: 2", "day: 1; day: 2"],
])("valueText(%j) is %s and %s", (value, english, italian) => {
  expect([valueText(value, "en"), valueText(value, "it")]).toEqual([english, italian]);
});

test("as it is written in a scenario, a number has a point in every language", () => {
  expect(valueText(0.25, "it", "written")).toBe("0.25");
  expect(valueText({ know: 0.5 }, "it", "written")).toBe("know: 0.5");
});

test("numberText(…) keeps all digits and no thousands", () => {
  expect(numberText(0.1 + 0.2, "en")).toBe("0.3");
  expect(numberText(123456.789012345, "it")).toBe("123456,789012345");
});

test("overriddenLines(…): what the timeline takes from a choice, all or a part, at once or later", () => {
  const path = "brands.*.price";
  const settings = ["brands.a.price", "brands.b.price"];
  const lines = [
    { path, day: 0, isWhole: true, settings },
    { path, day: 30, isWhole: true, settings },
    { path, day: 0, isWhole: false, settings },
    { path, day: 30, isWhole: false, settings },
  ];
  expect(overriddenLines(lines, "en")).toMatchInlineSnapshot(`
    [
      "The timeline sets brands.*.price on day 0: the value given has no effect.",
      "The timeline sets brands.*.price on day 30: the value given holds only before that day.",
      "The timeline sets a part of brands.*.price on day 0 (brands.a.price, brands.b.price): there, the value given has no effect.",
      "The timeline sets a part of brands.*.price from day 30 on (brands.a.price, brands.b.price): there, the value given holds only before that day.",
    ]
  `);
  expect(overriddenLines(lines, "it")).toMatchInlineSnapshot(`
    [
      "La cronologia fissa brands.*.price il giorno 0: il valore dato non ha effetto.",
      "La cronologia fissa brands.*.price il giorno 30: il valore dato vale solo prima di quel giorno.",
      "La cronologia fissa una parte di brands.*.price il giorno 0 (brands.a.price, brands.b.price): lì il valore dato non ha effetto.",
      "La cronologia fissa una parte di brands.*.price dal giorno 30 (brands.a.price, brands.b.price): lì il valore dato vale solo prima di quel giorno.",
    ]
  `);
});
