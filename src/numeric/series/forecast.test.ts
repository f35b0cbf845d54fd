import { expect, test } from "vitest";
import { type Forecast, LEVELS, mapped, quantileAt, stepsOf } from "./forecast.ts";

/** Values 0, 10, 20 … 1990: between the middles of two hundred equal parts, the value is 2000 · chance − 5. */
const line = Float64Array.from({ length: 200 }, (_, at) => 10 * at);

const forecast: Forecast = {
  quantiles: [line, line.map((value) => value + 1), line.map((value) => value + 2)],
  together: [
    [1, 0.5, 0.25],
    [0.5, 1, 0.5],
    [0.25, 0.5, 1],
  ].map((row) => Float64Array.from(row)),
};

test("LEVELS are the middles of two hundred equal parts", () => {
  expect(LEVELS).toHaveLength(200);
  expect([LEVELS[0], LEVELS[99], LEVELS[100], LEVELS[199]]).toEqual([0.0025, 0.4975, 0.5025, 0.9975]);
  expect(LEVELS.reduce((sum, level) => sum + level, 0)).toBeCloseTo(100, 9);
});

test.each([
  [0.0025, 0],
  [0.0075, 10],
  [0.25, 495],
  [0.5, 995],
  [0.9, 1795],
  [0.9975, 1990],
])("quantileAt(…) at %d is %d, by a straight line between neighbours", (chance, value) => {
  expect(quantileAt(line, chance)).toBeCloseTo(value, 9);
});

test("quantileAt(…) beyond the outermost levels is the outermost value", () => {
  expect([0, 0.001, -1].map((chance) => quantileAt(line, chance))).toEqual([0, 0, 0]);
  expect([1, 0.999, 2].map((chance) => quantileAt(line, chance))).toEqual([1990, 1990, 1990]);
});

test("quantileAt(…) gives every level its own value back, and never falls", () => {
  LEVELS.forEach((level, at) => expect(quantileAt(line, level)).toBeCloseTo(line[at], 9));
  for (let chance = 0; chance < 1; chance += 0.001)
    expect(quantileAt(line, chance + 0.001)).toBeGreaterThanOrEqual(quantileAt(line, chance));
});

test("stepsOf(…) cuts steps and what they have to do with each other", () => {
  const cut = stepsOf(forecast, 1, 2);
  expect(cut.quantiles.map((values) => values[0])).toEqual([1, 2]);
  expect(cut.together.map((row) => [...row])).toEqual([
    [1, 0.5],
    [0.5, 1],
  ]);
  expect(stepsOf(forecast, 0, 9)).toEqual(forecast);
  expect(stepsOf(forecast, 3, 2)).toEqual({ quantiles: [], together: [] });
});

test("mapped(…) maps every value with its step and leaves alone how steps move together", () => {
  const doubled = mapped(forecast, (value, step) => 2 * value + 1000 * step);
  expect(doubled.quantiles.map((values) => [values[0], values[199]])).toEqual([
    [0, 3980],
    [1002, 4982],
    [2004, 5984],
  ]);
  expect(doubled.together).toBe(forecast.together);
});
