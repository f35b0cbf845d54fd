import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { Curve, Setting, SETTINGS } from "../layout/codes.ts";
import { createRules } from "./rules.ts";
import { numbersOf, tablesOf } from "./tablesOf.ts";

test("every setting that is one number stands in its cell, and nothing in the others", () => {
  const parameters = plainMarket({
    journey: { absenceLoss: 0.25, mostMoments: 7 },
    choice: { do: 0.125, noise: 2, outside: -1000 },
    telling: { curve: "uShaped", delay: 3 },
    surveys: { share: 0.5, points: 11 },
  });
  const numbers = numbersOf(parameters.epochs[0], parameters);
  expect(numbers).toHaveLength(SETTINGS);
  expect(numbers.some(Number.isNaN)).toBe(false);
  const cellOf = (name: keyof typeof Setting) => numbers[Setting[name]];
  expect(cellOf("absenceLoss")).toBe(0.25);
  expect(cellOf("mostMoments")).toBe(7);
  // The weight of the moment `do`, which is a word of the language of the engine.
  expect(cellOf("doing")).toBe(0.125);
  expect(cellOf("noise")).toBe(2);
  // So little that something must be bought.
  expect(cellOf("outside")).toBe(-Infinity);
  expect(cellOf("curve")).toBe(Curve.uShaped);
  expect(cellOf("delay")).toBe(3);
  expect([cellOf("surveyShare"), cellOf("surveyPoints")]).toEqual([0.5, 11]);
  const named = new Set(Object.values(Setting).filter((cell) => typeof cell === "number"));
  expect(Array.from(numbers.keys()).filter((cell) => !named.has(cell) && numbers[cell] !== 0)).toEqual([]);
});

test.each([
  ["durable", { durable: true }],
  ["giftsServe", { durable: true, giftsServe: true }],
] as const)("yes and no are 1 and 0: %s", (name, market) => {
  const plain = plainMarket();
  const other = plainMarket({ market });
  const cells = [plain, other].map(
    (parameters) => numbersOf(parameters.epochs[0], parameters)[Setting[name]],
  );
  expect(cells).toEqual([Number(plain[name]), Number(other[name])]);
  expect(cells[0]).not.toBe(cells[1]);
});

test("what engines read by name is a table, of as many numbers as brands, personas and channels ask for", () => {
  const parameters = plainMarket({
    personas: { a: { share: 0.5, pace: 2 }, b: { share: 0.5, pace: 0.5 } },
    journey: { pace: 3 },
    channels: { x: {}, y: {}, z: {} },
    brands: { one: {}, two: {} },
  });
  const tables = tablesOf(createRules(parameters, parameters.epochs[0], 0));
  expect(Object.values(tables).every((table) => ArrayBuffer.isView(table))).toBe(true);
  const lengths = Object.fromEntries(
    (
      ["price", "usability", "service", "shareTools", "talking", "dropOut", "stayLoyal", "kinds"] as const
    ).map((name) => [name, tables[name].length]),
  );
  expect(lengths).toEqual({
    price: 2,
    usability: 6,
    service: 6,
    shareTools: 10,
    talking: 2,
    dropOut: 4,
    stayLoyal: 4,
    kinds: 3,
  });
  // A persona's pace is a multiple of the market's.
  expect([...tables.pace]).toEqual([6, 1.5]);
});
