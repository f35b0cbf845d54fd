import { expect, test } from "vitest";
import { dataSheet } from "./renderWorkbook.ts";
import type { TypedColumn } from "../document/typedTable.ts";

const place = { locale: "en", currency: "EUR" } as const;
const column = (key: string, unit: TypedColumn["unit"], label = key) => ({ key, label, unit });
const sheetOf = (columns: readonly TypedColumn[], ...rows: readonly (string | number)[][]) =>
  dataSheet({ name: "t", title: "", columns, rows }, place);
const cellOf = (unit: TypedColumn["unit"], value: string | number) =>
  sheetOf([column("x", unit)], [value]).data[1]?.[0];

test("heads are labels, rows stand below them, and the head stays", () => {
  const { data, stickyRowsCount } = sheetOf(
    [column("brand", "text", "Brand"), column("n", "count", "Sales")],
    ["Nonna", 3],
    ["Verde", 12],
  );
  expect(data.map((row) => row?.map((cell) => (cell as { value: unknown }).value))).toEqual([
    ["Brand", "Sales"],
    ["Nonna", 3],
    ["Verde", 12],
  ]);
  expect(stickyRowsCount).toBe(1);
});

test("a day is a day of the calendar at midnight of UTC, with or without an hour behind it", () => {
  const day = { value: new Date(Date.UTC(2018, 2, 5)), type: Date, format: "yyyy-mm-dd" };
  expect(cellOf("date", "2018-03-05")).toEqual(day);
  expect(cellOf("date", "2018-03-05T23:59:00")).toEqual(day);
  expect(cellOf("date", "someday")).toEqual({ value: "someday", type: String });
  expect(cellOf("date", "")).toEqual({ value: "", type: String });
});

test("numbers stand in full with the format of their unit; one that does not exist is an empty cell", () => {
  expect(cellOf("share", 0.123_456_789)).toEqual({
    value: 0.123_456_789,
    type: Number,
    align: "right",
    format: "0.0%",
  });
  expect(cellOf("money", 7)).toEqual({ value: 7, type: Number, align: "right", format: "#,##0.00 [$EUR]" });
  expect(cellOf("number", 7)).toEqual({ value: 7, type: Number, align: "right" });
  expect(cellOf("count", Number.NaN)).toBeNull();
  expect(cellOf("count", Number.POSITIVE_INFINITY)).toBeNull();
});

test("a text is never a formula, and a number in a column of texts stays a number", () => {
  expect(cellOf("text", "=1+1")).toEqual({ value: "=1+1", type: String });
  expect(cellOf("text", 5)).toEqual({ value: 5, type: Number, align: "right" });
});

test("columns are as wide as what they show, within bounds", () => {
  const widths = (unit: TypedColumn["unit"], ...values: (string | number)[]) =>
    sheetOf([column("x", unit)], ...values.map((value) => [value])).columns?.map((one) => one?.width);
  expect(widths("number", 1)).toEqual([8]);
  expect(widths("text", "i".repeat(500))).toEqual(widths("text", "i".repeat(80)));
  expect(widths("text", "W".repeat(80))).toEqual([42]);
  // As shown, not as stored: the digits of a third are not there.
  expect(widths("share", 1 / 3)).toEqual([8]);
  // Beyond the first two hundred rows nothing is measured.
  expect(widths("text", ...Array(200).fill("a"), "W".repeat(80))).toEqual([8]);
});
