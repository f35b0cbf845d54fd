import { expect, test } from "vitest";
import { quantileAt } from "../forecast.ts";
import { theta } from "./theta.ts";

// Hyndman & Billah (2003): with α = 1 the head is 1, so that the forecast is the last value and half the slope a step.
test("a straight line goes on with half its slope", () => {
  const middles = theta([3, 5, 7, 9, 11, 13], 3).quantiles.map((values) => quantileAt(values, 0.5));
  expect(middles).toEqual([14, 15, 16].map((value) => expect.closeTo(value, 6) as number));
});
