import { expect, test } from "vitest";
import { durables } from "../../../../test/support/series/durables.ts";
import { keyFromSeed } from "../../luck/random.ts";
import { bassShare } from "./bassCurve.ts";
import { type CurveForm, drawCurves, nuiStep } from "./curvePriors.ts";
import { curveWithSize } from "./curveWithSize.ts";
import { quantileAt } from "../forecast.ts";

const key = keyFromSeed("curves");
const draws = { bass: drawCurves("bass", 1, key) };

test("nothing sold yet: the middle of the first ten years is the median product's, within what 4,000 futures can tell", () => {
  const { quantiles } = curveWithSize([], 10, { draws: draws.bass, size: 1000, key });
  const middle = quantiles.map((values) => quantileAt(values, 0.5));
  // ln p ~ N(ln .016, 1), ln q ~ N(ln .38, .45), m about 500: yearly sales rise to some 40 around the seventh year.
  expect(middle[0]).toBeGreaterThan(4);
  expect(middle[0]).toBeLessThan(12);
  expect(Math.max(...middle)).toBeGreaterThan(25);
  expect(Math.max(...middle)).toBeLessThan(60);
  for (const values of quantiles) expect(values[0]).toBeGreaterThanOrEqual(0);
});

test("a Bass curve of half the market is gone on with", () => {
  const sales = (year: number) => 500 * (bassShare(0.016, 0.38, year) - bassShare(0.016, 0.38, year - 1));
  const seen = Array.from({ length: 9 }, (_, at) => sales(at + 1));
  const { quantiles } = curveWithSize(seen, 3, { draws: draws.bass, size: 1000, key });
  quantiles.forEach((values, step) => {
    expect(Math.abs(quantileAt(values, 0.5) / sales(10 + step) - 1)).toBeLessThan(0.08);
    expect(quantileAt(values, 0.1)).toBeLessThan(sales(10 + step));
    expect(quantileAt(values, 0.9)).toBeGreaterThan(sales(10 + step));
  });
});

test.each(["bass", "nui", "gompertz"] as const)(
  "%s: rates are shares of a market, and the same luck gives the same",
  (form: CurveForm) => {
    const once = drawCurves(form, 1, key);
    const again = drawCurves(form, 1, key);
    const filled = new Float64Array(40_000);
    for (let year = 0; year < 30; ++year)
      once.rates(year).forEach((rate, draw) => (filled[draw] += rate * rate));
    expect(again.rates(29)).toEqual(once.rates(29));
    expect(Math.max(...filled.slice(0, 1000))).toBeLessThan(1.001);
    expect(filled.reduce((sum, share) => sum + share, 0) / 40_000).toBeGreaterThan(0.9);
  },
);

test("with δ = 0 influence is uniform: NUI is Bass's curve", () => {
  for (const [p, q] of [
    [0.016, 0.38],
    [0.05, 0.9],
  ]) {
    let share = 0;
    for (let year = 1; year <= 15; ++year) {
      share = nuiStep(p, q, 0, share);
      expect(Math.abs(share - bassShare(p, q, year))).toBeLessThan(2e-3);
    }
  }
});

test("the order of asking for steps moves nothing, nor does the future", () => {
  const sold = durables.vcr.slice(0, 5);
  const early = curveWithSize(sold, 3, { draws: drawCurves("bass", 1, key), size: 80_776, key });
  const late = drawCurves("bass", 1, key);
  late.rates(40);
  expect(curveWithSize(sold, 3, { draws: late, size: 80_776, key })).toEqual(early);
});
