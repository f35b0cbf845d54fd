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
