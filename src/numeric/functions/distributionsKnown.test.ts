// Known answers: mpmath 1.3 with 50 digits, from the definition of each function, at the double that the text stands for.
import { expect, test } from "vitest";
import {
  cumulativeThresholds,
  exponentialOf,
  gammaCumulative,
  gammaQuantile,
  gumbelOf,
  indexAt,
  logGamma,
  normalCumulative,
  normalDensity,
  normalOf,
  poissonThresholds,
} from "./distributions.ts";

/** A number and what a function gives there. */
type Answer = readonly [at: number, value: number];

const normalQuantiles: readonly Answer[] = [
  [1e-300, -37.047096299361199],
  [1e-100, -21.273453560965324],
  [1e-30, -11.464024688443616],
  [1e-15, -7.9413453261709968],
  [1e-10, -6.3613409024040562],
  [1e-6, -4.753424308822899],
  [0.0001, -3.7190164854556806],
  [0.001, -3.0902323061678135],
  [0.01, -2.3263478740408411],
  [0.025, -1.9599639845400542],
  [0.05, -1.6448536269514727],
  [0.075, -1.4395314709384559],
  [0.1, -1.2815515655446004],
  [0.2, -0.84162123357291417],
  [0.25, -0.67448975019608174],
  [0.4, -0.25334710313579974],
  [0.45, -0.12566134685507401],
  [0.6, 0.25334710313579974],
  [0.75, 0.67448975019608174],
  [0.9, 1.2815515655446006],
  [0.95, 1.6448536269514723],
  [0.975, 1.9599639845400539],
  [0.99, 2.3263478740408408],
  [0.999, 3.0902323061678133],
];

test.each(normalQuantiles)("normalOf(%d) is %d, within the 1e-9 promised", (chance, quantile) => {
  expect(Math.abs(normalOf(chance) - quantile)).toBeLessThan(1e-9);
});

const normalChances: readonly Answer[] = [
  [-37, 5.7255712225245768e-300],
  [-30, 4.9067139271481871e-198],
  [-20, 2.7536241186062337e-89],
  [-12, 1.776482112077679e-33],
  [-8, 6.2209605742717841e-16],
  [-6, 9.8658764503769814e-10],
  [-5, 2.8665157187919391e-7],
  [-4.5, 3.3976731247300604e-6],
  [-4, 3.1671241833119921e-5],
  [-3.5, 2.3262907903552504e-4],
  [-3, 0.0013498980316300945],
  [-2.5, 0.0062096653257761352],
  [-2, 0.022750131948179207],
  [-1.5, 0.066807201268858066],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [-0.1, 0.46017216272297102],
  [0, 0.5],
  [0.3, 0.61791142218895263],
  [1, 0.84134474606854295],
  [1.96, 0.97500210485177956],
  [2.5758, 0.99499957626222132],
  [3, 0.99865010196836991],
  [4, 0.99996832875816688],
  [5, 0.99999971334842812],
];

test.each(normalChances)("normalCumulative(%d) is %d, to 1e-12 of itself in the lower tail", (x, chance) => {
  const error = Math.abs(normalCumulative(x) - chance);
  expect(error).toBeLessThan(1e-14);
  if (x < 0) expect(error / chance).toBeLessThan(1e-12);
});

test("normalCumulative(…) is 0 and 1 where doubles have nothing in between", () => {
  expect([-39, 39, -1e300, 1e300].map(normalCumulative)).toEqual([0, 1, 0, 1]);
});

test("normalDensity(…) is 1/√(2π) at 0, falls by e^½ and e² at 1 and 2, and is even", () => {
  const top = 1 / Math.sqrt(2 * Math.PI);
  expect(normalDensity(0)).toBeCloseTo(top, 15);
  expect(normalDensity(1)).toBeCloseTo(top * Math.exp(-0.5), 15);
  expect(normalDensity(2)).toBeCloseTo(top * Math.exp(-2), 15);
  for (const x of [0.1, 1, 7, 40]) expect(normalDensity(-x)).toBe(normalDensity(x));
  expect(normalDensity(40)).toBe(0);
});

