import { expect, test } from "vitest";
import type { Method } from "../forecast/methods.ts";
import type { Cell } from "./rollingScores.ts";
import { leastErring } from "./summary.ts";

const cell = (method: Method, seen: number, crps: number): Cell => ({
  series: "",
  method,
  seen,
  length: 40,
  step: 1,
  truth: 10,
  median: 10,
  crps,
  crpsOfLogs: crps,
  wis: crps,
  pinball: crps,
  scaledError: crps,
  inside: [true, true, true],
});

/** Twenty forecasts, hard at first and easy later. */
const course = (method: Method, errors: (seen: number) => number, from = 0) =>
  Array.from({ length: 20 - from }, (_, at) => cell(method, from + at, errors(from + at)));
const usual = course("combined", (seen) => (seen < 2 ? 10 : 1));

test("leastErring(…) does not reward a method that forecasts nothing where that is hard", () => {
  const absent = course("seasonal-naive", () => 1.1, 2);
  expect(leastErring([...usual, ...absent], "combined")).toEqual({
    method: "combined",
    ratio: 1,
    values: 20,
  });
  const better = course("ets", (seen) => (seen < 2 ? 10 : 0.5));
  // (2 · 10 + 18 · .5) / (2 · 10 + 18)
  const { method, ratio, values } = leastErring([...usual, ...absent, ...better], "combined");
  expect([method, ratio.toFixed(9), values]).toEqual(["ets", (29 / 38).toFixed(9), 20]);
});

test("leastErring(…) leaves aside what forecast less than nine tenths of the values", () => {
  const rare = course("theta", () => 0.1, 3);
  expect(leastErring([...usual, ...rare], "combined").method).toBe("combined");
});
