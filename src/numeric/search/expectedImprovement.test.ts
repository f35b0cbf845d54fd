import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { chanceWithin, expectedImprovement } from "./expectedImprovement.ts";

test("expectedImprovement(…) is φ(0) = 0.39894 deviations at the best, and the gain itself where nothing is unsure", () => {
  expect(expectedImprovement({ mean: 3, deviation: 2 }, 3)).toBeCloseTo(2 * 0.3989422804014327, 12);
  expect(expectedImprovement({ mean: 5, deviation: 0 }, 3)).toBe(2);
  expect(expectedImprovement({ mean: 1, deviation: 0 }, 3)).toBe(0);
});

test("expectedImprovement(…) is the mean over what may be there", () => {
  const [mean, deviation, best, count] = [1, 0.7, 1.4, 20_000];
  const draws = Array.from({ length: count }, (_, at) => mean + deviation * normalOf((at + 0.5) / count));
  const expected = draws.reduce((sum, value) => sum + Math.max(0, value - best), 0) / count;
  expect(expectedImprovement({ mean, deviation }, best)).toBeCloseTo(expected, 4);
});

test("chanceWithin(…) is the normal chance between the bounds", () => {
  const here = { mean: 10, deviation: 2 };
  expect(chanceWithin(here, 10, Infinity)).toBeCloseTo(0.5, 12);
  expect(chanceWithin(here, 8, 12)).toBeCloseTo(0.6826894921370859, 9);
  expect(chanceWithin(here, -Infinity, Infinity)).toBe(1);
  expect(chanceWithin({ mean: 1, deviation: 0 }, 2, 3)).toBe(0);
});

// mpmath 1.3 with 50 digits: (m − best) Φ(z) + s φ(z).
test.each([
  [0, 1, 0, 0.39894228040143268],
  [0, 1, 3, 3.821543170477236e-4],
  [2, 0.5, 1, 1.0042453513084148],
  [1, 2, 4, 0.058613587525209257],
  [-3, 1, 2, 5.346165533832815e-8],
])("mean %d ± %d against a best of %d: %d", (mean, deviation, best, gain) => {
  expect(Math.abs(expectedImprovement({ mean, deviation }, best) - gain)).toBeLessThan(1e-14);
});

test("expectedImprovement(…) grows with the mean and with doubt, and never falls below nothing or the gain", () => {
  for (let mean = -6; mean <= 6; mean += 0.25)
    for (const deviation of [0, 0.1, 1, 3]) {
      const here = expectedImprovement({ mean, deviation }, 0);
      expect(here).toBeGreaterThanOrEqual(Math.max(0, mean) * (1 - 1e-14));
      expect(expectedImprovement({ mean: mean + 0.25, deviation }, 0)).toBeGreaterThanOrEqual(here);
      expect(expectedImprovement({ mean, deviation: deviation + 0.1 }, 0)).toBeGreaterThanOrEqual(here);
    }
  expect(expectedImprovement({ mean: -40, deviation: 1 }, 0)).toBe(0);
});

test("chanceWithin(…) of bounds that lie the wrong way round, or are one, is nothing; a sure point is in or out", () => {
  const here = { mean: 0, deviation: 1 };
  expect([chanceWithin(here, 2, -2), chanceWithin(here, 1, 1)]).toEqual([0, 0]);
  const sure = { mean: 3, deviation: 0 };
  expect([chanceWithin(sure, 3, 3), chanceWithin(sure, 3.1, 9), chanceWithin(sure, -Infinity, 2.9)]).toEqual([
    1, 0, 0,
  ]);
  expect(chanceWithin(here, -Infinity, 1.96)).toBeCloseTo(0.97500210485177956, 13);
  expect(chanceWithin(here, 1.96, Infinity)).toBeCloseTo(1 - 0.97500210485177956, 13);
});
