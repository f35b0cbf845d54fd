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

// Known answers: mpmath 1.3 with 50 digits, from the definition of each function, at the double that the text stands for.

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
