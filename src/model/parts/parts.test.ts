import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { BRAND_SERIES, MARKET_SERIES } from "../result.ts";
import { simulate } from "../simulate.ts";
import { findUnsound } from "../soundResult.ts";
import { ABANDONED, abandon, CONTROL_WORDS, waitForAll } from "./barrier.ts";
import { createDayTotals, dayTotalsLength } from "./dayTotals.ts";
import { mergeShares, shareOf } from "./mergeShares.ts";
import { rangeOf } from "./range.ts";

test("ranges are even to one, follow each other and leave nobody out", () => {
  for (const all of [0, 1, 7, 100, 101])
    for (const count of [1, 2, 3, 8]) {
      const ranges = Array.from({ length: count }, (_, index) => rangeOf(all, index, count));
      expect([ranges[0].from, ranges[count - 1].to]).toEqual([0, all]);
      ranges.slice(1).forEach(({ from }, at) => expect(from).toBe(ranges[at].to));
      const sizes = ranges.map(({ from, to }) => to - from);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
});

test("the sums of a day are one table, seen by what they mean", () => {
  const parameters = plainMarket({ channels: { a: {}, b: {} }, brands: { one: {}, two: {}, three: {} } });
  const totals = createDayTotals(parameters);
  const length = 3 * BRAND_SERIES.length + MARKET_SERIES.length + 2 * 3 + 3 + 1 + 3 * 3;
  expect([dayTotalsLength(parameters), totals.sums.length]).toEqual([length, length]);
  totals.brand[0] = 1;
  totals.loyal[2] = 5;
  expect([totals.sums[0], totals.sums[length - 1]]).toEqual([1, 5]);
  expect(totals.contacts).toHaveLength(6);
});

test("a barrier of one lets it through; of a part that failed nobody waits", () => {
  const control = new Int32Array(new SharedArrayBuffer(4 * CONTROL_WORDS));
  waitForAll(control, 1);
  waitForAll(control, 1);
  expect(control[1]).toBe(2);
  abandon(control);
  expect(() => waitForAll(control, 2)).toThrow(ABANDONED);
});

const market = plainMarket(
  { market: { days: 15, consumers: 200 }, brands: { one: {}, two: {} } },
  { logged: 20 },
);
const run = simulate(market, keyFromSeed("parts"));

test("shares of a result are summed; logs are laid into one by days, those of the first part first", () => {
  expect(mergeShares(run, [])).toBe(run);
  const merged = mergeShares(run, [shareOf(run)]);
  expect([...merged.census.buyers]).toEqual([...run.census.buyers].map((people) => 2 * people));
  expect(merged.series).toBe(run.series);
  expect(merged.events).toHaveLength(2 * run.events.length);
  const days = [...merged.events.day];
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  const first = run.events.day.indexOf(run.events.day[0] + 1);
  const consumers = (from: number, count: number) => [...merged.events.consumer.subarray(from, from + count)];
  expect(consumers(0, first)).toEqual(consumers(first, first));
  expect(Object.keys(shareOf(run)).sort()).toEqual(["census", "events", "funnel", "tales", "touchpoints"]);
});

test("a run is sound: all consumers counted, every number finite but the stars of a brand without reviews", () => {
  expect(findUnsound(run, 200)).toBeUndefined();
  expect(findUnsound(run, 201)).toBe("census.purchases");
  const broken = (name: "revenue" | "displayedMean", value: number) => {
    const column = run.levels[name].slice();
    column[column.length - 1] = value;
    return findUnsound({ ...run, levels: { ...run.levels, [name]: column } });
  };
  expect(broken("revenue", Number.NaN)).toBe("levels.revenue");
  expect(broken("revenue", Number.POSITIVE_INFINITY)).toBe("levels.revenue");
  expect(broken("displayedMean", Number.NaN)).toBeUndefined();
  expect(broken("displayedMean", Number.NEGATIVE_INFINITY)).toBe("levels.displayedMean");
});
