import { expect, test } from "vitest";
import type { TextTable } from "../document/reportDocument.ts";
import { textSheet } from "./textSheet.ts";

const english = { locale: "en", currency: "EUR" } as const;
type Read = string | number | null;

/** What stands in each cell; formats are dropped. */
function valuesOf(
  table: Omit<TextTable, "label">,
  place: Parameters<typeof textSheet>[1] = english,
): Read[][] {
  const { data } = textSheet({ label: "", ...table }, place);
  return data.map((row) =>
    (row ?? []).map((cell) => (cell === null ? null : (cell as { value: Read }).value)),
  );
}

test("a value with its reach takes two columns, one with its ends three", () => {
  const heads = ["Brand", "Share", "Profit"];
  expect(
    valuesOf({
      heads,
      rows: [
        ["Nonna", "26.2% ± 0.4%", "€12 (€9–€15)"],
        ["Verde", "3%", "–"],
      ],
    }),
  ).toEqual([
    ["Brand", "Share", "Share (±)", "Profit", "Profit: from", "Profit: to"],
    ["Nonna", 0.262, 0.004, 12, 9, 15],
    ["Verde", 0.03, null, null, null, null],
  ]);
});

test("where only ends are told there is no column of values, and words stand in the first one", () => {
  expect(
    valuesOf({
      heads: ["Claim", "Range"],
      rows: [
        ["D1", "25%–28%"],
        ["D2", "cannot tell"],
        ["D3", "−1% … 2%"],
      ],
    }),
  ).toEqual([
    ["Claim", "Range: from", "Range: to"],
    ["D1", 0.25, 0.28],
    ["D2", "cannot tell", null],
    ["D3", -0.01, 0.02],
  ]);
});

test("the first column keeps its words unless all of it is numbers", () => {
  expect(
    valuesOf({
      heads: ["Day", "n"],
      rows: [
        ["1", "5"],
        ["2", "6"],
      ],
    }),
  ).toEqual([
    ["Day", "n"],
    [1, 5],
    [2, 6],
  ]);
  expect(
    valuesOf({
      heads: ["Day", "n"],
      rows: [
        ["1", "5"],
        ["last", "6"],
      ],
    }),
  ).toEqual([
    ["Day", "n"],
    ["1", 5],
    ["last", 6],
  ]);
});

test("exact numbers take the place of rounded ones, in the order of the text; null stays what it was", () => {
  const table = {
    heads: ["Brand", "Share", "Change", "Profit"],
    rows: [["Nonna", "26.2% ± 0.4%", "+2.9 ± 1 points", "€12 (€9–€15)"]],
    exact: [[[], [0.262_34, 0.004_4], [0.029_12, 0.0101], [12.4, null, 15.2]]],
  };
  const [, [, ...cells]] = valuesOf(table);
  // Points are hundredths of what they change.
  expect(cells).toEqual([0.262_34, 0.004_4, 2.912, 1.01, 12.4, 9, 15.2]);
});

test("heads, ends and decimals in Italian", () => {
  expect(
    valuesOf(
      { heads: ["Marca", "Quota"], rows: [["Nonna", "26,2% (25%–28%)"]] },
      { locale: "it", currency: "EUR" },
    ),
  ).toEqual([
    ["Marca", "Quota", "Quota: da", "Quota: a"],
    ["Nonna", 0.262, 0.25, 0.28],
  ]);
});

test("a number is shown with the digits and the sign of its text", () => {
  const { data, stickyRowsCount } = textSheet(
    { label: "", heads: ["a", "b", "c"], rows: [["x", "+2.9 ± 1 points", "€1,234.50"]] },
    english,
  );
  const formats = data[1]?.map((cell) => (cell as { format?: string } | null)?.format);
  expect(formats).toEqual([
    undefined,
    "+#,##0.0;-#,##0.0;#,##0.0",
    "+#,##0.0;-#,##0.0;#,##0.0",
    "#,##0.00 [$EUR]",
  ]);
  expect(stickyRowsCount).toBe(1);
});

test("cells that a row lacks are empty, and a table without rows has its heads", () => {
  expect(valuesOf({ heads: ["a", "b"], rows: [["x"]] })).toEqual([
    ["a", "b"],
    ["x", null],
  ]);
  expect(valuesOf({ heads: ["a", "b"], rows: [] })).toEqual([["a", "b"]]);
});
