import fc from "fast-check";
import jstat from "jstat";
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
import { randomBits, toUniform } from "../luck/random.ts";

const uniforms = (count: number) => Array.from({ length: count }, (_, i) => toUniform(randomBits(21, 34, i)));
/** Uniforms at both ends and all through. */
const probe = [
  ...uniforms(5000),
  ...[0, 1, 2, 100, 10000].flatMap((bits) => [toUniform(bits), toUniform(0xffffffff - bits)]),
];
const worst = (values: readonly number[]) =>
  values.reduce((most, value) => (value <= most ? most : value), 0);
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far the mean of independent values lies from what it should be, in standard errors. */
function deviation(values: readonly number[], truth: number): number {
  const centre = average(values);
  const variance = average(values.map((value) => (value - centre) ** 2));
  return (centre - truth) / Math.sqrt(variance / values.length);
}

test("exponentialOf(u) = −ln u: error below 1e-11, mean 1, mean square 2 (four standard errors)", () => {
  expect(worst(probe.map((u) => Math.abs(exponentialOf(u) / -Math.log(u) - 1)))).toBeLessThan(1e-11);
  const values = uniforms(100_000).map(exponentialOf);
  expect(Math.abs(deviation(values, 1))).toBeLessThan(4);
  expect(
    Math.abs(
      deviation(
        values.map((x) => x * x),
        2,
      ),
    ),
  ).toBeLessThan(4);
});

test("gumbelOf(u) = −ln(−ln u): error below 2e-11, mean .5772, variance π²/6 (four standard errors)", () => {
  expect(worst(probe.map((u) => Math.abs(gumbelOf(u) + Math.log(-Math.log(u)))))).toBeLessThan(2e-11);
  const values = uniforms(100_000).map(gumbelOf);
  const euler = 0.5772156649015329;
  expect(Math.abs(deviation(values, euler))).toBeLessThan(4);
  expect(
    Math.abs(
      deviation(
        values.map((x) => (x - euler) ** 2),
        Math.PI ** 2 / 6,
      ),
    ),
  ).toBeLessThan(4);
});

test("the largest of utilities plus Gumbel luck is chosen with logit shares (four standard errors)", () => {
  const utilities = [0, 0.5, 1.5];
  const total = utilities.reduce((sum, utility) => sum + Math.exp(utility), 0);
  const chosen = Array.from({ length: 60_000 }, (_, i) => {
    const values = utilities.map((utility, k) => utility + gumbelOf(toUniform(randomBits(5, 6, 3 * i + k))));
    return values.indexOf(Math.max(...values));
  });
  utilities.forEach((utility, k) => {
    const share = Math.exp(utility) / total;
    expect(
      Math.abs(
        deviation(
          chosen.map((choice) => (choice === k ? 1 : 0)),
          share,
        ),
      ),
    ).toBeLessThan(4);
  });
});

test("normalOf(p) gives the published quantiles of AS 241", () => {
  expect(normalOf(0.25)).toBeCloseTo(-0.6744897501960817, 14);
  expect(normalOf(0.001)).toBeCloseTo(-3.090232306167814, 10);
  expect(normalOf(1e-20)).toBeCloseTo(-9.262340089798408, 9);
  expect(normalOf(0.5)).toBe(0);
  expect([normalOf(0), normalOf(1), normalOf(-0.1), normalOf(2), normalOf(NaN)]).toEqual([
    -Infinity,
    Infinity,
    NaN,
    NaN,
    NaN,
  ]);
});

test("normalOf(…) undoes normalCumulative(…): within 1e-9 as a number, 1e-9 as a share of the tail", () => {
  for (const p of [...probe, 1e-11, 1e-12, 1e-15, 1e-100, 1e-290].map((p) => Math.min(p, 1 - p)))
    expect(Math.abs(normalCumulative(normalOf(p)) / p - 1)).toBeLessThan(1e-9);
  for (let x = -8; x <= 5; x += 0.01)
    // Above, the double next to 1 is too far away to tell x.
    expect(Math.abs(normalOf(normalCumulative(x)) - x)).toBeLessThan(x < 4 ? 1e-9 : 1e-8);
});

test("normalOf(…) rises, also where its formulas meet, and is its own mirror image", () => {
  for (const joint of [0.075, 0.925, Math.exp(-25)])
    for (let step = -2000; step < 2000; ++step)
      expect(normalOf(joint * (1 + (step + 1) * 1e-9))).toBeGreaterThan(normalOf(joint * (1 + step * 1e-9)));
  for (const p of probe) expect(Math.abs(normalOf(p) + normalOf(1 - p))).toBeLessThan(1e-15);
});

