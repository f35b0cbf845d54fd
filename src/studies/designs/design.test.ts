import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { designPoints, partOf, readRange, valueAt } from "./design.ts";
import { checkRanges } from "./designRanges.ts";
import { planDesign } from "../sweep/sweep.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "One trattoria",
  market: { consumers: 200, days: 30 },
  channels: { search: {} },
  brands: { nonna: {} },
});

const price = { path: "brands.nonna.price", low: 10, high: 30, isWhole: false };
const panel = { path: "market.panel", low: 1, high: 4, isWhole: true };

test("readRange(…) reads a range and says what is wrong with others", () => {
  expect(readRange("a.b = -1..2.5").range).toEqual({ path: "a.b", low: -1, high: 2.5 });
  const said = (text: string) => {
    const { fault } = readRange(text);
    return fault && [fault.message, fault.advice].map(({ en, it }) => `${en} | ${it}`);
  };
  expect(["a", "a=1,2", "a=1..2:3"].map(said)).toMatchInlineSnapshot(`
    [
      [
        "--vary must have a path, = and a range lo..hi, but is “a”. | --vary deve avere un percorso, = e un intervallo min..max, ma è “a”.",
        "Write --vary brands.nonna.quality=0.4..0.9. | Scrivi --vary brands.nonna.quality=0.4..0.9.",
      ],
      [
        "--vary must have a path, = and a range lo..hi, but is “a=1,2”. | --vary deve avere un percorso, = e un intervallo min..max, ma è “a=1,2”.",
        "Write --vary brands.nonna.quality=0.4..0.9. | Scrivi --vary brands.nonna.quality=0.4..0.9.",
      ],
      [
        "--vary must have a range without steps here, but is “a=1..2:3”: --points says how many. | --vary qui deve avere un intervallo senza passi, ma è “a=1..2:3”: quanti sono lo dice --points.",
        "Write --vary brands.nonna.quality=0.4..0.9. | Scrivi --vary brands.nonna.quality=0.4..0.9.",
      ],
    ]
  `);
  for (const text of ["a=1", "a=1..", "a=x..2", "=1..2"])
    expect(said(text)).toEqual(said("a")?.map((line) => line.replaceAll("“a”", `“${text}”`)));
});

const wrong: readonly [path: string, low: number, high: number, says: string][] = [
  ["brands.nonna.pric", 1, 2, "brands.nonna has no “pric”"],
  ["brands.nonna.price", 30, 10, "from a lower to a higher number"],
  ["brands.nonna.price", 10, 10, "from a lower to a higher number"],
  ["brands.nonna.price", -5, 10, "would go from -5 to 10"],
  ["brands.nonna.quality", 0, 2, "must be a number from 0 to 1"],
  ["market.panel", 0.5, 10.2, "must be a whole number"],
  ["title", 0, 1, "a setting that is a number"],
  ["runs", 1, 9, "a setting that is a number and belongs to the market"],
  ["brands.nonna", 1, 9, "a setting that is a number"],
];

test.each(wrong)("checkRanges(…) of %s=%d..%d says: %s", (path, low, high, says) => {
  const { ranges, faults } = checkRanges(scenario, [{ path, low, high }]);
  expect(ranges).toEqual([]);
  expect(faults.map(({ message }) => message.en)).toEqual([expect.stringContaining(says)]);
});

test("checkRanges(…) knows whole numbers, and a setting that is named twice", () => {
  expect(checkRanges(scenario, [price, panel])).toEqual({ ranges: [price, panel], faults: [] });
  const [{ message, advice }] = checkRanges(scenario, [price, price]).faults;
  expect([message, advice]).toMatchInlineSnapshot(`
    [
      {
        "en": "--vary must name each setting once, but names brands.nonna.price twice.",
        "it": "--vary deve nominare ogni impostazione una volta, ma nomina brands.nonna.price due volte.",
      },
      {
        "en": "Leave one out.",
        "it": "Tralasciane una.",
      },
    ]
  `);
});

test.each(["lhs", "sobol"] as const)("%s points spread evenly over ranges, whole numbers too", (design) => {
  const points = designPoints(design, [price, panel], 16, "equal");
  const parts = points.map(([value]) => Math.floor(partOf(price, value) * 16)).sort((a, b) => a - b);
  expect(parts).toEqual(Array.from({ length: 16 }, (_, part) => part));
  const counts = [1, 2, 3, 4].map((value) => points.filter((point) => point[1] === value).length);
  expect(counts).toEqual([4, 4, 4, 4]);
  expect(designPoints(design, [price, panel], 16, "equal")).toEqual(points);
  expect(designPoints(design, [price, panel], 16, "other")).not.toEqual(points);
});

test("valueAt(…) stays within its range", () => {
  expect([valueAt(panel, 0), valueAt(panel, 0.9999999999), valueAt(price, 0.5)]).toEqual([1, 4, 20]);
});

test("planDesign(…) has a plan for each point", () => {
  const points = designPoints("lhs", [price], 5, "equal");
  const { plans, problems, dimensions } = planDesign(scenario, [price], points);
  expect({ problems, values: plans.map(({ values }) => values) }).toEqual({ problems: [], values: points });
  expect(dimensions[0].values).toEqual(points.map(([value]) => value).sort((a, b) => a - b));
});
