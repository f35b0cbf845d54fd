import { expect, test } from "vitest";
import { namedBrands } from "./namedBrands.ts";

/** Brands b0, b1 … of which each sells more than the one before, the last nothing that is known. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    { brand: `b${at}`, p50: at },
    { brand: `b${at}`, p50: at === count - 1 ? Number.NaN : at + 1 },
  ])
    .flat()
    .map((row) => (row.brand === `b${count - 1}` ? { ...row, p50: Number.NaN } : row));

test("up to twelve brands are all told apart, the one in focus first", () => {
  expect(namedBrands(rows(12), "b3").slice(0, 4)).toEqual(["b3", "b0", "b1", "b2"]);
  expect(namedBrands(rows(12), "b3")).toHaveLength(12);
});

test("of more, the one in focus and the seven highest, in their order", () => {
  expect(namedBrands(rows(64), "b3")).toEqual(["b3", "b56", "b57", "b58", "b59", "b60", "b61", "b62"]);
  expect(namedBrands(rows(13))).toEqual(["b0", "b5", "b6", "b7", "b8", "b9", "b10", "b11"]);
});