test("normalOf(…) of uniforms has the moments 0, 1, 0, 3 (four standard errors)", () => {
  const values = uniforms(100_000).map(normalOf);
  [0, 1, 0, 3].forEach((truth, i) =>
    expect(
      Math.abs(
        deviation(
          values.map((x) => x ** (i + 1)),
          truth,
        ),
      ),
    ).toBeLessThan(4),
  );
});

test("normalCumulative(…) is jstat's within 2e-14, known far out, and 1 − itself on the other side", () => {
  // Far out from Mills' ratio by 300 terms of its continued fraction in 60 digits.
  expect(normalCumulative(-10) / 7.619853024160527e-24).toBeCloseTo(1, 12);
  expect(normalCumulative(-20) / 2.753624118606234e-89).toBeCloseTo(1, 12);
  for (let x = -8; x <= 8; x += 0.013) {
    expect(Math.abs(normalCumulative(x) - jstat.normal.cdf(x, 0, 1))).toBeLessThan(2e-14);
    expect(Math.abs(normalCumulative(x) + normalCumulative(-x) - 1)).toBeLessThan(2e-16);
  }
  expect([normalCumulative(-Infinity), normalCumulative(Infinity), normalCumulative(NaN)]).toEqual([
    0,
    1,
    NaN,
  ]);
});

test("normalCumulative(…) rises where its two formulas meet", () => {
  for (let step = -1000; step < 1000; ++step)
    expect(normalCumulative(-4 + (step + 1) * 1e-9)).toBeGreaterThan(normalCumulative(-4 + step * 1e-9));
});

test("normalDensity(…) is the slope of normalCumulative(…)", () => {
  for (let x = -5; x <= 5; x += 0.1)
    expect((normalCumulative(x + 1e-4) - normalCumulative(x - 1e-4)) / 2e-4).toBeCloseTo(normalDensity(x), 8);
});

test("logGamma(…) of whole and half numbers, and Γ(x + 1) = x Γ(x)", () => {
  for (let n = 1, logFactorial = 0; n < 170; logFactorial += Math.log(n++))
    expect(Math.abs(logGamma(n) - logFactorial)).toBeLessThan(1e-14 * Math.max(1, logFactorial));
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  for (const u of uniforms(500))
    expect(Math.abs(logGamma(50 * u + 1) - logGamma(50 * u) - Math.log(50 * u))).toBeLessThan(1e-12);
  expect([logGamma(0), logGamma(-1)]).toEqual([Infinity, NaN]);
});

test("gammaCumulative(…) matches closed forms: shape 1 exponential, ½ normal, whole shapes Poisson", () => {
  for (let x = 0.05; x < 30; x *= 1.3) {
    expect(Math.abs(gammaCumulative(x, 1) - (1 - Math.exp(-x)))).toBeLessThan(1e-14);
    expect(Math.abs(gammaCumulative(x, 0.5) - (2 * normalCumulative(Math.sqrt(2 * x)) - 1))).toBeLessThan(
      1e-13,
    );
    const fewer = [0, 1, 2, 3].map((k) => Math.exp(-x + k * Math.log(x) - logGamma(k + 1)));
    expect(Math.abs(gammaCumulative(x, 4) - (1 - fewer.reduce((a, b) => a + b)))).toBeLessThan(1e-13);
  }
  expect([gammaCumulative(0, 2), gammaCumulative(-1, 2)]).toEqual([0, 0]);
});

const shapes = [0.1, 0.2, 0.5, 0.9, 1, 1.1, 2, 5, 12, 50];

test("gammaQuantile(p, shape) undoes gammaCumulative(…) and matches jstat within 1e-6", () => {
  for (const shape of shapes)
    for (const p of probe.filter((_, i) => i % 20 === 0 || i >= 5000)) {
      const x = gammaQuantile(p, shape);
      // The error of x as a share: that of the chance over x times the density.
      const slope = Math.exp(shape * Math.log(x) - x - logGamma(shape));
      expect(Math.abs(gammaCumulative(x, shape) - p) / slope).toBeLessThan(1e-6);
      if (p > 0.001 && p < 0.999 && shape >= 0.5)
        expect(Math.abs(x / jstat.gamma.inv(p, shape, 1) - 1)).toBeLessThan(1e-6);
    }
});

