import { expect, test } from "vitest";
import { NEED_CELLS } from "../layout/codes.ts";
import { needGuideOf } from "./needGuide.ts";

/** Needs summed up to the beginning of each day. */
const sumsOf = (daily: readonly number[]) => {
  let sum = 0;
  return Float64Array.from([0, ...daily.map((need) => (sum += need))]);
};

/** The day on which a sum of needs falls, found from where a guide says; and the steps that it took. */
function search(
  sums: Float64Array,
  days: number,
  wanted: number,
  persona = 0,
  { days: firsts, scale } = needGuideOf(sums, days),
): { day: number; steps: number } {
  const row = sums.subarray(persona * (days + 1), (persona + 1) * (days + 1));
  let day = firsts[persona * NEED_CELLS + Math.min(NEED_CELLS - 1, Math.floor(wanted * scale[persona]))];
  let steps = 0;
  for (; day < days - 1 && row[day + 1] <= wanted; ++day) ++steps;
  return { day, steps };
}

/** The same, day by day from the first. */
function slowly(sums: Float64Array, days: number, wanted: number): number {
  let day = 0;
  while (day < days - 1 && sums[day + 1] <= wanted) ++day;
  return day;
}

const shapes: readonly (readonly [string, readonly number[]])[] = [
  ["even", Array<number>(365).fill(0.1)],
  ["seasonal", Array.from({ length: 365 }, (_, day) => 0.1 * (1 + Math.sin(day / 58)))],
  ["one burst", Array.from({ length: 100 }, (_, day) => (day === 40 ? 50 : 0.001))],
  ["pauses", Array.from({ length: 90 }, (_, day) => (day % 30 < 3 ? 1 : 0))],
  ["a single day", [3]],
];
test.each(shapes)("a search from the guide finds what a search from the first day finds: %s", (_, daily) => {
  const sums = sumsOf(daily);
  const days = daily.length;
  const all = sums[days];
  const guide = needGuideOf(sums, days);
  const wanted = Array.from({ length: 998 }, (_unused, part) => (all * part) / 997);
  expect(wanted.map((sum) => search(sums, days, sum, 0, guide).day)).toEqual(
    wanted.map((sum) => slowly(sums, days, sum)),
  );
});

test("even needs are found in a step or two", () => {
  const sums = sumsOf(Array<number>(365).fill(0.1));
  const guide = needGuideOf(sums, 365);
  const steps = Array.from(
    { length: 997 },
    (_, part) => search(sums, 365, (sums[365] * part) / 997, 0, guide).steps,
  );
  expect(Math.max(...steps)).toBeLessThanOrEqual(2);
});

test("each persona has her own row and scale, and what rounding adds still finds the last day", () => {
  const [few, many] = [sumsOf([1, 1, 1, 1]), sumsOf([0, 0, 0, 80])];
  const both = Float64Array.from([...few, ...many]);
  const { scale } = needGuideOf(both, 4);
  expect([...scale]).toEqual([(NEED_CELLS - 2) / 4, (NEED_CELLS - 2) / 80]);
  expect(search(both, 4, 2.5).day).toBe(2);
  expect(search(both, 4, 1, 1).day).toBe(3);
  expect(search(both, 4, 4 * (1 + 1e-15)).day).toBe(3);
});

test("whoever needs nothing is looked for on the first day", () => {
  expect(new Set(needGuideOf(new Float64Array(6), 5).days)).toEqual(new Set([0]));
});
