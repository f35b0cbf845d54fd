import { expect, test } from "vitest";
import { dataTableOf } from "../../../src/report/document/dataTable.ts";

test("columns are those of the first row that are texts or numbers", () => {
  const rows = [
    { brand: "nonna", share: 0.3, isFocus: true, inner: { a: 1 }, gone: undefined },
    { brand: "verde", share: Number.NaN, isFocus: false, inner: {}, gone: "late" },
  ];
  expect(dataTableOf("summary", rows)).toEqual({
    name: "summary",
    columns: ["brand", "share"],
    rows: [
      ["nonna", 0.3],
      ["verde", Number.NaN],
    ],
  });
});

test("no rows, no columns", () => {
  expect(dataTableOf("empty", [])).toEqual({ name: "empty", columns: [], rows: [] });
});