test("gammaQuantile(p, 1) is exponential, and other shapes have their mean and variance", () => {
  for (const p of probe) expect(Math.abs(gammaQuantile(p, 1) / -Math.log1p(-p) - 1)).toBeLessThan(1e-6);
  for (const shape of [0.2, 0.7, 3, 20]) {
    const values = uniforms(20_000).map((u) => gammaQuantile(u, shape));
    expect(Math.abs(deviation(values, shape))).toBeLessThan(4);
    expect(
      Math.abs(
        deviation(
          values.map((x) => (x - shape) ** 2),
          shape,
        ),
      ),
    ).toBeLessThan(4);
  }
});

test("gammaQuantile(…) never falls as luck or shape rises", () => {
  const chance = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });
  const shape = fc.double({ min: 0.1, max: 50, noNaN: true });
  fc.assert(
    fc.property(chance, chance, shape, shape, (a, b, c, d) => {
      const [p, q, small, large] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
      expect(gammaQuantile(p, small)).toBeLessThanOrEqual(gammaQuantile(q, small) * (1 + 2e-9));
      expect(gammaQuantile(p, small)).toBeLessThanOrEqual(gammaQuantile(p, large) * (1 + 2e-9));
    }),
    { seed: 1, numRuns: 1000 },
  );
  expect([gammaQuantile(0, 2), gammaQuantile(1, 2), gammaQuantile(NaN, 2)]).toEqual([0, Infinity, NaN]);
});

/** How many of the 2³² values of 32 bits draw each thing, from the thresholds alone. */
const drawsOf = (thresholds: Uint32Array) =>
  Array.from(thresholds, (t, k) => (k === 0 ? t : t - thresholds[k - 1]));

test("poissonThresholds(…) are the exact chances in units of 2⁻³², the last takes the rest", () => {
  for (const mean of [0, 0.001, 0.3, 1, 4, 25]) {
    const draws = drawsOf(poissonThresholds(mean, 12));
    draws.slice(0, -1).forEach((count, k) => {
      const chance = mean === 0 ? (k === 0 ? 1 : 0) : Math.exp(-mean + k * Math.log(mean) - logGamma(k + 1));
      expect(Math.abs(count - chance * 2 ** 32)).toBeLessThan(2);
    });
    expect(draws.reduce((sum, count) => sum + count)).toBe(0xffffffff);
  }
  expect(() => poissonThresholds(-1, 3)).toThrow("mean must be from 0 to 700, but is -1");
});

test("counts drawn with poissonThresholds(…) have its mean and variance (four standard errors)", () => {
  const thresholds = poissonThresholds(2.5, 40);
  const counts = Array.from({ length: 50_000 }, (_, i) => indexAt(thresholds, randomBits(7, 8, i)));
  expect(Math.abs(deviation(counts, 2.5))).toBeLessThan(4);
  expect(
    Math.abs(
      deviation(
        counts.map((count) => (count - 2.5) ** 2),
        2.5,
      ),
    ),
  ).toBeLessThan(4);
});

test("cumulativeThresholds(…) gives every weight its share and a weight of 0 nothing", () => {
  const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 10, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      weights.filter((list) => list.some((weight) => weight > 0)),
      (list) => {
        const thresholds = cumulativeThresholds(list);
        const total = list.reduce((sum, weight) => sum + weight);
        drawsOf(thresholds).forEach((count, k) =>
          expect(Math.abs(count - (list[k] / total) * 2 ** 32)).toBeLessThan(3),
        );
        for (const bits of [0, 1, 0x7fffffff, 0xffffffff, ...thresholds, ...thresholds.map((t) => t + 1)])
          expect(list[indexAt(thresholds, bits)]).toBeGreaterThan(0);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test("indexAt(…) draws the thing whose range holds the bits", () => {
  const thresholds = cumulativeThresholds([1, 0, 2, 1]);
  expect([...thresholds]).toEqual([2 ** 30, 2 ** 30, 3 * 2 ** 30, 2 ** 32 - 1]);
  expect(
    [0, 2 ** 30, 2 ** 30 + 1, 3 * 2 ** 30, 3 * 2 ** 30 + 1].map((bits) => indexAt(thresholds, bits)),
  ).toEqual([0, 0, 2, 2, 3]);
});

test("cumulativeThresholds(…) says what is wrong with weights", () => {
  expect(() => cumulativeThresholds([1, -2])).toThrow("weights must be numbers ≥ 0, but weight 1 is -2");
  expect(() => cumulativeThresholds([0, 0])).toThrow("weights must have a finite sum above 0, but it is 0");
  expect(() => cumulativeThresholds([NaN])).toThrow(RangeError);
});
