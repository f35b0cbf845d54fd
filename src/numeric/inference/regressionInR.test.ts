// What is a regression here is the regression of R 4.2, on data that R brings along.
import { expect, test } from "vitest";
import { rankCorrelation } from "../indices/rankCorrelation.ts";
import { crossedVariance } from "../indices/crossedVariance.ts";
import { deviationLeft } from "./linearResolution.ts";
import { solvedBy } from "./lowerTriangle.ts";
import { quadraticBasis } from "./quadraticBasis.ts";
import { emulatedMean, fitEmulator } from "./quadraticEmulator.ts";
import { evennessChance } from "./simulationRanks.ts";
import { chiSquare, logLikelihood, surfaceAt } from "./syntheticLikelihood.ts";

/** `mtcars`: miles a gallon, weight, horsepower and quarter-mile time of 32 cars, Motor Trend (1974). */
const cars = {
  mpg: [
    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
    30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
  ],
  wt: [
    2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345,
    2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
  ],
  hp: [
    110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150,
    150, 245, 175, 66, 91, 113, 264, 175, 335, 109,
  ],
  qsec: [
    16.46, 17.02, 18.61, 19.44, 17.02, 20.22, 15.84, 20, 22.9, 18.3, 18.9, 17.4, 17.6, 18, 17.98, 17.82,
    17.42, 19.47, 18.52, 19.9, 20.01, 16.87, 17.3, 15.41, 17.05, 18.9, 16.7, 16.9, 14.5, 15.5, 14.6, 18.6,
  ],
} as const;

const rowsOf = (...columns: readonly (readonly number[])[]) =>
  columns[0].map((_, row) => columns.map((column) => column[row]));

test("deviationLeft(…) is the root of 1 − R's adjusted R²", () => {
  // sqrt(1 - summary(lm(mpg ~ wt))$adj.r.squared), and with + hp + qsec
  expect(deviationLeft(cars.mpg, rowsOf(cars.wt))).toBeCloseTo(0.505377198951232, 12);
  expect(deviationLeft(cars.mpg, rowsOf(cars.wt, cars.hp, cars.qsec))).toBeCloseTo(0.427709822656807, 12);
});

test("deviationLeft(…) does not mind units, nor columns that never vary or are sums of others, as R leaves those out", () => {
  const pounds = cars.wt.map((weight) => weight * 1000 - 7);
  // The mean of 32 tenths is not a tenth in doubles.
  const still = cars.wt.map(() => 0.1);
  expect(deviationLeft(cars.mpg, rowsOf(pounds, still))).toBeCloseTo(0.505377198951232, 12);
  expect(deviationLeft(cars.mpg, rowsOf(cars.wt, cars.wt))).toBeCloseTo(0.505377198951232, 12);
  expect(deviationLeft(still, rowsOf(cars.wt))).toBeNaN();
  const share = cars.wt.map((weight) => 1 - weight / 7);
  expect(deviationLeft(cars.mpg, rowsOf(cars.wt, share))).toBeCloseTo(0.505377198951232, 12);
  const both = cars.wt.map((weight, row) => weight + cars.hp[row]);
  expect(deviationLeft(cars.mpg, rowsOf(cars.wt, cars.hp, both, cars.qsec))).toBeCloseTo(
    0.427709822656807,
    12,
  );
});

test("rankCorrelation(…) is R's cor(…, method = 'spearman'), ties and all", () => {
  expect(rankCorrelation(cars.mpg, cars.wt)).toBeCloseTo(-0.886422033270298, 12);
  expect(rankCorrelation(cars.mpg, cars.hp)).toBeCloseTo(-0.894664645749963, 12);
  expect(rankCorrelation(cars.hp, cars.qsec)).toBeCloseTo(-0.66660602135505, 12);
});

