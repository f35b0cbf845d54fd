import { expect, test } from "vitest";
import { fitGaussianProcess, predict, withMeasurements } from "./gaussianProcess.ts";

const quiet = (count: number) => Array.from({ length: count }, () => 0);

test("predict(…) gives the textbook's mean and variance of two points", () => {
  // Lengths 1, σ² = 1, no noise, points 0 and 1, values 1 and −1: by symmetry the mean is 0 and in the middle 0.
  // k(½) = (1 + √5/2 + 5/12) e^(−√5/2), k(1) = (1 + √5 + 5/3) e^(−√5); the variance in the middle is 1 − 2 k(½)² / (1 + k(1)).
  const half = (1 + Math.sqrt(5) / 2 + 5 / 12) * Math.exp(-Math.sqrt(5) / 2);
  const whole = (1 + Math.sqrt(5) + 5 / 3) * Math.exp(-Math.sqrt(5));
  const measured = { points: [[0], [1]], values: [1, -1], noise: quiet(2) };
  const surface = withMeasurements({ lengths: [1], variance: 1 }, measured);
  const { mean, deviation } = predict(surface, [0.5]);
  expect(mean).toBeCloseTo(0, 12);
  expect(deviation).toBeCloseTo(Math.sqrt(1 - (2 * half * half) / (1 + whole)), 6);
  const there = predict(surface, [0]);
  expect(there.mean).toBeCloseTo(1, 6);
  expect(there.deviation).toBeLessThan(2e-4);
});

test("predict(…) believes a noisy point by half when its noise is as large as the surface's variance", () => {
  // One point cannot move the mean from itself, so two far apart: each is shrunk by ½ to their common mean.
  const measured = { points: [[0], [1]], values: [2, -2], noise: [1, 1] };
  const surface = withMeasurements({ lengths: [0.01], variance: 1 }, measured);
  expect(predict(surface, [0]).mean).toBeCloseTo(1, 6);
});

test("fitGaussianProcess(…) finds which dimension matters and predicts what it has not seen", () => {
  const truth = ([x]: readonly number[]) => Math.sin(6 * x);
  const points = Array.from({ length: 24 }, (_, at) => [((at * 5) % 24) / 23, ((at * 7) % 24) / 23]);
  const surface = fitGaussianProcess({ points, values: points.map(truth), noise: quiet(24) });
  expect(surface.lengths[1]).toBeGreaterThan(2 * surface.lengths[0]);
  for (const place of [
    [0.21, 0.4],
    [0.55, 0.9],
    [0.83, 0.1],
  ]) {
    const { mean, deviation } = predict(surface, place);
    expect(Math.abs(mean - truth(place))).toBeLessThan(0.05);
    expect(deviation).toBeLessThan(0.1);
  }
});
