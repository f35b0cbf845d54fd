import { expect, test } from "vitest";
import { readPeriod, usualPeriods, weeksOf } from "./period.ts";

const known: readonly [name: string, from: number, to: number][] = [
  ["total", 0, 400],
  ["end", 393, 400],
  ["last90", 310, 400],
  ["last1000", 0, 400],
  ["year1", 0, 365],
  ["year2", 365, 400],
  ["week1", 0, 7],
  ["week58", 399, 400],
  ["day0-29", 0, 30],
  ["day5-5", 5, 6],
];

test.each(known)("readPeriod(“%s”) of 400 days is from %d to before %d", (name, from, to) => {
  expect(readPeriod(name, 400)).toEqual({ name, from, to });
});

const wrong = [
  "",
  "last",
  "last0",
  "last-3",
  "year0",
  "year3",
  "week0",
  "week59",
  "day5",
  "day9-3",
  "day400-401",
  "last9-12",
  "Total",
];

test.each(wrong)("readPeriod(“%s”) of 400 days is nothing", (name) => {
  expect(readPeriod(name, 400)).toBeUndefined();
});

test("weeksOf(…) covers every full week, and a run shorter than a week with one", () => {
  expect(weeksOf(365)).toHaveLength(52);
  expect(weeksOf(365).at(-1)).toEqual({ name: "week52", from: 357, to: 364 });
  expect(weeksOf(3)).toEqual([{ name: "week1", from: 0, to: 3 }]);
});

test("usualPeriods(…) exist in runs of every length", () => {
  for (const days of [1, 100, 180, 365, 2000]) {
    expect(usualPeriods(days).filter((name) => readPeriod(name, days) === undefined)).toEqual([]);
  }
});
