import { expect, test } from "vitest";
import { around, weekEnd } from "../../../test/golden/rows.ts";
import { differenceOverTime } from "./differenceOverTime.ts";

/** Rows whose bands reach about 0.01 to both sides of the middle. */
const rowsOf = (...middles: number[]) =>
  middles.map((middle, week) => ({
    date: weekEnd(week),
    alternative: "better kitchen",
    ...around(middle, 0.01),
  }));

const options = { focus: "Nonna", runs: 20 };

test.each([
  [[0.02, 0.03], "Better kitchen lifts Nonna’s share of purchases throughout, in nine runs in ten"],
  [
    [0.02, 0.001, 0.03],
    "Better kitchen lifts Nonna’s share of purchases from 21 Jan 2018 on, in nine runs in ten",
  ],
  [[0, -0.03], "Better kitchen lowers Nonna’s share of purchases from 14 Jan 2018 on, in nine runs in ten"],
  [
    [0.03, 0.001],
    "Better kitchen: at the end these runs do not agree whether Nonna’s share of purchases changes",
  ],
])("differenceOverTime of %j says since when the bands stay on one side of zero", (middles, title) => {
  expect(differenceOverTime.find(rowsOf(...middles), options).title).toBe(title);
});

test("differenceOverTime tells the last difference of shares in points, with where nine runs in ten lie", () => {
  expect(differenceOverTime.find(rowsOf(0, 0.03), options).sentences).toEqual([
    "In the week to 14 Jan 2018, better kitchen: +3 points; nine runs in ten lie between 2 and 4.1.",
  ]);
  const same = [{ ...rowsOf(0)[0], ...around(0, 0) }];
  expect(differenceOverTime.find(same, options).title).toBe(
    "Better kitchen: Nonna’s share of purchases stays exactly the same",
  );
});

test("differenceOverTime says what the mean over all weeks says, whatever single weeks show", () => {
  const rows = rowsOf(0.03, 0.02, 0.001);
  const overall = (difference: number, low: number, high: number) =>
    differenceOverTime.find(rows, { ...options, overall: { difference, low, high, period: "total" } }).title;
  expect(overall(0.017, 0.012, 0.022)).toBe(
    "Better kitchen: Nonna’s share of purchases +1.7 ± 0.5 points, mean over the whole run; single weeks differ",
  );
  expect(overall(0.003, -0.002, 0.008)).toBe(
    "Better kitchen: these runs cannot tell whether Nonna’s share of purchases changes over the whole run",
  );
});
