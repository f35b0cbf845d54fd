import { expect, test } from "vitest";
import { keyFromSeed, randomBits, toUniform } from "../../numeric/luck/random.ts";
import { normalOf } from "../../numeric/functions/distributions.ts";
import { spreadsOf } from "./spreadOf.ts";

const key = keyFromSeed("spread");
const normal = (place: number) => normalOf(toUniform(randomBits(key.high, key.low, place)));
const DRAWS = 20_000;

/** Sums of settings, luck and what keeps away, of deviations 3, 2 and 1, in a market of one brand. */
const futures = (luck: number, apart: number) =>
  Array.from({ length: DRAWS }, (_, draw) => [
    [100 + 3 * normal(8 * draw) + 2 * normal(8 * draw + luck) + normal(8 * draw + apart)],
  ]);
const series = [{ what: "sales" as const, brand: "nonna", past: { spans: [], values: [] }, future: [] }];

test("settings, luck and what keeps away are told apart: 9, 4 and 1 parts of 14", () => {
  const [found] = spreadsOf(series, {
    plain: futures(1, 3),
    lucky: futures(2, 4),
    apart: futures(1, 5),
  });
  expect(found.deviation).toBeCloseTo(Math.sqrt(14), 1);
  // Four standard errors of a part at 20,000 draws.
  const error = 4 / Math.sqrt(DRAWS);
  expect(Math.abs(found.settings - 9 / 14)).toBeLessThan(error);
  expect(Math.abs(found.luck - 4 / 14)).toBeLessThan(error);
  expect(Math.abs(found.apart - 1 / 14)).toBeLessThan(error);
  expect(found.settings + found.luck + found.apart).toBeCloseTo(1, 12);
});

test("what never moves is not told apart, and runs that failed are left out", () => {
  const still = [[[5]], undefined, [[5]]];
  expect(spreadsOf(series, { plain: still, lucky: still, apart: still })).toEqual([]);
});
