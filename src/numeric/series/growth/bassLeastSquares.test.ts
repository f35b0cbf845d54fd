import { expect, test } from "vitest";
import { durables } from "../../../../test/support/series/durables.ts";
import { bassLeastSquares, fitBass } from "./bassLeastSquares.ts";
import { quantileAt } from "../forecast.ts";

// Least squares of m [F(t) − F(t − 1)]; the values of the literature for these series, and of several starts where one misses.
test.each([
  ["roomAirConditioner", 0.009442, 0.3748, 18_710],
  ["colourTelevision", 0.01847, 0.6159, 39_660],
  ["clothesDryer", 0.0136, 0.3267, 16_500],
  ["vcr", 0.008789, 0.6422, 67_660],
  ["ultrasound", 0.001318, 0.6206, 167.4],
  ["mammography", 0.00041, 0.8607, 111.4],
] as const)("%s: p, q and m within 1 %% of the published estimates", (product, p, q, m) => {
  const fit = fitBass(durables[product]);
  expect(Math.abs(fit.p / p - 1)).toBeLessThan(0.01);
  expect(Math.abs(fit.q / q - 1)).toBeLessThan(0.01);
  expect(Math.abs(fit.m / m - 1)).toBeLessThan(0.01);
});

// Van den Bulte & Lilien (1997): the more is seen, the smaller q and the larger m.
test("the room air conditioner year by year: q falls and m grows as in the literature", () => {
  const fits = [8, 9, 10, 11, 12, 13].map((years) => fitBass(durables.roomAirConditioner.slice(0, years)));
  expect(fits.map(({ q }) => Number(q.toFixed(3)))).toEqual([0.521, 0.562, 0.5, 0.424, 0.401, 0.375]);
  expect(fits.map(({ m }) => Math.round(m / 10) * 10)).toEqual([
    13_510, 11_840, 13_660, 16_480, 17_540, 18_710,
  ]);
});

test("seven years of clothes dryers do not run to a market without end", () => {
  const sold = durables.clothesDryer.slice(0, 7);
  const { m } = fitBass(sold);
  expect(m).toBeLessThanOrEqual(100 * sold.reduce((sum, value) => sum + value, 0) + 1);
  const [next] = bassLeastSquares(sold, 1).quantiles;
  expect(quantileAt(next, 0.5)).toBeLessThan(3 * 1397);
});
