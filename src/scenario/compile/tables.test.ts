import { expect, test } from "vitest";
import { column, entry, flagColumn, normalised, precisionOf, rows, wholeColumn } from "./tables.ts";

const brands = [
  { price: 2.5, days: 7, isOpen: true },
  { price: 4, days: 30, isOpen: false },
];

test("columns are arrays of their type, in the order of the list", () => {
  expect(column(brands, ({ price }) => price)).toEqual(Float64Array.of(2.5, 4));
  expect(wholeColumn(brands, ({ days }) => days)).toEqual(Int32Array.of(7, 30));
  expect(flagColumn(brands, ({ isOpen }) => isOpen)).toEqual(Uint8Array.of(1, 0));
  expect(column([], () => 1)).toEqual(new Float64Array(0));
});

test("rows stand one after the other", () => {
  expect(rows(brands, ({ price, days }) => [price, days])).toEqual(Float64Array.of(2.5, 7, 4, 30));
});

test("normalised(…) sums to 1 and keeps proportions", () => {
  expect(normalised([1, 3])).toEqual([0.25, 0.75]);
  expect(normalised([5])).toEqual([1]);
  expect(normalised([])).toEqual([]);
});

test("entry(…) does not take for an entry what every object has", () => {
  const map = { maps: 3 };
  expect(entry(map, "maps")).toBe(3);
  for (const name of ["search", "toString", "constructor", "__proto__", "hasOwnProperty"])
    expect(entry<unknown>(map, name)).toBeUndefined();
});

test("precisionOf(…) is one over the spread squared", () => {
  expect([0.5, 1, 2, 10].map(precisionOf)).toEqual([4, 1, 0.25, 0.01]);
});
