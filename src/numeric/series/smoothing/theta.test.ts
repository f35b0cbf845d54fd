import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { fitSmoothing } from "./exponentialSmoothing.ts";
import { quantileAt } from "../forecast.ts";
import { theta } from "./theta.ts";

// Hyndman & Billah (2003): with α = 1 the head is 1, so that the forecast is the last value and half the slope a step.
test("a straight line goes on with half its slope", () => {
  const middles = theta([3, 5, 7, 9, 11, 13], 3).quantiles.map((values) => quantileAt(values, 0.5));
  expect(middles).toEqual([14, 15, 16].map((value) => expect.closeTo(value, 6) as number));
});

// Assimakopoulos & Nikolopoulos (2000): half the straight line through all values, and half the smoothed line of double
// curvature, 2 y − line. That this is smoothing with half the slope is what Hyndman & Billah (2003) showed.
test("theta is the mean of the straight line and of smoothing on the line of double curvature", () => {
  for (const history of [nile.slice(0, 12), nile.slice(40, 70), [5, 9, 4, 12, 8, 15, 9]]) {
    const { alpha } = fitSmoothing(history);
    const share = Math.max(alpha, 0.01);
    const count = history.length;
    const middle = (count - 1) / 2;
    const mean = history.reduce((sum, value) => sum + value, 0) / count;
    const slope =
      history.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) /
      history.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
    const line = (at: number) => mean + slope * (at - middle);
    const [first, ...rest] = history.map((value, at) => 2 * value - line(at));
    const level = rest.reduce((before, value) => before + share * (value - before), first);
    const expected = [0, 1, 2, 3].map((step) => (line(count + step) + level) / 2);
    const middles = theta(history, 4).quantiles.map((values) => (values[99] + values[100]) / 2);
    if (alpha >= 0.01) expect(middles).toEqual(expected.map((value) => expect.closeTo(value, 6)));
  }
});

test("two values are few: the last one and half of what changed", () => {
  const middles = theta([100, 104], 2).quantiles.map((values) => (values[99] + values[100]) / 2);
  expect(middles).toEqual([106, 108].map((value) => expect.closeTo(value, 9)));
});

test("a series that never moves stays where it is", () => {
  const { quantiles } = theta(Array(12).fill(30), 3);
  for (const values of quantiles) expect((values[99] + values[100]) / 2).toBeCloseTo(30, 9);
});
