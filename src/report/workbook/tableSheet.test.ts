import { expect, test } from "vitest";
import { areaOf } from "./tableSheet.ts";

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
