import { expect, test } from "vitest";
import { isPublicHoliday } from "./publicHolidays.ts";

test.each(["1818-03-22", "1943-04-25", "2000-04-23", "2016-03-27", "2018-04-01", "2024-03-31", "2038-04-25"])(
  "isPublicHoliday(…) knows the Easter Sunday of %s, and the Monday after it",
  (sunday) => {
    const monday = new Date(Date.parse(sunday) + 86_400_000).toISOString().slice(0, 10);
    expect([isPublicHoliday(sunday), isPublicHoliday(monday)]).toEqual([true, true]);
  },
);

test("isPublicHoliday(…) finds twelve days in 2018, and one less where two fall on the same day", () => {
  const daysOf = (year: number) =>
    Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
  expect(daysOf(2018).filter(isPublicHoliday)).toEqual([
    "2018-01-01",
    "2018-01-06",
    "2018-04-01",
    "2018-04-02",
    "2018-04-25",
    "2018-05-01",
    "2018-06-02",
    "2018-08-15",
    "2018-11-01",
    "2018-12-08",
    "2018-12-25",
    "2018-12-26",
  ]);
  // Easter Monday on Liberation Day.
  expect(daysOf(2011).filter(isPublicHoliday)).toHaveLength(11);
});
