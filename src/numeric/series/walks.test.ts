// The forecasts to beat, worked out by hand: Hyndman & Athanasopoulos (2021), table 5.2, with the errors of `errorScale`.
import { expect, test } from "vitest";
import { type Forecast, LEVELS, quantileAt } from "./forecast.ts";
import { drift, naive, seasonalNaive } from "./simpleForecasts.ts";
import { ofRoots } from "./transformed.ts";

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
const middles = ({ quantiles }: Forecast) => quantiles.map((values) => quantileAt(values, 0.5));
/** Distance from the middle to the level .8975, for which R 4.2 says qt(.8975, df). */
const reaches = (forecast: Forecast) =>
  forecast.quantiles.map((values, step) => values[179] - middles(forecast)[step]);

const history = [10, 12, 15, 14, 18, 17];
// Moves 2, 3, −1, 4, −1: their squares sum to 31. The mean size is 86/6, a quarter of it squared and doubled 25.68…
const expected = 2 * (86 / 6 / 4) ** 2;

test("naive(…): the last value, wider by √h", () => {
  const forecast = naive(history, 4);
  expect(middles(forecast)).toEqual(near([17, 17, 17, 17]));
  const [first, ...more] = reaches(forecast);
  // Five errors and two expected: seven degrees of freedom.
  const deviation = Math.sqrt((expected + 31) / 7);
  expect(LEVELS[179]).toBe(0.8975);
  expect(first / deviation).toBeCloseTo(1.39735841745718847, 9); // qt(.8975, 7)
  expect(more.map((reach) => (reach / first) ** 2)).toEqual(near([2, 3, 4]));
});

test("naive(…): steps of a walk go together as √(earlier / later)", () => {
  const { together } = naive(history, 3);
  expect(together.map((row) => [...row])).toEqual([
    near([1, Math.SQRT1_2, Math.sqrt(1 / 3)]),
    near([Math.SQRT1_2, 1, Math.sqrt(2 / 3)]),
    near([Math.sqrt(1 / 3), Math.sqrt(2 / 3), 1]),
  ]);
});

test("drift(…): on the line through both ends, its slope in doubt", () => {
  const forecast = drift(history, 3);
  // b = 7/5; what is left over the line squared is 31 − 5 b² = 21.2; five errors less the slope.
  expect(middles(forecast)).toEqual(near([18.4, 19.8, 21.2]));
  const variance = (expected + 21.2) / 6;
  const first = reaches(forecast)[0] / Math.sqrt(variance * (1 + 1 / 5));
  expect(first).toBeCloseTo(1.4215095482956277, 9); // qt(.8975, 6)
  expect(reaches(forecast).map((reach) => (reach / reaches(forecast)[0]) ** 2)).toEqual(
    near([1, (2 + 4 / 5) / (1 + 1 / 5), (3 + 9 / 5) / (1 + 1 / 5)]),
  );
  // Covariance of steps 1 and 3: 1 + 3/5.
  expect(forecast.together[0][2]).toBeCloseTo((1 + 3 / 5) / Math.sqrt((1 + 1 / 5) * (3 + 9 / 5)), 12);
});

test("drift(…) of a falling series stops at nothing", () => {
  const { quantiles } = drift([40, 30, 20, 10], 3);
  // The line would be at 0, −10 and −20: just under half of what may come lies above it, and what lies below is put at 0.
  for (const values of quantiles) expect(Array.from(values.slice(0, 100))).toEqual(Array(100).fill(0));
  const most = quantiles.map((values) => values[199]);
  expect(most.every((value) => value > 0)).toBe(true);
});

test("seasonalNaive(…): last season's values, whose luck is added a season later", () => {
  const values = [10, 20, 30, 12, 19, 33];
  const forecast = seasonalNaive(values, 7, 3);
  expect(middles(forecast)).toEqual(near([12, 19, 33, 12, 19, 33, 12]));
  const [first] = reaches(forecast);
  expect(reaches(forecast).map((reach) => (reach / first) ** 2)).toEqual(near([1, 1, 1, 2, 2, 2, 3]));
  // Errors 2, −1, 3 and what is expected of a mean of 124/6: three errors and two make five degrees of freedom.
  const deviation = Math.sqrt((2 * (124 / 24) ** 2 + 14) / 5);
  expect(first / deviation).toBeCloseTo(1.4566270282961344, 9);
});

test("seasonalNaive(…): the same place of neighbouring seasons goes together, other places have nothing to do with it", () => {
  const { together } = seasonalNaive([10, 20, 30, 12, 19, 33], 4, 3);
  expect([...together[0]]).toEqual(near([1, 0, 0, Math.SQRT1_2]));
});

test("one value: nothing is known but its size", () => {
  const forecast = naive([100], 2);
  expect(middles(forecast)).toEqual(near([100, 100]));
  // Two degrees of freedom: t(.8975) = 1.8625…, by the closed form (2p − 1) / √(2 p (1 − p)).
  const quantile = (2 * 0.8975 - 1) / Math.sqrt(2 * 0.8975 * 0.1025);
  expect(reaches(forecast)[0]).toBeCloseTo(quantile * Math.sqrt(1250 / 3), 9);
});

test("the larger the unit, the larger the forecast, and nothing else", () => {
  const thousands = history.map((value) => 1000 * value);
  for (const method of [naive, drift]) {
    const [small, large] = [method(history, 3), method(thousands, 3)];
    large.quantiles.forEach((values, step) =>
      values.forEach((value, at) => expect(value).toBeCloseTo(1000 * small.quantiles[step][at], 6)),
    );
    expect(large.together.map((row) => [...row])).toEqual(small.together.map((row) => near([...row])));
  }
});

test("ofRoots(…) forecasts roots and squares them: middles are those of the roots, nothing is below 0", () => {
  const squares = [100, 144, 225, 196, 324, 289];
  const roots = naive(history, 3);
  const forecast = ofRoots(naive)(squares, 3);
  forecast.quantiles.forEach((values, step) =>
    expect([...values]).toEqual(near([...roots.quantiles[step]].map((root) => root * root))),
  );
  expect(forecast.together).toEqual(roots.together);
});

test("ofRoots(…) takes what is below 0 for 0", () => {
  expect(ofRoots(naive)([-4, 9], 1)).toEqual(ofRoots(naive)([0, 9], 1));
});