const logGammas: readonly Answer[] = [
  [1e-300, 690.77552789821371],
  [1e-10, 23.025850929882735],
  [0.001, 6.9071788853838537],
  [0.1, 2.2527126517342059],
  [0.25, 1.2880225246980775],
  [0.49, 0.59224962933526706],
  [0.5, 0.57236494292470009],
  [0.75, 0.20328095143129537],
  // The lowest point of Γ.
  [1.4616321449683623, -0.12148629053584961],
  [1.5, -0.12078223763524522],
  [2.5, 0.28468287047291916],
  [3.5, 1.2009736023470742],
  [7.25, 7.0521854507385394],
  [10.5, 13.940625219403764],
  [33.3, 82.603723581654943],
  [100, 359.1342053695754],
  [171.5, 709.14316303092824],
  [1000, 5905.2204232091812],
  [12345.6, 103959.18506616846],
  [1e6, 1.2815504569147612e7],
  [1e10, 2.2025850928881058e11],
];

test.each(logGammas)("logGamma(%d) is %d, to 1e-14 of its size or of 1", (x, logarithm) => {
  expect(Math.abs(logGamma(x) - logarithm) / Math.max(1, Math.abs(logarithm))).toBeLessThan(1e-14);
});

const gammaChances: readonly (readonly [x: number, shape: number, chance: number])[] = [
  [1e-9, 0.1, 0.13233030881510575],
  [0.01, 0.1, 0.66262125995447979],
  [1, 0.1, 0.97587265627367222],
  [5, 0.1, 0.99985606103415327],
  [0.1, 0.5, 0.34527915398142298],
  [2, 0.5, 0.95449973610364159],
  [0.2, 1.5, 0.059757505160639263],
  [4, 1.5, 0.95398829431076863],
  [0.001, 2, 4.996667916333403e-7],
  [3, 2, 0.80085172652854423],
  [3.7, 3.7, 0.56917293524719541],
  [1, 5, 0.0036598468273437123],
  [12, 5, 0.992399609318933],
  [6, 12, 0.0200919635394448],
  [20, 12, 0.97861317841271975],
  [30, 50, 5.1889146254803429e-4],
  [50, 50, 0.51880831547204328],
  [90, 50, 0.99999835050149828],
  [380, 400, 0.15855070978429479],
  [430, 400, 0.93064680938221461],
];

test.each(gammaChances)("gammaCumulative(%d, %d) is %d", (x, shape, chance) => {
  expect(Math.abs(gammaCumulative(x, shape) - chance)).toBeLessThan(2e-13);
});

const gammaQuantiles: readonly (readonly [chance: number, shape: number, quantile: number])[] = [
  [1e-6, 0.1, 6.0730483624079264e-61],
  [0.01, 0.1, 6.0730483624078993e-21],
  [0.25, 0.1, 5.7917132949696065e-7],
  [0.5, 0.1, 5.9339110446022617e-4],
  [0.9, 0.1, 0.26615455373883786],
  [0.999, 0.1, 3.3636770117187537],
  [1e-6, 0.5, 7.8539816339785947e-13],
  [0.01, 0.5, 7.8543928954850992e-5],
  [0.25, 0.5, 0.050765522133810773],
  [0.5, 0.5, 0.22746821155978638],
  [0.9, 0.5, 1.3527717270477075],
  [0.999, 0.5, 5.4137830853313653],
  [1e-6, 1.5, 1.2090524360062141e-4],
  [0.01, 1.5, 0.05741590094955852],
  [0.5, 1.5, 1.1829869421876691],
  [0.999, 1.5, 8.1331180981190645],
  [1e-6, 4, 0.070992391358621097],
  [0.01, 4, 0.82324868634538516],
  [0.5, 4, 3.6720607488508961],
  [0.999, 4, 13.06224077918807],
  [1e-6, 12, 1.9399860087734906],
  [0.5, 12, 11.668363153044765],
  [0.999, 12, 25.589298888688694],
  [1e-6, 50, 23.250665357946591],
  [0.5, 50, 49.667064617994228],
  [0.999, 50, 74.724626389519353],
];

