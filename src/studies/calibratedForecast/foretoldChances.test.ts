import { expect, test } from "vitest";
import { foretoldChances } from "./foretoldChances.ts";

const series = {
  what: "sales" as const,
  brand: "nonna",
  past: { spans: [{ from: 0, to: 7 }], values: [10] },
  future: [
    { from: 7, to: 14 },
    { from: 14, to: 21 },
  ],
};
const futures = [
  [5, 1],
  [1, 5],
  [1, 1],
  [5, 5],
];
const chances = (value: number, isOfTotal: boolean) =>
  foretoldChances("", series, { what: "sales", value, isOfTotal }, futures).map(({ chance, chanceBy }) => [
    chance,
    chanceBy,
  ]);

test("a period reaches a threshold, or one before it has", () => {
  expect(chances(5, false)).toEqual([
    [0.5, 0.5],
    [0.5, 0.75],
  ]);
});

test("of a total, what was observed counts", () => {
  expect(chances(16, true)).toEqual([
    [0, 0],
    [0.75, 0.75],
  ]);
});
