import { expect, test } from "vitest";
import { CERTAIN } from "../advertising/presence.ts";
import { lanesOf, type Limits, writeLimits } from "./limits.ts";

function limitsOf(rows: readonly (readonly number[])[]): Limits {
  const brands = rows[0].length;
  const words = Math.ceil(brands / 32);
  const lanes = lanesOf(brands);
  const limits: Limits = {
    limits: new Uint32Array(rows.length * lanes),
    possible: new Uint32Array(rows.length * words),
    lanes,
    words,
  };
  const chances = Float64Array.from(rows.flat(), (chance) => chance * CERTAIN);
  writeLimits(limits, chances, brands);
  return limits;
}

/** Whether random bits mean that a brand is met, as four brands at once are asked. */
const isMet = ({ limits, possible, lanes, words }: Limits, row: number, brand: number, bits: number) =>
  ((possible[row * words + (brand >> 5)] >>> (brand & 31)) & 1) === 1 && bits <= limits[row * lanes + brand];

test("places come in fours", () => {
  expect([1, 4, 5, 16, 33, 64].map(lanesOf)).toEqual([4, 4, 8, 16, 36, 64]);
});

test("never, by a single draw, half of the time, nearly always and always", () => {
  const single = 1 / CERTAIN;
  const limits = limitsOf([[0, single, 0.5, 1 - single, 1, single / 2]]);
  const met = (bits: number) => [0, 1, 2, 3, 4, 5].filter((brand) => isMet(limits, 0, brand, bits));
  // Bits below chance · 2³² are met, as wherever a chance is drawn: 0 is below every chance but that of nothing.
  expect(met(0)).toEqual([1, 2, 3, 4, 5]);
  expect(met(1)).toEqual([2, 3, 4]);
  expect(met(2 ** 31 - 1)).toEqual([2, 3, 4]);
  expect(met(2 ** 31)).toEqual([3, 4]);
  expect(met(2 ** 32 - 2)).toEqual([3, 4]);
  expect(met(2 ** 32 - 1)).toEqual([4]);
});

test("a limit means the same as its chance, whatever bits are drawn", () => {
  const chances = [0.1, 1 / 3, 0.999, 1e-9, 0.25];
  const limits = limitsOf([chances]);
  for (const [brand, chance] of chances.entries()) {
    const edge = Math.floor(chance * CERTAIN);
    for (const bits of [0, edge - 1, edge, edge + 1, 2 ** 32 - 1].filter((one) => one >= 0))
      expect(isMet(limits, 0, brand, bits)).toBe(bits < chance * CERTAIN);
  }
});

test("what is more than certain is certain", () => {
  expect(limitsOf([[1.5]]).limits[0]).toBe(2 ** 32 - 1);
});

test("brands beyond the thirty-second have a word of their own, and rows do not touch each other", () => {
  const brands = 40;
  const one = (at: number) => Array.from({ length: brands }, (_, brand) => (brand === at ? 0.5 : 0));
  const limits = limitsOf([one(0), one(31), one(32), one(39)]);
  const possible = [0, 1, 2, 3].map((row) =>
    Array.from({ length: brands }, (_, brand) => brand).filter((brand) => isMet(limits, row, brand, 0)),
  );
  expect(possible).toEqual([[0], [31], [32], [39]]);
});

test("a row that is written anew forgets what it was", () => {
  const limits = limitsOf([[0.5, 0.5]]);
  writeLimits(limits, Float64Array.of(0, CERTAIN), 2);
  expect([isMet(limits, 0, 0, 0), isMet(limits, 0, 1, 2 ** 32 - 1)]).toEqual([false, true]);
});

test("of every third row, those between stay", () => {
  const limits = limitsOf(Array.from({ length: 6 }, () => [0.5, 0.5]));
  writeLimits(limits, new Float64Array(12), 2, 1, 3);
  expect([0, 1, 2, 3, 4, 5].map((row) => isMet(limits, row, 1, 0))).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
});
