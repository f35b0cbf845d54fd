import { expect, test } from "vitest";
import { cellOf, tableBlock } from "../document/tableCells.ts";
import { CONTENT } from "./slideStyle.ts";
import { heightOfTable, pagesOf } from "./slideTable.ts";

const table = (rows: readonly (readonly string[])[]) => ({
  label: "t",
  heads: ["Brand", "Share", "What it says"],
  rows,
});
const rowsOf = (count: number, text = "words") =>
  Array.from({ length: count }, (_, at) => [`brand ${at}`, `${at}%`, text]);

test("pages hold all rows once, in their order", () => {
  for (const count of [1, 5, 13, 24, 60]) {
    const rows = rowsOf(count);
    expect(pagesOf(table(rows)).flatMap((page) => page.rows)).toEqual(rows);
  }
});

test("numbers go with their rows", () => {
  const cells = Array.from({ length: 60 }, (_, value) => [cellOf(`${value}`, "count", { value }), "a", "b"]);
  const pages = pagesOf(tableBlock({ label: "t", heads: ["Brand", "Share", "What it says"], cells }));
  expect(pages.length).toBeGreaterThan(1);
  for (const { rows, numbers } of pages)
    expect(numbers?.map(([one]) => String(one?.value))).toEqual(rows.map(([text]) => text));
});

test("a table that fits has one page, one without rows an empty one", () => {
  expect(pagesOf(table(rowsOf(5)))).toHaveLength(1);
  expect(pagesOf(table([]))).toEqual([table([])]);
});

test("no page is higher than its slide, unless a single row is", () => {
  for (const [count, words] of [
    [24, 1],
    [24, 8],
    [60, 3],
    [10, 9],
  ] as const) {
    const pages = pagesOf(table(rowsOf(count, "several words ".repeat(words))));
    for (const page of pages) expect(heightOfTable(page, 11)).toBeLessThanOrEqual(CONTENT.h + 1e-9);
  }
});

test("a page ends only where the next row would not fit", () => {
  const pages = pagesOf(table(rowsOf(60)));
  expect(pages.length).toBeGreaterThan(1);
  // Rows of one line are equally high: every page but the last is as full as the first.
  const sizes = pages.map(({ rows }) => rows.length);
  expect(new Set(sizes.slice(0, -1)).size).toBe(1);
  expect(sizes.at(-1)).toBeLessThanOrEqual(sizes[0]);
});

test("a table grows with its rows, and larger letters are never lower", () => {
  let before = 0;
  for (let count = 1; count <= 12; ++count) {
    const height = heightOfTable(table(rowsOf(count)), 12);
    expect(height).toBeGreaterThan(before);
    before = height;
  }
  expect(heightOfTable(table(rowsOf(3)), 16)).toBeGreaterThan(heightOfTable(table(rowsOf(3)), 11));
});

test("a cell takes sixty letters at most", () => {
  const long = [["a", "1", "x".repeat(5000)]];
  const cut = [["a", "1", "x".repeat(200)]];
  expect(heightOfTable(table(long), 11)).toBe(heightOfTable(table(cut), 11));
});
