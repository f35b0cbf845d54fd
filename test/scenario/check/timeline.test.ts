import { describe, expect, test } from "vitest";
import { readTexts } from "../load.ts";
import { valid } from "../valid.ts";

const [beforeTimeline] = valid.split("timeline:\n");

/** Place and message of all that is wrong with a timeline of these lines, the first of them line 22. */
function wrongWith(lines: readonly string[], language: "en" | "it" = "en"): string[] {
  const text = `${beforeTimeline}timeline:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
  return readTexts({ "a.yaml": text }).problems.map(
    ({ code, line, column, message }) => `${code} ${line}:${column} ${message[language]}`,
  );
}

test("changes that make sense one after the other are fine, in whichever order they are written", () => {
  expect(
    wrongWith([
      "{ day: 200, set: { telling.starThresholds: [0.4, 0.5, 0.6, 0.7] } }",
      "{ day: 100, set: { telling.starThresholds: [0.1, 0.2, 0.3, 0.4] } }",
    ]),
  ).toEqual([]);
});

describe("what only makes sense after another change", () => {
  const nowhere = [
    "search: { know: 0, go: 0, do: 0, buy: 0 }",
    "reviews: { know: 0, go: 0, do: 0, buy: 0 }",
    "shopWindow: { know: 0, go: 0, do: 0, buy: 0 }",
  ];
  const closed = `set: { ${nowhere.map((use) => `channels.${use.replace(":", ".use:")}`).join(", ")} }`;
  const site = "channels.site.use: { know: 0, go: 0, do: 0, buy: 0 }";

  test("is wrong from the day on from which it is, once, at its own line", () => {
    expect(wrongWith([`{ day: 10, ${closed} }`])).toEqual([]);
    const both = wrongWith([`{ day: 10, ${closed} }`, `{ day: 20, set: { ${site} } }`]);
    // Two personas in four moments each.
    expect(both).toHaveLength(8);
    expect(both[0]).toMatchInlineSnapshot(
      `"U312 23:16 from day 20 on, personas.commuter must have a channel to turn to in “I want to know”, but has none there."`,
    );
    expect(new Set(both.map((line) => line.slice(0, 10)))).toEqual(new Set(["U312 23:16"]));
  });

  test("is wrong where the days are, not the lines", () => {
    const turned = wrongWith([`{ day: 20, set: { ${site} } }`, `{ day: 10, ${closed} }`]);
    expect(turned.map((line) => line.slice(0, 10))).toEqual(Array.from({ length: 8 }, () => "U312 22:16"));
  });

  test("is not said again of later changes", () => {
    const later = "{ day: 30, set: { brands.nonna.price: 30 } }";
    expect(wrongWith([`{ day: 10, ${closed} }`, `{ day: 20, set: { ${site} } }`, later])).toHaveLength(8);
  });
});

test("what is wrong from the first day on is said there, and not of each change", () => {
  const text = valid.replace("commuter: { share: 0.4", "commuter: { share: 0.3");
  const { problems } = readTexts({ "a.yaml": text });
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(["U301 4"]);
});

test("a group is searched for what is settled before the first day", () => {
  const group = ["{ day: 5, set: { brands.verde: { price: 30, entryDay: 5 } } }"];
  expect(wrongWith(group)).toMatchInlineSnapshot(`
    [
      "U203 22:22 brands.verde.entryDay must stay as it is during a run, but the timeline changes it.",
    ]
  `);
  expect(wrongWith(group, "it")).toMatchInlineSnapshot(`
    [
      "U203 22:22 brands.verde.entryDay deve restare com'è durante una simulazione, ma timeline lo cambia.",
    ]
  `);
});

test("who there is stays the same", () => {
  const third = ["{ day: 5, set: { brands: { nonna: { price: 20 }, pane: { price: 3 } } } }"];
  expect(wrongWith(third)).toMatchInlineSnapshot(`
    [
      "U203 22:15 brands, channels and personas must stay the same during a run, but the timeline adds or removes one.",
    ]
  `);
  expect(wrongWith(third, "it")).toMatchInlineSnapshot(`
    [
      "U203 22:15 brands, channels e personas devono restare gli stessi durante una simulazione, ma timeline ne aggiunge o ne toglie uno.",
    ]
  `);
});

test("settings of a change that are wrong each by themselves are all said", () => {
  expect(
    wrongWith(["{ day: 5, set: { brands.nonna.prise: 3, market.days: 5, brands.verde.price: -1 } }"], "it"),
  ).toMatchInlineSnapshot(`
    [
      "U201 22:22 brands.nonna.prise deve essere un'impostazione, ma brands.nonna non ha “prise”.",
      "U203 22:45 market.days deve restare com'è durante una simulazione, ma timeline lo cambia.",
      "U115 22:81 brands.verde.price deve essere un numero da 0.01 a 1 miliardo (valuta), ma è -1.",
    ]
  `);
});
