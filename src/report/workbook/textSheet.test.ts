import { expect, test } from "vitest";
import { cellOf, changeCell, tableBlock, type TableCell } from "../document/tableCells.ts";
import { textSheet } from "./textSheet.ts";

const english = { locale: "en", currency: "EUR" } as const;
type Read = string | number | null;

const sheetOf = (
  heads: readonly string[],
  cells: readonly (readonly TableCell[])[],
  place: Parameters<typeof textSheet>[1] = english,
) => textSheet(tableBlock({ label: "", heads, cells }), place);

/** What stands in each cell; formats are dropped. */
function valuesOf(...asked: Parameters<typeof sheetOf>): Read[][] {
  return sheetOf(...asked).data.map((row) =>
    (row ?? []).map((cell) => (cell === null ? null : (cell as { value: Read }).value)),
  );
}

const share = cellOf("26.2%", "share", { value: 0.262_34 });
const profit = cellOf("€12 (€9–€15)", "money", { value: 12.4, low: 9, high: 15.2 });

test("a number takes a column, one with its interval three, unrounded", () => {
  expect(
    valuesOf(
      ["Brand", "Share", "Profit", "Said"],
      [
        ["Nonna", share, profit, "holds"],
        ["7 Soldi", "–", "cannot tell", "–"],
        ["Verde", cellOf("3%", "share", { value: 0.03 }), "–", ""],
      ],
    ),
  ).toEqual([
    ["Brand", "Share", "Profit", "Profit: from", "Profit: to", "Said"],
    ["Nonna", 0.262_34, 12.4, 9, 15.2, "holds"],
    ["7 Soldi", null, "cannot tell", null, null, null],
    ["Verde", 0.03, null, null, null, null],
  ]);
});

test("where only ends are told there is no column of values, and words stand in the first one", () => {
  expect(
    valuesOf(
      ["Claim", "Range"],
      [
        ["D1", cellOf("25%–28%", "share", { low: 0.25, high: 0.28 })],
        ["D2", "cannot tell"],
      ],
    ),
  ).toEqual([
    ["Claim", "Range: from", "Range: to"],
    ["D1", 0.25, 0.28],
    ["D2", "cannot tell", null],
  ]);
});

test("heads in Italian", () => {
  const [heads] = valuesOf(["Marca", "Utile"], [["Nonna", profit]], { locale: "it", currency: "EUR" });
  expect(heads).toEqual(["Marca", "Utile", "Utile: da", "Utile: a"]);
});

test("numbers are shown in their unit, changes with their sign, and the head stays", () => {
  const change = changeCell("+2.9 points", "share", { difference: 0.029_12 });
  const { data, stickyRowsCount } = sheetOf(["a", "b", "c", "d"], [["x", change, share, profit]]);
  const formats = data[1]?.map((cell) => (cell as { format?: string } | null)?.format);
  expect(formats).toEqual([
    undefined,
    "+0.00##;-0.00##;0.00##",
    "0.0%",
    ...Array.from({ length: 3 }, () => "#,##0.00 [$EUR]"),
  ]);
  expect(stickyRowsCount).toBe(1);
});

test("cells that a row lacks are empty, a table without rows has its heads, words alone stay words", () => {
  expect(valuesOf(["a", "b"], [["x"]])).toEqual([
    ["a", "b"],
    ["x", null],
  ]);
  expect(valuesOf(["a", "b"], [])).toEqual([["a", "b"]]);
  expect(valuesOf(["day"], [["1"], ["last"]])).toEqual([["day"], ["1"], ["last"]]);
});
