import { expect, test } from "vitest";
import { readDate, dayOrderOf } from "./dateText.ts";

test("days, weeks, months, quarters and years are known by their first day", () => {
  const texts = [
    "2024-01-29",
    "2024/1/29",
    "29/01/2024",
    "29.1.24",
    "2024-01-29T08:30",
    "2024-W05",
    "2024-02",
    "2024-Q2",
    "1963",
  ];
  expect(texts.map((text) => readDate(text, "dmy"))).toEqual([
    "2024-01-29",
    "2024-01-29",
    "2024-01-29",
    "2024-01-29",
    "2024-01-29",
    "2024-01-29",
    "2024-02-01",
    "2024-04-01",
    "1963-01-01",
  ]);
  expect(readDate("01/29/2024", "mdy")).toBe("2024-01-29");
  expect(readDate("2020-W53", "dmy")).toBe("2020-12-28");
});

test("what is no day is none", () => {
  for (const text of ["2024-02-30", "31/04/2024", "2024-13", "2023-W53", "soon", "", "7", "12345"])
    expect(readDate(text, "dmy")).toBeUndefined();
});

test("the order of day and month is what the rows show", () => {
  expect(dayOrderOf(["03/04/2024", "28/04/2024"])).toBe("dmy");
  expect(dayOrderOf(["03/04/2024", "04/28/2024"])).toBe("mdy");
  expect(dayOrderOf(["03/04/2024", "05/06/2024"])).toBeUndefined();
  expect(dayOrderOf(["13/04/2024", "04/13/2024"])).toBe("both");
  expect(dayOrderOf(["2024-01-02"])).toBe("any");
});
