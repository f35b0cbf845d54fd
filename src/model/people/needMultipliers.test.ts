import { expect, test } from "vitest";
import { MULTIPLIERS } from "../layout/codes.ts";
import { needMultipliers } from "./needMultipliers.ts";
import { preferenceQuantiles } from "./preferenceQuantiles.ts";

/** Mean over even steps, straight between them, of what a function makes of a multiplier. */
function meanOf(table: Float64Array, of: (value: number) => number): number {
  let sum = 0;
  for (let cell = 0; cell < MULTIPLIERS; ++cell) sum += (of(table[cell]) + of(table[cell + 1])) / 2;
  return sum / MULTIPLIERS;
}

test("everybody alike needs as much as the mean", () => {
  expect(new Set(needMultipliers(Number.POSITIVE_INFINITY))).toEqual(new Set([1]));
});

test.each([0.1, 0.5, 1, 4, 30])(
  "multipliers of shape %d have mean 1, never fall, and lie above 0",
  (shape) => {
    const table = needMultipliers(shape);
    expect(table).toHaveLength(MULTIPLIERS + 1);
    expect(meanOf(table, (value) => value)).toBeCloseTo(1, 12);
    table.forEach((value, cell) =>
      expect(value).toBeGreaterThan(cell === 0 ? 0 : table[cell - 1] * (1 - 1e-9)),
    );
  },
);

test.each([1, 4, 30])(
  "multipliers of shape %d have the variance 1 / shape, but for their furthest tails",
  (shape) => {
    const variance = meanOf(needMultipliers(shape), (value) => (value - 1) ** 2);
    expect(variance * shape).toBeGreaterThan(0.98);
    expect(variance * shape).toBeLessThan(1);
  },
);

test("of shape 1 the middle is ln 2 and the quarter ln 4/3: an exponential distribution, to the table's stretch", () => {
  const table = needMultipliers(1);
  const [quarter, middle] = [table[MULTIPLIERS / 4], table[MULTIPLIERS / 2]];
  expect(middle / quarter).toBeCloseTo(Math.log(2) / Math.log(4 / 3), 6);
  expect(middle).toBeCloseTo(Math.log(2), 3);
});

test("a shape that was asked for lately is the same table", () => {
  expect(needMultipliers(2.5)).toBe(needMultipliers(2.5));
});

test("preferences: logarithms of gamma quantiles, whose lowest place says how small chances go on", () => {
  const table = preferenceQuantiles(1);
  // Of shape 1 the quantile is −ln(1 − u).
  for (const cell of [1, 100, MULTIPLIERS / 2, MULTIPLIERS - 1])
    expect(table[cell]).toBeCloseTo(Math.log(-Math.log1p(-cell / MULTIPLIERS)), 5);
  expect(table[0]).toBe(1);
  expect(preferenceQuantiles(0.25)[0]).toBe(4);
});

test("preferences: where a quantile is too small for a number, it follows the power of the small chance", () => {
  const shape = 0.003;
  const table = preferenceQuantiles(shape);
  expect(Number.isFinite(table[1])).toBe(true);
  expect(table[2] - table[1]).toBeCloseTo(Math.log(2) / shape, 6);
  for (let cell = 2; cell <= MULTIPLIERS; ++cell) expect(table[cell]).toBeGreaterThanOrEqual(table[cell - 1]);
});

test("nobody prefers anything of shape 0", () => {
  expect(new Set(preferenceQuantiles(0))).toEqual(new Set([0]));
});
