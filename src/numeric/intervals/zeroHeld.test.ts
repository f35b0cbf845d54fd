import { expect, test } from "vitest";
import { meanInterval } from "./meanInterval.ts";
import { zeroHeldFrom } from "./zeroHeld.ts";

const from = [1.2, 0.8, 1.1, 0.9, 1.05];
const to = [-0.7, -1.3, -0.6, -1.4, -0.95];

/** The runs at a place between both points. */
const at = (place: number) => from.map((value, run) => value + place * (to[run] - value));

test.each([0.5, 0.9, 0.99])("zeroHeldFrom(…) is where an end of the interval is zero (level %s)", (level) => {
  const entered = zeroHeldFrom(from, to, level);
  expect(meanInterval(at(entered), level).low).toBeCloseTo(0, 9);
  expect(meanInterval(at(entered - 0.01), level).low).toBeGreaterThan(0);
  const left = 1 - zeroHeldFrom(to, from, level);
  expect(meanInterval(at(left), level).high).toBeCloseTo(0, 9);
  expect(left).toBeGreaterThan(entered);
});

test("zeroHeldFrom(…) is 1 where the mean stays away from zero, or reaches it at the second point only", () => {
  expect(zeroHeldFrom(from, from, 0.9)).toBe(1);
  expect(
    zeroHeldFrom(
      from,
      from.map(() => 0),
      0.9,
    ),
  ).toBeCloseTo(1, 6);
});

test("zeroHeldFrom(…) is 0 where zero is held from the beginning, or nothing can be said", () => {
  expect(zeroHeldFrom([1, -1, 0.5], [3, 2, 1], 0.9)).toBe(0);
  expect(zeroHeldFrom([1], [-1], 0.9)).toBe(0);
});

test("zeroHeldFrom(…) of runs that all fall alike is where Student's interval reaches zero, by hand", () => {
  // The runs .5, 1 and 1.5 have mean 1 and s² = .25, so that the reach is t(.95; 2) · .5 / √3 wherever one goes.
  const start = [0.5, 1, 1.5];
  const end = start.map((value) => value - 4);
  const reach = (2.9199855803537257 * 0.5) / Math.sqrt(3);
  expect(zeroHeldFrom(start, end, 0.9)).toBeCloseTo((1 - reach) / 4, 9);
});

test("zeroHeldFrom(…) of runs without luck is where the line crosses, from below as from above", () => {
  expect(zeroHeldFrom([3, 3], [-1, -1], 0.9)).toBeCloseTo(0.75, 12);
  expect(zeroHeldFrom([-3, -3], [1, 1], 0.9)).toBeCloseTo(0.75, 12);
  expect(zeroHeldFrom([3, 3], [1, 1], 0.9)).toBe(1);
});

test("zeroHeldFrom(…) comes earlier the surer the interval has to be, and does not depend on the unit", () => {
  const places = [0.5, 0.8, 0.9, 0.95, 0.99].map((level) => zeroHeldFrom(from, to, level));
  places.slice(1).forEach((place, at) => expect(place).toBeLessThan(places[at]));
  const thousands = (values: readonly number[]) => values.map((value) => value * 1000);
  expect(zeroHeldFrom(thousands(from), thousands(to), 0.9)).toBeCloseTo(places[2], 12);
});
