import { expect, test } from "vitest";
import { LEVELS } from "./forecast.ts";
import { nothingYet } from "./nothingYet.ts";

/** How many of the two hundred values are 0, 1, 2, … */
function counts(steps: number): number[] {
  const [values] = nothingYet(steps, 1).quantiles;
  return Array.from(
    { length: values[199] + 1 },
    (_, count) => values.filter((value) => value === count).length,
  );
}

// R 4.2: qnbinom(((1:200) − .5) / 200, size = .5, prob = n / (n + 1)).
test.each([
  [1, [141, 36, 13, 6, 2, 1, 1]],
  [2, [163, 28, 6, 2, 1]],
  [5, [183, 15, 2]],
  [10, [191, 8, 1]],
  [100, [199, 1]],
])("after %d steps of nothing the counts are R's negative binomial ones", (steps, expected) => {
  expect(counts(steps)).toEqual(expected);
});

test("after a million steps of nothing, nothing is expected", () => {
  expect(counts(1_000_000)).toEqual([200]);
});

test("every step ahead is alike, and steps go together by 1 / (n + 1): what they share is the rate", () => {
  const { quantiles, together } = nothingYet(4, 3);
  expect(quantiles).toHaveLength(3);
  expect(quantiles[2]).toEqual(quantiles[0]);
  expect(quantiles[0]).toHaveLength(LEVELS.length);
  expect(together.map((row) => [...row])).toEqual([
    [1, 0.2, 0.2],
    [0.2, 1, 0.2],
    [0.2, 0.2, 1],
  ]);
});

test("no step ahead is no forecast", () => {
  expect(nothingYet(4, 0)).toEqual({ quantiles: [], together: [] });
});
