import { expect, test } from "vitest";
import { areaOf, cellFormat, columnFormat, headCell, numberCell, textCell, widthOf } from "./cells.ts";
import { dataSheet } from "./renderWorkbook.ts";

const place = { locale: "en", currency: "EUR" } as const;

test("a text is a text, whatever it begins with, without what XML cannot hold", () => {
  expect(textCell("=1+1")).toEqual({ value: "=1+1", type: String });
  expect(textCell("a\u0000\u001bb\ud83d")).toEqual({ value: "a b\ufffd", type: String });
  expect((textCell("x".repeat(40_000)) as { value: string }).value).toHaveLength(32_767);
  expect(headCell("share")).toMatchObject({ value: "share", fontWeight: "bold", wrap: true });
});

test("a number is exact, in its format; one that does not exist is an empty cell", () => {
  expect(numberCell(1 / 3, "0.0%")).toEqual({ value: 1 / 3, type: Number, align: "right", format: "0.0%" });
  expect(numberCell(5, "General")).toEqual({ value: 5, type: Number, align: "right" });
  expect([Number.NaN, Number.POSITIVE_INFINITY].map((value) => numberCell(value, "0"))).toEqual([null, null]);
});

test.each([
  ["share", "0.0%"],
  ["stars", "0.00"],
  ["quality", "0.00"],
  ["count", "#,##0"],
  ["money", "#,##0.00 [$EUR]"],
  ["number", "General"],
] as const)("a column of %s is shown as %s", (unit, format) => {
  expect(columnFormat(unit, "EUR")).toBe(format);
});

test("money without a code of ISO has no sign that a spreadsheet would not know", () => {
  expect(columnFormat("money", "doubloons")).toBe("#,##0.00");
});

test.each([
  [{ unit: "share" }, "0.0%"],
  [{ unit: "times" }, '0.0 "×"'],
  [{ unit: "points", isChange: true }, "+0.00##;-0.00##;0.00##"],
  [{ unit: "money", isChange: true }, "+#,##0.00 [$EUR];-#,##0.00 [$EUR];#,##0.00 [$EUR]"],
] as const)("a cell of %j is shown as %s", (numbers, format) => {
  expect(cellFormat(numbers, "EUR")).toBe(format);
});

test("columns are between 8 and 42 characters wide", () => {
  expect(widthOf(["a"])).toBe(8);
  expect(widthOf(["a".repeat(500)])).toBe(42);
  expect(widthOf(["a name of twenty-one."])).toBeGreaterThan(20);
});

test("a data sheet: heads, exact numbers, days as days, words as words", () => {
  const { data, columns, stickyRowsCount } = dataSheet(
    {
      name: "shares",
      title: "",
      columns: [
        { key: "date", label: "day", unit: "date" },
        { key: "brand", label: "brand", unit: "text" },
        { key: "share", label: "share", unit: "share" },
      ],
      rows: [
        ["2018-03-05T07:42:10", "Nonna", 1 / 3],
        ["never", "=1+1", Number.NaN],
      ],
    },
    place,
  );
  expect(data.slice(1)).toEqual([
    [
      { value: new Date("2018-03-05T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
      { value: "Nonna", type: String },
      { value: 1 / 3, type: Number, align: "right", format: "0.0%" },
    ],
    [{ value: "never", type: String }, { value: "=1+1", type: String }, null],
  ]);
  expect(columns).toHaveLength(3);
  expect(stickyRowsCount).toBe(1);
});

test("areaOf(…) are the cells that a filter covers", () => {
  const sheet = (columns: number, rows: number) => ({
    data: Array.from({ length: rows }, () => Array.from({ length: columns }, () => textCell("a"))),
    stickyRowsCount: 1,
  });
  expect([sheet(4, 20), sheet(26, 2), sheet(27, 2), sheet(52, 1), sheet(703, 1)].map(areaOf)).toEqual([
    "A1:D20",
    "A1:Z2",
    "A1:AA2",
    "A1:AZ1",
    "A1:AAA1",
  ]);
  expect(areaOf({ data: [[textCell("a")]] })).toBeUndefined();
  expect(areaOf({ data: [], stickyRowsCount: 1 })).toBeUndefined();
});

const sheet = (columns: number, rows: number) => ({
  data: Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
  stickyRowsCount: 1,
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %d is %s", (columns, name) => {
  expect(areaOf(sheet(columns, 20))).toBe(`A1:${name}20`);
});

test("sheets without a head that stays, or without rows, have no area to filter", () => {
  expect(areaOf({ data: sheet(2, 3).data })).toBeUndefined();
  expect(areaOf({ data: [], stickyRowsCount: 1 })).toBeUndefined();
  expect(areaOf({ data: [null], stickyRowsCount: 1 } as never)).toBeUndefined();
  expect(areaOf(sheet(3, 1))).toBe("A1:C1");
});
