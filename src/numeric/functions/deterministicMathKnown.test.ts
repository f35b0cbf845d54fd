// Known answers: mpmath 1.3 with 50 digits, rounded once to the nearest double. Every promise here is about single bits.
import { expect, test } from "vitest";
import { exp, fastLog, log, log1p, logarithmCells, pow } from "./deterministicMath.ts";

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** How many doubles lie between two of the same sign. */
function doublesBetween(one: number, other: number): number {
  double[0] = one;
  const first = bits[0];
  double[0] = other;
  return Math.abs(Number(first - bits[0]));
}

test.each([
  [1, 2.718281828459045],
  [-1, 0.36787944117144233],
  [0.5, 1.6487212707001282],
  [10, 22026.465794806718],
  [-10, 4.5399929762484854e-5],
  [100, 2.6881171418161356e43],
  [-100, 3.720075976020836e-44],
  [700, 1.0142320547350045e304],
  [-700, 9.85967654375977e-305],
  [1e-8, 1.00000001],
  [0.1, 1.1051709180756477],
  [-0.3, 0.7408182206817179],
  [-740, 4.2e-322],
  [2.718281828459045, 15.154262241479262],
])("exp(%d) is %d or the double next to it", (x, power) => {
  expect(doublesBetween(exp(x), power)).toBeLessThanOrEqual(1);
});

test.each([
  [2, 0.6931471805599453],
  [3, 1.0986122886681098],
  [10, 2.302585092994046],
  [0.1, -2.3025850929940455],
  [0.5, -0.6931471805599453],
  [1.0000000001, 1.000000082690371e-10],
  [0.9999999999, -1.000000082790371e-10],
  [1e-300, -690.7755278982137],
  [1e300, 690.7755278982137],
  [5e-324, -744.4400719213812],
  [1.5, 0.4054651081081644],
  [Math.SQRT1_2, -0.3465735902799726],
  [Math.SQRT2, 0.3465735902799727],
  [123456789, 18.63140176616802],
])("log(%d) is %d or the double next to it", (x, logarithm) => {
  expect(doublesBetween(log(x), logarithm)).toBeLessThanOrEqual(1);
});

test.each([
  [1e-18, 1e-18],
  [1e-10, 9.999999999500001e-11],
  [-1e-10, -1.00000000005e-10],
  [0.001, 0.0009995003330835331],
  [-0.001, -0.0010005003335835335],
  [0.5, 0.4054651081081644],
  [-0.5, -0.6931471805599453],
  [-0.999, -6.907755278982136],
  [3, 1.3862943611198906],
  [1e10, 23.025850930040455],
  [1e300, 690.7755278982137],
])("log1p(%d) is %d or one of the two doubles next to it", (x, logarithm) => {
  expect(doublesBetween(log1p(x), logarithm)).toBeLessThanOrEqual(2);
});

test.each([
  [2, 0.5, Math.SQRT2],
  [10, -3, 0.001],
  [1.0001, 10000, 2.7181459268249255],
  [0.5, 1074, 5e-324],
  [3, 0.3333333333333333, 1.4422495703074083],
  [1e-300, 0.1, 9.999999999999962e-31],
  [1e300, 1.02, 1.0000000000000123e306],
  [0.9999999, 1e7, 0.367879422971105],
  [7, 100, 3.234476509624758e84],
  [5e-324, 0.5, 2.2227587494850775e-162],
  [Number.MAX_VALUE, -1, 5.562684646268003e-309],
])("pow(%d, %d) is %d or the double next to it", (base, exponent, power) => {
  expect(doublesBetween(pow(base, exponent), power)).toBeLessThanOrEqual(1);
});

test("exp(…) ends where doubles end: the largest and the least number, and one step further", () => {
  expect(exp(709.782712893384)).toBeGreaterThan(1.79e308);
  expect(exp(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(-744.4400719213812)).toBe(5e-324);
  expect(exp(-745.1332191019411)).toBe(5e-324);
  expect(exp(-745.2)).toBe(0);
});

test("log(…) of every power of two is that many times ln 2, subnormal ones too", () => {
  for (let exponent = -1074; exponent <= 1023; ++exponent)
    expect(doublesBetween(log(2 ** exponent) || 0, exponent * Math.LN2)).toBeLessThanOrEqual(1);
});

test("pow(2, …) of whole numbers is every power of two that there is, exactly", () => {
  for (let exponent = -1074; exponent <= 1023; ++exponent) expect(pow(2, exponent)).toBe(2 ** exponent);
});

test("pow(x, 1) is x and pow(x, −1) its reciprocal for the numbers 1 to 1000", () => {
  for (let x = 1; x <= 1000; ++x) {
    expect(pow(x, 1)).toBe(x);
    expect(doublesBetween(pow(x, -1), 1 / x)).toBeLessThanOrEqual(1);
  }
});

test("pow(…) of a base below 0: whole exponents keep or drop the sign, others give nothing", () => {
  expect([pow(-2, 3), pow(-2, 4), pow(-2, -3), pow(-8, 1 / 3)]).toEqual([-8, 16, -0.125, Number.NaN]);
  // Above 2⁵³ every double is an even number.
  expect(pow(-1, 2 ** 53 - 1)).toBe(-1);
  expect(pow(-1, 2 ** 53)).toBe(1);
});

test("pow(…) of exponents beyond all reach is nothing, one or without end", () => {
  expect([pow(1.0000001, 1e305), pow(0.9999999, 1e305), pow(1, 1e305)]).toEqual([Infinity, 0, 1]);
  expect([pow(1.0000001, -1e305), pow(0.9999999, -1e305)]).toEqual([0, Infinity]);
});

test("one of the cells of fastLog(…) has its centre at 1, so that nothing is lost there", () => {
  const centre = logarithmCells.inverse.indexOf(1);
  expect(centre).toBe(151);
  expect(logarithmCells.logarithm[centre]).toBe(-0);
  expect(fastLog(1)).toBe(0);
  expect(logarithmCells.inverse).toHaveLength(256);
});

test("the cells of fastLog(…): 151 of 1/512 below 1, 104 of 1/256 above it; each logarithm belongs to its inverse", () => {
  const { inverse, logarithm } = logarithmCells;
  expect([1 / inverse[0], 1 / inverse[255]]).toEqual([1 - 151 / 512, 1 + 104 / 256]);
  inverse.forEach((value, cell) => expect(logarithm[cell]).toBe(-log(value)));
});
