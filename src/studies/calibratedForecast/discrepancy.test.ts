import { expect, test } from "vitest";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { drawDiscrepancy, seriesKey } from "./discrepancy.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const flat = (count: number, value: number) => Array.from({ length: count }, () => value);

/** Factors of the first and the last of twenty periods, in many draws. */
function drawn(observed: readonly number[], modelled: readonly number[]) {
  const key = keyFromSeed("discrepancy");
  const all = Array.from({ length: 400 }, (_, draw) =>
    drawDiscrepancy({ observed, modelled, scale: 1 }, 20, seriesKey(key, draw, 0)),
  );
  return { first: all.map(([value]) => value), last: all.map((values) => values[19]) };
}

test("a series that keeps a fifth above the model is foretold above it, less and less surely", () => {
  const { first, last } = drawn(flat(30, 12_000), flat(30, 10_000));
  expect(mean(first)).toBeGreaterThan(1.15);
  expect(mean(first)).toBeLessThan(1.25);
  const spread = (values: readonly number[]) =>
    Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  expect(spread(last)).toBeGreaterThan(2 * spread(first));
});

test("a series that follows the model within luck is foretold as the model has it", () => {
  const observed = Array.from({ length: 30 }, (_, at) => 100 + 9 * Math.sin(7 * at));
  const { first } = drawn(observed, flat(30, 100));
  expect(Math.abs(mean(first) - 1)).toBeLessThan(0.03);
});

test("nothing observed leaves the model as it is on average, and nothing falls below nought", () => {
  const { last } = drawn([], []);
  expect(Math.abs(mean(last) - 1)).toBeLessThan(0.05);
  expect(Math.min(...last)).toBeGreaterThanOrEqual(0);
  const key = keyFromSeed("same");
  const draw = () => drawDiscrepancy({ observed: [9], modelled: [4], scale: 1 }, 5, seriesKey(key, 3, 1));
  expect(draw()).toEqual(draw());
});
