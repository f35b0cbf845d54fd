import { expect, test } from "vitest";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { normalOf } from "../functions/distributions.ts";
import { naive } from "./simpleForecasts.ts";
import { quantileAt } from "./forecast.ts";
import { movesByShares, ofLogs } from "./transformed.ts";

const { high, low } = keyFromSeed("logs");
const luck = (place: number) => normalOf(toUniform(randomBits(high, low, place)));
const series = (count: number, value: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => value(at));

test("ofLogs(…) forecasts logarithms: middles are those of the logarithms, and nothing is at 0 or below", () => {
  const values = [8, 4, 8, 16, 8];
  const [plain, ofLogarithms] = [naive(values.map(Math.log), 2), ofLogs(naive)(values, 2)];
  expect(ofLogarithms.quantiles.map((step) => [...step])).toEqual(
    plain.quantiles.map((step) => [...step].map((value) => expect.closeTo(Math.exp(value), 9))),
  );
  expect(quantileAt(ofLogarithms.quantiles[1], 0.001)).toBeGreaterThan(0);
});

test("what doubles and halves moves by shares; what adds and takes away as much wherever it is, does not", () => {
  expect(movesByShares(series(40, (at) => 100 * 2 ** (at % 8)))).toBe(true);
  expect(movesByShares(series(40, (at) => 10 + 90 * (at % 8)))).toBe(false);
  expect(movesByShares([1, 2, 4])).toBe(false);
});

test("the likelihoods by hand: 1, 4, 9, 49 and 1, 4, 25, 49 after ln", () => {
  // Changes of 2√y: 2, 2, 8 around 4, Σ² = 24; of ln y: ln 4, ln 9/4, ln 49/9 around ln 49 / 3, Σ² = .8032 …
  const drift = Math.log(49) / 3;
  const squares = [4, 9 / 4, 49 / 9].reduce((sum, ratio) => sum + (Math.log(ratio) - drift) ** 2, 0);
  const sum = Math.log(4 * 9 * 49);
  const [logs, roots] = [-1.5 * Math.log(squares / 3) - sum, -1.5 * Math.log(24 / 3) - sum / 2];
  expect(movesByShares([1, 4, 9, 49])).toBe(logs > roots);
});

test("growth by shares with luck that is a share is told from counts of Poisson's kind, a hundred times each", () => {
  const isTold = (make: (at: number, place: number) => number) =>
    Array.from({ length: 100 }, (_, one) =>
      movesByShares(series(60, (at) => make(at, one * 60 + at))),
    ).filter(Boolean).length;
  // Both grow fourfold; errors of a twentieth of the value, and of its root. By guessing, 50 ± 5 would be told.
  const level = (at: number) => 100 * 4 ** (at / 60);
  expect(isTold((at, place) => level(at) * Math.exp(0.05 * luck(place)))).toBeGreaterThan(70);
  expect(isTold((at, place) => level(at) + Math.sqrt(level(at)) * luck(place))).toBeLessThan(30);
});
