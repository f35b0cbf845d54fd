import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import type { RunResult } from "../result.ts";
import { createDayTotals, dayTotalsLength } from "./dayTotals.ts";
import { mergeShares, type Share, shareOf } from "./mergeShares.ts";
import { rangeOf } from "./range.ts";

test.each([
  [10, 3],
  [1000, 7],
  [5, 5],
  [3, 8],
  [10_000_000, 4],
  [0, 2],
])("%d consumers in %d parts: each in one part, in order, parts alike", (all, count) => {
  const parts = Array.from({ length: count }, (_, index) => rangeOf(all, index, count));
  expect(parts[0].from).toBe(0);
  expect(parts[count - 1].to).toBe(all);
  for (let at = 1; at < count; ++at) expect(parts[at].from).toBe(parts[at - 1].to);
  const sizes = parts.map(({ from, to }) => to - from);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test("the sums of a day are views of one table, side by side, that share nothing", () => {
  const parameters = plainMarket({ channels: { a: {}, b: {} }, brands: { one: {}, two: {}, three: {} } });
  const { sums, ...views } = createDayTotals(parameters);
  const all = Object.values(views);
  expect(all.reduce((length, view) => length + view.length, 0)).toBe(sums.length);
  expect(dayTotalsLength(parameters)).toBe(sums.length);
  for (const [at, view] of all.entries()) view.fill(at + 1);
  expect([...sums]).toEqual(all.flatMap((view, at) => Array<number>(view.length).fill(at + 1)));
  expect([views.contacts.length, views.members.length, views.asked.length, views.aware.length]).toEqual([
    6, 3, 1, 3,
  ]);
});

/** What a part knows, of which only what is asked about is filled. */
function part(counts: readonly number[], days: readonly number[], name: number): RunResult {
  const length = days.length;
  return {
    days: 9,
    funnel: { visits: Float64Array.from(counts) },
    touchpoints: { met: Float64Array.from(counts, (count) => 10 * count) },
    census: { buyers: Float64Array.from(counts, (count) => 100 * count) },
    events: {
      length,
      day: Int32Array.from(days),
      consumer: Int32Array.from(days, () => name),
      value: Float64Array.from(days, (_, row) => name + row / 10),
    },
    tales: { length: 0, day: new Int32Array(), said: new Float64Array() },
  } as unknown as RunResult;
}

test("counts add up; rows come by day, and on a day in the order of the parts", () => {
  const merged = mergeShares(part([1, 2], [0, 0, 2, 5], 1), [
    part([10, 20], [0, 1, 2, 2], 2),
    part([100, 200], [], 3),
    part([1000, 2000], [1, 5], 4),
  ]);
  expect([...merged.funnel.visits]).toEqual([1111, 2222]);
  expect([...merged.touchpoints.met]).toEqual([11_110, 22_220]);
  expect([...merged.census.buyers]).toEqual([111_100, 222_200]);
  expect(merged.days).toBe(9);
  expect(merged.events.length).toBe(10);
  expect([...merged.events.day]).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 5, 5]);
  expect([...merged.events.consumer]).toEqual([1, 1, 2, 2, 4, 1, 2, 2, 1, 4]);
  // Every row keeps its columns together.
  expect([...merged.events.value]).toEqual([1, 1.1, 2, 2.1, 4, 1.2, 2.2, 2.3, 1.3, 4.1]);
  expect(merged.events.value).toBeInstanceOf(Float64Array);
  expect(merged.tales.length).toBe(0);
});

test("parts are left as they were, and one alone is the whole", () => {
  const [first, second] = [part([1, 2], [0], 1), part([3, 4], [0], 2)];
  mergeShares(first, [second]);
  expect([...first.funnel.visits]).toEqual([1, 2]);
  expect([...second.funnel.visits]).toEqual([3, 4]);
  expect(mergeShares(first, [])).toBe(first);
});

test("a part hands over what the others do not know, and nothing else", () => {
  const share: Share = shareOf(part([1], [0], 1));
  expect(Object.keys(share)).toEqual(["funnel", "touchpoints", "census", "events", "tales"]);
});
