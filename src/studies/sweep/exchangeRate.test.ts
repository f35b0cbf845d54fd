import { expect, test } from "vitest";
import { exchangeRate } from "./exchangeRate.ts";
import type { MetricRow } from "../../metrics/metrics.ts";

const of = { brand: "nonna", metric: "profit" };
const quality = { path: "quality", label: "quality", values: [0.4, 0.6, 0.8] };
const coverage = { path: "coverage", label: "coverage", values: [0, 0.5, 1] };
const luck = [3, -5, 4, -2];

/** A factorial whose outcomes are what a formula says of the levers and the run. */
function planeOf(outcome: (quality: number, coverage: number, run: number) => number, runs = 4) {
  const row = (run: number, value: number): MetricRow => ({ run, ...of, period: "total", value });
  const points = quality.values.flatMap((first) =>
    coverage.values.map((second) => ({
      values: [first, second],
      rows: Array.from({ length: runs }, (_, run) => row(run, outcome(first, second, run))),
    })),
  );
  return { dimensions: [quality, coverage], points };
}

test("exchangeRate(…) of a plane is the ratio of its slopes, whatever luck adds to all points", () => {
  const plane = planeOf((first, second, run) => 700 * first + 1000 * second + 1e4 * luck[run]);
  const rate = exchangeRate(plane, of, 0.9);
  expect(rate).toMatchObject({ step: 0.1, unclear: [], runs: 4 });
  expect(rate?.amount).toBeCloseTo(0.07, 10);
  // Both ends are the root of a difference that is zero: half of the digits of a double are left.
  for (const end of ["low", "high"] as const) expect(rate?.[end]).toBeCloseTo(0.07, 8);
  expect(rate?.gain).toBeCloseTo(70, 8);
  expect(rate?.explained).toBeCloseTo(1, 10);
});

test("exchangeRate(…) has an interval as wide as the slopes of single runs differ", () => {
  const plane = planeOf((first, second, run) => (700 + 20 * luck[run]) * first + 1000 * second);
  const rate = exchangeRate(plane, of, 0.9);
  // The denominator is certain, so that the interval is Student's of the slopes: s = √(54/3) × 20, t = 2.353363.
  const reach = (2.3533634348 * 20 * Math.sqrt(18)) / 2 / 1e4;
  expect(rate?.low).toBeCloseTo(0.07 - reach, 9);
  expect(rate?.high).toBeCloseTo(0.07 + reach, 9);
});

test("exchangeRate(…) is negative where one lever helps and the other hurts", () => {
  const rate = exchangeRate(
    planeOf((first, second) => 700 * first - 1000 * second),
    of,
    0.9,
  );
  expect(rate?.amount).toBeCloseTo(-0.07, 10);
});

test("exchangeRate(…) cannot tell where the runs disagree on a lever, or there is one run", () => {
  const noise = planeOf((first, second, run) => 700 * first + 100 * luck[run] * second);
  expect(exchangeRate(noise, of, 0.9)).toMatchObject({ unclear: ["coverage"], amount: Number.NaN });
  const single = planeOf((first, second) => first + second, 1);
  expect(exchangeRate(single, of, 0.9)).toMatchObject({ unclear: ["quality", "coverage"], low: Number.NaN });
});

test("exchangeRate(…) says how much of the differences straight lines leave unexplained", () => {
  const curved = planeOf((first, second) => first + second + 10 * (first - 0.6) * (second - 0.5));
  const explained = exchangeRate(curved, of, 0.9)?.explained ?? Number.NaN;
  // Sums of squares over the nine points: the levers 3·2·0.04 + 3·2·0.25, their product 100·4·0.01.
  expect(explained).toBeCloseTo((0.24 + 1.5) / (0.24 + 1.5 + 4), 9);
});

test("exchangeRate(…) is undefined of one lever, and of points that never move one of them apart", () => {
  const { dimensions, points } = planeOf((first) => first);
  expect(exchangeRate({ dimensions: [quality], points }, of, 0.9)).toBeUndefined();
  const diagonal = points.filter((_, index) => index % 4 === 0);
  expect(exchangeRate({ dimensions, points: diagonal }, of, 0.9)).toBeUndefined();
});
