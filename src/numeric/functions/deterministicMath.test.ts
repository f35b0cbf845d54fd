import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibPow from "@stdlib/math-base-special-pow";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  errorInPlaces,
  exactExp,
  exactLog,
  exactPow,
  fromNumber,
  normalise,
} from "../../../test/support/exactMath.ts";
import { exp, fastLog, log, log1p, pow } from "./deterministicMath.ts";
import { randomBits, toUniform } from "../luck/random.ts";

/** `count` numbers between two bounds, always the same. */
const spread = (count: number, low: number, high: number) =>
  Array.from({ length: count }, (_, i) => low + (high - low) * toUniform(randomBits(11, 13, i)));

/** The largest of the values, NaN if one of them is. */
const worst = (values: readonly number[]) =>
  values.reduce((most, value) => (value <= most ? most : value), 0);

const relative = (value: number, truth: number) => (value === truth ? 0 : Math.abs(value / truth - 1));

const settings = { seed: 1, numRuns: 2000 };
const positive = fc.double({ min: 2 ** -1022, max: Number.MAX_VALUE, noNaN: true });

test("exp(x) is within .9 of a unit in the last place", () => {
  for (const [low, high] of [
    [-1, 1],
    [-40, 40],
    [-708, 709.7],
  ])
    expect(
      worst(spread(1500, low, high).map((x) => Math.abs(errorInPlaces(exp(x), exactExp(fromNumber(x)))))),
    ).toBeLessThan(0.9);
});

test("exp(x) is within a unit where results are subnormal", () => {
  const errors = spread(500, -745, -708.4).map((x) => errorInPlaces(exp(x), exactExp(fromNumber(x))));
  expect(worst(errors.map(Math.abs))).toBeLessThan(1);
});

test("log(x) is within .9 of a unit in the last place, also next to 1", () => {
  const inputs = [
    ...spread(1000, 0, 1),
    ...spread(1000, 0.9, 1.1),
    ...spread(500, 1 - 1e-6, 1 + 1e-6),
    ...spread(1000, 1, 1e6),
    ...spread(500, -700, 700).map(Math.exp),
  ];
  const errors = inputs.map((x) => errorInPlaces(Math.abs(log(x)), normalise(exactLog(x))));
  expect(worst(errors.map(Math.abs))).toBeLessThan(0.9);
});

test("pow(x, y) is within a unit in the last place, however large the power", () => {
  const exponents = spread(3000, -1, 1);
  const errors = spread(3000, -300, 300).map((logarithm, i) => {
    // Half of the bases are near 1 and half anywhere; results run over the whole range of doubles.
    const x = i % 2 ? Math.exp(logarithm) : Math.exp(logarithm / 1000);
    const y = (700 * exponents[i]) / Math.log(x);
    return errorInPlaces(pow(x, y), exactPow(x, y));
  });
  expect(worst(errors.map(Math.abs))).toBeLessThan(1);
});

test("exp, log and pow agree with stdlib within 2e-15", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), positive, (x, y) => {
      expect(relative(exp(x), stdlibExp(x))).toBeLessThan(2e-15);
      expect(relative(log(y), stdlibLn(y))).toBeLessThan(2e-15);
      const power = x / Math.max(1, Math.abs(Math.log(y)));
      expect(relative(pow(y, power), stdlibPow(y, power))).toBeLessThan(2e-15);
    }),
    settings,
  );
});

const special = [
  NaN,
  Infinity,
  -Infinity,
  0,
  -0,
  1,
  -1,
  2,
  -2,
  3,
  -3,
  0.5,
  -0.5,
  1e-300,
  -1e-300,
  5e-324,
  1e308,
  -1e308,
  2 ** 53,
  -(2 ** 53),
  2 ** 53 + 2,
  1e16 + 2,
];