test("crossedVariance(…) of deaths in Virginia is R's analysis of variance", () => {
  // VADeaths (Molyneaux, Gilliam & Florant 1947): anova(lm(rate ~ age + group)) has mean squares 1572.124, 265.772, 11.61492.
  const { rows, columns, rest } = crossedVariance([
    [11.7, 8.7, 15.4, 8.4],
    [18.1, 11.7, 24.3, 13.6],
    [26.9, 20.3, 37, 19.3],
    [41, 30.9, 54.6, 35.1],
    [66, 54.3, 71.1, 50],
  ]);
  expect(rows).toBeCloseTo(390.1273333333334, 9);
  expect(columns).toBeCloseTo(50.8314166666666, 9);
  expect(rest).toBeCloseTo(11.6149166666667, 9);
});

test("crossedVariance(…) never claims a variance below 0", () => {
  // Rows have the same mean, and so have columns: all is left over.
  expect(crossedVariance([[1, -1], [-1, 1]])).toEqual({ rows: 0, columns: 0, rest: 4 }); // biome-ignore format: a table
  expect(crossedVariance([[2, 2], [2, 2]])).toEqual({ rows: 0, columns: 0, rest: 0 }); // biome-ignore format: a table
});

test("evennessChance(…) is R's chisq.test(…)", () => {
  const ranksOf = (counts: readonly number[]) =>
    counts.flatMap((count, bin) => Array.from({ length: count }, () => (bin + 0.5) / counts.length));
  expect(evennessChance(ranksOf([12, 7, 9, 15, 7]), 5)).toBeCloseTo(0.308441041184003, 12);
  expect(evennessChance(ranksOf([30, 10, 10, 10, 10, 30]), 6)).toBeCloseTo(5.94126010477134e-6, 15);
  expect(evennessChance(ranksOf([5, 6, 7, 8, 9, 10, 11, 12, 13, 19]), 10)).toBeCloseTo(
    0.0909359765798052,
    12,
  );
});

const places = [0.1, 0.9, 0.4, 0.7, 0.25, 0.55, 0.85, 0.05, 0.65, 0.3, 0.5, 0.95, 0.15, 0.8];
const outcomes = [2.1, 5.9, 3.2, 4.4, 2.9, 3.3, 5.6, 1.7, 4.6, 2.7, 3.5, 6.6, 2.2, 5];
const emulator = fitEmulator({
  places: places.map((place) => [place]),
  statistics: outcomes.map((outcome) => [outcome]),
});

test("fitEmulator(…) of one unknown and one statistic is lm(y ~ u + I(u^2)) with u = 2x − 1", () => {
  const near = (value: number) => expect.closeTo(value, 10);
  expect(Array.from(emulator.coefficients)).toEqual(
    [3.497567413931669, 2.4223976325977663, 0.8095630131671361].map(near),
  );
  expect(emulator.freedom).toBe(11);
  // The residuals' sum of squares, 0.733435…: its root is the triangle.
  expect(Array.from(emulator.scatter.cells)).toEqual([near(Math.sqrt(0.7334354308215936))]);
  // hatvalues(m) of the first three places.
  const leverages = places.slice(0, 3).map((place) => {
    const basis = quadraticBasis([place]);
    return basis.reduce((sum, value, at) => sum + value * solvedBy(emulator.information, basis)[at], 0);
  });
  expect(leverages).toEqual([0.28195104709508795, 0.26726025960901528, 0.16944639166244302].map(near));
  expect(emulatedMean(emulator, quadraticBasis([0.6]))[0]).toBeCloseTo(4.0144294609779072, 10);
});

test("chiSquare(…) is the square of t at the ends of R's prediction interval, where logLikelihood(…) has fallen by its density", () => {
  // predict(m, new, interval = "prediction", level = .9) at x = .6; t(.95; 11) = 1.795884818704043
  const t = 1.7958848187040437;
  const plain = { luck: 1, misfit: 1 };
  const likelihoodAt = (value: number) => logLikelihood(emulator, [value], surfaceAt(emulator, [0.6]), plain);
  for (const end of [3.513645778419396, 4.5152131435364184]) {
    expect(chiSquare(emulator, [end], surfaceAt(emulator, [0.6]), plain)).toBeCloseTo(t * t, 8);
    expect(likelihoodAt(4.0144294609779072) - likelihoodAt(end)).toBeCloseTo(6 * Math.log1p((t * t) / 11), 8);
  }
});
