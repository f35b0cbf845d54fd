import { expect, test } from "vitest";
import { comparedDays, START_DAYS } from "./comparedDays.ts";

test("two years: the last 90 days with those of the same weekdays 52 weeks before", () => {
  expect(comparedDays(730)).toEqual({ earlier: [276, 365], later: [640, 729], yearsBefore: 1 });
});

test("a year before is compared as soon as it lies behind the start: from day 28 + 90 + 364 on", () => {
  expect(comparedDays(482)).toEqual({ earlier: [28, 117], later: [392, 481], yearsBefore: 1 });
  expect(comparedDays(481)).toEqual({ earlier: [28, 117], later: [391, 480], yearsBefore: 0 });
});

test("ten years: the last 90 days with the same weeks of the first year, nine years and 470 weeks before", () => {
  expect(comparedDays(3650)).toEqual({ earlier: [270, 359], later: [3560, 3649], yearsBefore: 9 });
});

test("one year: the last 90 days with the first 90 after the start", () => {
  expect(comparedDays(365)).toEqual({ earlier: [28, 117], later: [275, 364], yearsBefore: 0 });
});

test("shorter runs: two stretches of whole weeks that do not overlap", () => {
  // 120 − 28 = 92 days, half 46: six weeks of 42 days.
  expect(comparedDays(120)).toEqual({ earlier: [28, 69], later: [78, 119], yearsBefore: 0 });
  expect(comparedDays(56)).toEqual({ earlier: [28, 41], later: [42, 55], yearsBefore: 0 });
});

test("less than two weeks on either side say nothing", () => {
  for (const days of [0, 1, 28, 55]) expect(comparedDays(days)).toBeUndefined();
});

test("whatever is compared lies within the run, after the start, is equally long and never overlaps", () => {
  for (const start of [0, START_DAYS, 100])
    for (let days = 0; days <= 1200; ++days) {
      const found = comparedDays(days, start);
      if (found === undefined) {
        expect(days).toBeLessThan(start + 28);
        continue;
      }
      const { earlier, later, yearsBefore } = found;
      expect(later[1]).toBe(days - 1);
      expect(earlier[0]).toBeGreaterThanOrEqual(start);
      expect(earlier[1]).toBeLessThan(later[0]);
      expect(earlier[1] - earlier[0]).toBe(later[1] - later[0]);
      expect((later[1] - later[0] + 1) % 7 === 0 || later[1] - later[0] === 89).toBe(true);
      if (yearsBefore > 0) expect(later[0] - earlier[0]).toBe([52, 104, 157][yearsBefore - 1] * 7);
    }
});