test.each([
  ["exp", exp, Math.exp],
  ["log", log, Math.log],
  ["log1p", log1p, Math.log1p],
] as const)("%s(…) has Math's special values, sign of zero and all", (_name, own, builtIn) => {
  for (const x of [...special, 709.78, 709.79, -745.13, -745.14, -800])
    if (Number.isFinite(builtIn(x)) && builtIn(x) !== 0)
      expect(relative(own(x), builtIn(x))).toBeLessThan(1e-15);
    else expect(own(x)).toBe(builtIn(x));
});

test("pow(…) has Math's special values, sign of zero and all", () => {
  for (const x of special)
    for (const y of special) {
      const truth = x ** y;
      if (Number.isFinite(truth) && Math.abs(truth) > 1e-305)
        expect([x, y, relative(pow(x, y), truth) < 1e-15]).toEqual([x, y, true]);
      else expect([x, y, pow(x, y)]).toEqual([x, y, truth]);
    }
});

test("whole powers of small whole numbers are exact", () => {
  for (let x = 1; x <= 12; ++x)
    for (let y = 0, truth = 1; truth < 2 ** 53; ++y, truth *= x) {
      expect(pow(x, y)).toBe(truth);
      if (x === 1 && y > 20) break;
    }
});

test("log1p(x) keeps its digits next to 0", () => {
  for (const x of spread(2000, -0.5, 0.5)) {
    expect(relative(log1p(x), Math.log1p(x))).toBeLessThan(2e-15);
    expect(relative(log1p(x * 1e-9), Math.log1p(x * 1e-9))).toBeLessThan(1e-15);
  }
});

test("exp never falls and log never falls between neighbouring numbers", () => {
  const next = (x: number) => x + Math.max(5e-324, Math.abs(x) * 2 ** -52);
  fc.assert(
    fc.property(fc.double({ min: -745, max: 709, noNaN: true }), positive, (x, y) => {
      expect(exp(next(x))).toBeGreaterThanOrEqual(exp(x));
      expect(log(next(y))).toBeGreaterThanOrEqual(log(y));
      expect(log(y)).toBeLessThanOrEqual(709.8);
    }),
    settings,
  );
});

test("exp(a + b) = exp(a) exp(b) and log(a b) = log(a) + log(b)", () => {
  const small = fc.double({ min: -300, max: 300, noNaN: true });
  fc.assert(
    fc.property(small, small, (a, b) => {
      // a + b is rounded, by up to 2⁻⁴⁴ here, and exp turns that into a relative error.
      expect(relative(exp(a + b), exp(a) * exp(b))).toBeLessThan(1.5e-13);
      const product = exp(a) * exp(b);
      expect(Math.abs(log(product) - log(exp(a)) - log(exp(b)))).toBeLessThan(3e-13);
    }),
    settings,
  );
});

test("fastLog(x) has a relative error below 1e-11 for uniforms and everything else, also next to 1", () => {
  const inputs = [
    ...spread(200_000, 0, 1),
    ...spread(50_000, 0.99, 1.01),
    ...spread(50_000, -708, 709).map(Math.exp),
    ...Array.from({ length: 1000 }, (_, i) => toUniform(i)),
    ...Array.from({ length: 1000 }, (_, i) => toUniform(0xffffffff - i)),
  ];
  expect(worst(inputs.map((x) => relative(fastLog(x), log(x))))).toBeLessThan(1e-11);
  expect([fastLog(1), fastLog(2 ** -1022), fastLog(Number.MAX_VALUE)].map((x) => x.toFixed(9))).toEqual([
    "0.000000000",
    "-708.396418532",
    "709.782712893",
  ]);
});

test("fastLog(x) rises from cell to cell of its table", () => {
  // Upper words of numbers from ½ to 2, four in each cell and their neighbours.
  const words = new Uint32Array(2);
  const double = new Float64Array(words.buffer);
  let last = -Infinity;
  for (words[1] = 0x3fe00000; words[1] < 0x40000000; words[1] += 512) {
    for (const low of [0, 0xffffffff]) {
      words[0] = low;
      const value = fastLog(double[0]);
      expect(value).toBeGreaterThanOrEqual(last);
      last = value;
    }
  }
});
