import { expect, test } from "vitest";
import {
  boundedMeanInterval,
  differenceDomain,
  type Domain,
  isLopsided,
  UNBOUNDED,
} from "./boundedInterval.ts";
import { exponentialOf, gammaQuantile, poissonThresholds, indexAt } from "../functions/distributions.ts";
import { meanInterval } from "./meanInterval.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.ts";

const SHARE: Domain = [0, 1];
const COUNT: Domain = [0, Number.POSITIVE_INFINITY];

test("boundedMeanInterval(…) of a worked example between two bounds", () => {
  // Two runs: mean ½, s = 0.2 √2, standard error 0.2, t(.95; 1) = 6.313752; logit ½ = 0, its error 0.2 / ¼.
  const { mean, low, high, method } = boundedMeanInterval([0.3, 0.7], 0.9, SHARE);
  const end = 1 / (1 + Math.exp(-6.313751514675 * 0.8));
  expect(mean).toBe(0.5);
  expect(high).toBeCloseTo(end, 9);
  expect(low).toBeCloseTo(1 - end, 9);
  expect(method).toBe("Student's t of the logit, 2 runs");
});

test("boundedMeanInterval(…) of a worked example with one bound", () => {
  // Two runs: mean 5, standard error 1; log 5 ± t · 1/5.
  const { low, high, method } = boundedMeanInterval([4, 6], 0.9, COUNT);
  expect(high).toBeCloseTo(5 * Math.exp(6.313751514675 / 5), 8);
  expect(low).toBeCloseTo(5 * Math.exp(-6.313751514675 / 5), 8);
  expect(method).toBe("Student's t of the logarithm, 2 runs");
  const mirrored = boundedMeanInterval([-4, -6], 0.9, [Number.NEGATIVE_INFINITY, 0]);
  expect([mirrored.low, mirrored.high]).toEqual([-high, -low]);
});

test("boundedMeanInterval(…) is Student's where nothing bounds, and says nothing of luck from one run", () => {
  expect(boundedMeanInterval([1, 2, 4], 0.9, UNBOUNDED)).toEqual(meanInterval([1, 2, 4], 0.9));
  expect(boundedMeanInterval([0.4], 0.9, SHARE)).toEqual(meanInterval([0.4], 0.9));
  expect(boundedMeanInterval([], 0.9, SHARE)).toEqual(meanInterval([], 0.9));
});

test("boundedMeanInterval(…) of runs that all lie on a bound is that bound", () => {
  expect(boundedMeanInterval([5, 5, 5], 0.9, [1, 5])).toMatchObject({ mean: 5, low: 5, high: 5 });
  expect(boundedMeanInterval([0, 0, 0], 0.9, COUNT)).toMatchObject({ mean: 0, low: 0, high: 0 });
});

test("boundedMeanInterval(…) does not depend on the unit", () => {
  const stars = boundedMeanInterval([4.8, 4.9, 5], 0.9, [1, 5]);
  const shares = boundedMeanInterval([0.95, 0.975, 1], 0.9, SHARE);
  expect(stars.low).toBeCloseTo(1 + 4 * shares.low, 12);
  expect(stars.high).toBeCloseTo(1 + 4 * shares.high, 12);
});

test("differenceDomain(…) is as wide as the domain, either way", () => {
  expect(differenceDomain([1, 5])).toEqual([-4, 4]);
  expect(differenceDomain([-100, 100])).toEqual([-200, 200]);
  expect(differenceDomain(COUNT)).toEqual(UNBOUNDED);
});

/** A known distribution: its mean, and a number of it from some uniform ones. */
interface Known {
  readonly mean: number;
  readonly domain: Domain;
  readonly draw: (uniform: (place: number) => number) => number;
}

const beta =
  (a: number, b: number): Known["draw"] =>
  (uniform) => {
    const [x, y] = [gammaQuantile(uniform(0), a), gammaQuantile(uniform(1), b)];
    return x / (x + y);
  };

const fewOfTwenty: Known["draw"] = (uniform) =>
  Array.from({ length: 20 }, (_, place) => (uniform(place) < 0.05 ? 1 : 0)).reduce<number>(
    (sum, one) => sum + one,
    0,
  ) / 20;

const poisson = poissonThresholds(2, 40);

const KNOWN: Readonly<Record<string, Known>> = {
  "share, beta(50, 150), mean 0.25": { mean: 0.25, domain: SHARE, draw: beta(50, 150) },
  "share, beta(2, 38), mean 0.05": { mean: 0.05, domain: SHARE, draw: beta(2, 38) },
  "share, beta(0.5, 9.5), mean 0.05": { mean: 0.05, domain: SHARE, draw: beta(0.5, 9.5) },
  "share, of 20 purchases, mean 0.05": { mean: 0.05, domain: SHARE, draw: fewOfTwenty },
  "stars, beta(38, 2), mean 4.8": {
    mean: 4.8,
    domain: [1, 5],
    draw: (uniform) => 1 + 4 * beta(38, 2)(uniform),
  },
  "count, Poisson, mean 2": {
    mean: 2,
    domain: COUNT,
    draw: (uniform) => indexAt(poisson, Math.floor(uniform(0) * 2 ** 32)),
  },
  "count, exponential, mean 1": { mean: 1, domain: COUNT, draw: (uniform) => exponentialOf(uniform(0)) },
};

const EXPERIMENTS = 1000;

/** How often intervals at 90 % hold the true mean, and how often Student's leaves the domain, in thousandths. */
function coverage({ mean, domain, draw }: Known, runs: number): string {
  const [least, most] = domain;
  let [held, cutHeld, left] = [0, 0, 0];
  for (let experiment = 0; experiment < EXPERIMENTS; ++experiment) {
    const values = Array.from({ length: runs }, (_, run) => {
      const [high, low] = [childKeyHigh(run, runs, experiment), childKeyLow(run, runs, experiment)];
      return draw((place) => toUniform(randomBits(high, low, place)));
    });
    const student = meanInterval(values, 0.9);
    const bounded = boundedMeanInterval(values, 0.9, domain);
    expect(bounded.low >= least && bounded.high <= most).toBe(true);
    expect(bounded.low <= bounded.mean && bounded.mean <= bounded.high).toBe(true);
    if (bounded.low <= mean && mean <= bounded.high) ++held;
    if (student.low <= mean && mean <= student.high) ++cutHeld;
    if (student.low < least || student.high > most) ++left;
  }
  return `${held} hold; Student's ${cutHeld}, ${left} of them leave the domain`;
}

test.each([3, 5, 10])("boundedMeanInterval(…) of %i runs: how often it holds the truth, of 1,000", (runs) => {
  expect(
    Object.fromEntries(Object.entries(KNOWN).map(([name, known]) => [name, coverage(known, runs)])),
  ).toMatchSnapshot();
});

test("isLopsided(…) is so from a mean on that lies an eighth of the interval beside its middle", () => {
  expect([5, 6.2, 3.8].map((mean) => isLopsided(mean, 0, 10))).toEqual([false, false, false]);
  expect([6.3, 3.7, 10, 0].map((mean) => isLopsided(mean, 0, 10))).toEqual([true, true, true, true]);
  expect(isLopsided(5, 5, 5)).toBe(false);
  expect(isLopsided(5, Number.NaN, Number.NaN)).toBe(false);
});

test("boundedMeanInterval(…) of a mean that rounding put outside of its domain is Student's, cut", () => {
  const { low, high, method } = boundedMeanInterval([1.2, 1, 1.1], 0.9, SHARE);
  expect(low).toBeLessThan(1);
  expect(high).toBe(1);
  expect(method).toBe("Student's t, 3 runs");
});
