import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { sobolSequence } from "../designs/sobolSequence.ts";
import { quadraticBasis } from "./quadraticBasis.ts";
import { emulatedMean, fitEmulator } from "./quadraticEmulator.ts";
import { chiSquare, logLikelihood, surfaceAt } from "./syntheticLikelihood.ts";

const PLAIN = { luck: 1, misfit: 1 };

/** Normal luck at addresses that are never used twice. */
function normalLuck(seed: string) {
  const { high, low } = keyFromSeed(seed);
  let address = 0;
  return () => normalOf(toUniform(randomBits(high, low, address++)));
}

/** A market in which the truth is known: two statistics, the second of them three times as noisy. */
const surfaces = ([u, v]: readonly number[]) => [10 + 4 * u - 2 * v * v, 5 * u * v];
function observe(place: readonly number[], luck: () => number): number[] {
  const [first, second] = surfaces(place);
  const common = luck();
  return [first + common, second + 2 * common + 2 * luck()];
}

test("quadraticBasis(…) has 1, every unknown and every product, measured from the middle", () => {
  expect(Array.from(quadraticBasis([0.5, 1, 0]))).toEqual([1, 0, 1, -1, 0, 0, -0, 1, -1, 1]);
});

test("fitEmulator(…) finds quadratic surfaces exactly where there is hardly any luck", () => {
  const places = sobolSequence(64, 2, keyFromSeed("exact"));
  const luck = normalLuck("exact");
  const tiny = () => luck() * 1e-9;
  const emulator = fitEmulator({ places, statistics: places.map((place) => observe(place, tiny)) });
  const place = [0.3, 0.9];
  const mean = emulatedMean(emulator, quadraticBasis(place));
  expect(Array.from(mean)).toEqual(surfaces(place).map((height) => expect.closeTo(height, 7)));
});

test("fitEmulator(…) refuses what cannot be told", () => {
  const places = sobolSequence(64, 2);
  const constant = places.map(() => [1, 2]);
  expect(() => fitEmulator({ places, statistics: constant })).toThrow("never varies");
  expect(() => fitEmulator({ places: places.slice(0, 17), statistics: constant.slice(0, 17) })).toThrow(
    "at least 18 runs",
  );
  const same = places.map(() => [0.5, 0.5]);
  const luck = normalLuck("refused");
  const noisy = same.map((place) => observe(place, luck));
  expect(() => fitEmulator({ places: same, statistics: noisy })).toThrow("do not tell the unknowns apart");
});

test("logLikelihood(…) is the density of Student's t around the surface, up to a constant", () => {
  const places = sobolSequence(20, 1, keyFromSeed("t"));
  const luck = normalLuck("t");
  const outcomes = places.map(([u]) => 3 * u + luck());
  const emulator = fitEmulator({ places, statistics: outcomes.map((outcome) => [outcome]) });
  // Everything by the textbook, for one unknown and one statistic: ν = 20 − 3, s² = RSS/ν, y ~ m + s √(1 + h) t_ν.
  const freedom = 17;
  const scale = (place: number) => {
    const rows = places.map((row) => Array.from(quadraticBasis(row)));
    const basis = Array.from(quadraticBasis([place]));
    const normal = basis.map((_, i) =>
      basis.map((__, j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)),
    );
    const squares = outcomes.reduce((sum, outcome, at) => {
      const left = outcome - emulatedMean(emulator, quadraticBasis(places[at]))[0];
      return sum + left * left;
    }, 0);
    const leverage = basis.reduce((sum, value, i) => sum + value * solveThree(normal, basis)[i], 0);
    return { scatter: squares / freedom, leverage };
  };
  const density = (place: number, observed: number) => {
    const { scatter, leverage } = scale(place);
    const spread = scatter * (1 + leverage);
    const t = (observed - emulatedMean(emulator, quadraticBasis([place]))[0]) / Math.sqrt(spread);
    return -0.5 * Math.log(1 + leverage) - ((freedom + 1) / 2) * Math.log1p((t * t) / freedom);
  };
  for (const [place, observed] of [
    [0.2, 1],
    [0.9, 1],
    [0.5, -4],
  ])
    expect(logLikelihood(emulator, [observed], surfaceAt(emulator, [place]), PLAIN)).toBeCloseTo(
      density(place, observed),
      9,
    );
});

test("chiSquare(…) of new runs is k times an F on k and ν degrees of freedom, although runs are few", () => {
  const unknown = [0.4, 0.7];
  const squares = Array.from({ length: 2000 }, (_, market) => {
    const luck = normalLuck(`market ${market}`);
    const places = sobolSequence(24, 2, keyFromSeed(`places ${market % 20}`));
    const statistics = places.map((place) => observe(place, luck));
    const emulator = fitEmulator({ places, statistics });
    return chiSquare(emulator, observe(unknown, luck), surfaceAt(emulator, unknown), PLAIN);
  });
  // k = 2, ν = 24 − 6 − 2 + 1 = 17: mean 2 · 17/15, and its variance by the textbook.
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  const [k, freedom] = [2, 17];
  const expected = (k * freedom) / (freedom - 2);
  const variance =
    (k * k * 2 * freedom * freedom * (k + freedom - 2)) / (k * (freedom - 2) ** 2 * (freedom - 4));
  expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / squares.length));
});

test("luck, misfit and factors enter where the formula has them", () => {
  const places = sobolSequence(64, 2, keyFromSeed("parts"));
  const luck = normalLuck("parts");
  const emulator = fitEmulator({ places, statistics: places.map((place) => observe(place, luck)) });
  const place = [0.5, 0.5];
  const surface = surfaceAt(emulator, place);
  const plain = chiSquare(emulator, [12, 2], surface, PLAIN);
  expect(chiSquare(emulator, [12, 2], surface, { luck: 1, misfit: 3 })).toBeCloseTo(plain / 3, 12);
  const mean = emulatedMean(emulator, quadraticBasis(place));
  const doubled = Array.from(mean, (height) => 2 * height);
  expect(chiSquare(emulator, doubled, surface, PLAIN, [2, 2])).toBeCloseTo(0, 12);
});

/** Cramer's rule for three equations. */
function solveThree(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const determinant = ([a, b, c]: readonly (readonly number[])[]) =>
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0]);
  return right.map(
    (_, column) =>
      determinant(matrix.map((row, at) => row.map((cell, other) => (other === column ? right[at] : cell)))) /
      determinant(matrix),
  );
}