test.each(gammaQuantiles)("gammaQuantile(%d, %d) is %d, to 1e-6 of itself", (chance, shape, quantile) => {
  expect(Math.abs(gammaQuantile(chance, shape) / quantile - 1)).toBeLessThan(1e-6);
});

test("exponentialOf(…) and gumbelOf(…) of e⁻¹ and ½: 1 and 0, ln 2 and −ln ln 2", () => {
  expect(exponentialOf(Math.exp(-1))).toBeCloseTo(1, 10);
  expect(gumbelOf(Math.exp(-1))).toBeCloseTo(0, 10);
  expect(exponentialOf(0.5)).toBeCloseTo(0.6931471805599453, 10);
  expect(gumbelOf(0.5)).toBeCloseTo(0.36651292058166435, 10);
  // The ends of what 32 bits can give: ln 2³³, and its logarithm; the other end of Gumbel's.
  expect(exponentialOf(2 ** -33)).toBeCloseTo(33 * Math.LN2, 9);
  expect(gumbelOf(2 ** -33)).toBeCloseTo(-3.129994640884816, 10);
  expect(gumbelOf(1 - 2 ** -33)).toBeCloseTo(22.87385695841989, 10);
});

test("poissonThresholds(…) of one expected: e⁻¹ of the bits draw 0, as many 1, half as many 2", () => {
  // Rounded sums of 2³² e⁻¹ / k!, mpmath: 1580030168.68…, 3160060337.36…, 3950075421.71…, 4213413783.15…
  expect([...poissonThresholds(1, 4)]).toEqual([1580030169, 3160060337, 3950075422, 4213413783, 0xffffffff]);
});

test("poissonThresholds(…): nothing is expected, nothing counted, or all at most none", () => {
  expect([...poissonThresholds(0, 2)]).toEqual([0xffffffff, 0xffffffff, 0xffffffff]);
  expect([...poissonThresholds(5, 0)]).toEqual([0xffffffff]);
  for (const mean of [-0.001, 700.001, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => poissonThresholds(mean, 3)).toThrow(`mean must be from 0 to 700, but is ${mean}`);
});

test("poissonThresholds(700, …) begins with e⁻⁷⁰⁰, which no bits draw, and passes its median at 700", () => {
  const thresholds = poissonThresholds(700, 1000);
  expect(thresholds[0]).toBe(0);
  // The median of a whole mean is the mean.
  expect(thresholds[699]).toBeLessThan(2 ** 31);
  expect(thresholds[700]).toBeGreaterThan(2 ** 31);
});

test("cumulativeThresholds(…) of thirds, of a single weight and of weights as small as they come", () => {
  expect([...cumulativeThresholds([1, 1, 1])]).toEqual([1431655765, 2863311531, 0xffffffff]);
  expect([...cumulativeThresholds([1e-300])]).toEqual([0xffffffff]);
  expect([...cumulativeThresholds([5e-324, 5e-324])]).toEqual([2 ** 31, 0xffffffff]);
  expect([...cumulativeThresholds([0, 3, 0])]).toEqual([0, 0xffffffff, 0xffffffff]);
  expect(() => cumulativeThresholds([])).toThrow("weights must have a finite sum above 0, but it is 0");
  expect(() => cumulativeThresholds([1e308, 1e308])).toThrow("but it is Infinity");
});

test("indexAt(…) never draws a weight of 0, not even with the bits 0 or the last ones", () => {
  const thresholds = cumulativeThresholds([0, 3, 0]);
  expect([0, 1, 2 ** 31, 0xffffffff].map((bits) => indexAt(thresholds, bits))).toEqual([1, 1, 1, 1]);
});
