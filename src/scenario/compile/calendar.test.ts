import { expect, test } from "vitest";
import { calendarDay, FIRST_YEAR, formatDay, isCalendarDate, LAST_YEAR, newYearDays } from "./calendar.ts";

test.each([
  ["2018-01-01", true],
  ["2016-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2018-02-29", false],
  ["2019-04-31", false],
  ["2019-13-01", false],
  ["2019-00-10", false],
  ["2019-01-00", false],
  ["0099-12-31", true],
  ["2019-1-1", false],
  ["2019/01/01", false],
  ["2019-01-01T00:00", false],
  [" 2019-01-01", false],
  ["", false],
])("“%s” is a date: %s", (text, isDate) => {
  expect(isCalendarDate(text)).toBe(isDate);
});

test.each([
  ["2018-01-01", 0, "2018-01-01"],
  ["2018-01-01", 364, "2018-12-31"],
  ["2016-02-27", 2, "2016-02-29"],
  ["2015-02-27", 2, "2015-03-01"],
  // A century without a leap day, and one with it.
  ["2100-02-28", 1, "2100-03-01"],
  ["2000-02-28", 1, "2000-02-29"],
  ["2018-03-01", -1, "2018-02-28"],
  // The clocks of summer time do not count.
  ["2018-03-24", 3, "2018-03-27"],
  ["0099-12-31", 1, "0100-01-01"],
  ["2018-01-01", 146_097, "2418-01-01"],
])("%s and %d days later is %s", (start, days, date) => {
  expect(formatDay(calendarDay(start, days))).toBe(date);
});

test("newYearDays(…) are the first of January within the run, its first day apart", () => {
  expect(newYearDays("2018-01-01", 365)).toEqual([]);
  expect(newYearDays("2018-01-01", 366)).toEqual([365]);
  expect(newYearDays("2018-12-31", 3)).toEqual([1]);
  expect(newYearDays("2015-06-01", 1500)).toEqual([214, 214 + 366, 214 + 366 + 365, 214 + 366 + 730]);
  expect(newYearDays("2018-05-05", 0)).toEqual([]);
});

test("runs lie in the centuries that spreadsheets know", () => {
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([1901, 2200]);
});
