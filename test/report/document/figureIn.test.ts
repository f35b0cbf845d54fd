import { expect, test } from "vitest";
import { PATH_ARROW } from "../../../src/charts/journeys/pathRow.ts";
import type { Figure } from "../../../src/report/document/figureData.ts";
import { figureAsData, figureIn, nameIn } from "../../../src/report/document/figureIn.ts";

const said = {
  it: {
    brand: { Nonna: "La Nonna", "7 Soldi": "Sette Soldi" },
    touchpoint: { search: "ricerca", "shop window": "vetrina" },
    note: { "a new cook": "un nuovo cuoco" },
  },
};
const figure: Figure = {
  name: "paths",
  chart: "paths",
  rows: [
    {
      brand: "Nonna",
      touchpoint: "search",
      path: `search${PATH_ARROW}shop window`,
      share: 0.3,
      other: "Nonna",
    },
    { brand: "Unknown", touchpoint: "toString", path: "search", share: 0.2 },
  ],
  about: {
    focus: "Nonna",
    runs: 5,
    measured: { brand: "7 Soldi", metric: "share" },
    events: [{ day: 3, note: "a new cook" }],
  },
  said,
};

test("names in rows and options are those of the language; keys and what nothing is said of stay", () => {
  expect(figureIn(figure, "it")).toEqual({
    name: "paths",
    chart: "paths",
    rows: [
      {
        brand: "La Nonna",
        touchpoint: "ricerca",
        path: `ricerca${PATH_ARROW}vetrina`,
        share: 0.3,
        other: "Nonna",
      },
      { brand: "Unknown", touchpoint: "toString", path: "ricerca", share: 0.2 },
    ],
    about: {
      focus: "La Nonna",
      runs: 5,
      measured: { brand: "Sette Soldi", metric: "share" },
      events: [{ day: 3, note: "un nuovo cuoco" }],
    },
  });
});

test("in the language of the rows nothing is translated, and for programs never", () => {
  const { said: _, ...bare } = figure;
  expect(figureIn(figure, "en")).toEqual(bare);
  expect(figureIn(figure)).toEqual(bare);
  expect(figureAsData(figure)).toEqual(bare);
});

test("nameIn(…) takes no name for one that every object has", () => {
  expect(nameIn("brand", "constructor", { brand: { a: "b" } })).toBe("constructor");
  expect(nameIn("brand", "a", { brand: { a: "b" } })).toBe("b");
  expect(nameIn("brand", "a", {})).toBe("a");
});
