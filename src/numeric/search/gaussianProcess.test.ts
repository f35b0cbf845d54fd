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

// NumPy 2.4: m = 1′K⁻¹y / 1′K⁻¹1, then m + k′K⁻¹(y − m) and √(σ² − k′K⁻¹k), with K written out.
test("predict(…) of five noisy points in two dimensions is the textbook's algebra", () => {
  const measured = {
    points: [
      [0.1, 0.2],
      [0.4, 0.9],
      [0.8, 0.3],
      [0.6, 0.6],
      [0.95, 0.95],
    ],
    values: [1, 2.5, 0.3, 1.8, 4],
    noise: [0.1, 0.05, 0.2, 0, 0.3],
  };
  const surface = withMeasurements({ lengths: [0.5, 0.8], variance: 2 }, measured);
  expect(surface.mean).toBeCloseTo(1.919407063180339, 10);
  for (const [place, mean, deviation] of [
    [[0.5, 0.5], 1.4467246699607426, 0.30447538457850076],
    [[0.1, 0.2], 1.039906452174301, 0.305905059622],
    [[0, 1], 2.0197196002448234, 0.9843189590681521],
    [[0.6, 0.6], 1.7999999916511769, 0.00014142135423747494],
  ] as const) {
    const found = predict(surface, place);
    expect(found.mean).toBeCloseTo(mean, 9);
    expect(found.deviation).toBeCloseTo(deviation, 7);
  }
});

test("predict(…) far from everything is the mean, give or take the surface's own deviation", () => {
  const surface = withMeasurements(
    { lengths: [0.01], variance: 9 },
    { points: [[0], [0.05]], values: [4, 8], noise: quiet(2) },
  );
  const { mean, deviation } = predict(surface, [1]);
  expect(mean).toBeCloseTo(6, 9);
  expect(deviation).toBeCloseTo(3, 9);
});

test("withMeasurements(…) of one point measured twice takes the mean, weighted by how sure each is", () => {
  const twice = { points: [[0.5], [0.5], [0.5]], values: [1, 3, 3], noise: [0.5, 1, 1] };
  const { mean } = predict(withMeasurements({ lengths: [1], variance: 1 }, twice), [0.5]);
  // Weights 2, 1 and 1.
  expect(mean).toBeCloseTo(2, 7);
});

test("fitGaussianProcess(…) of values that never differ is flat; noise below nothing is refused", () => {
  const points = [[0], [0.3], [0.6], [1]];
  const flat = fitGaussianProcess({ points, values: [5, 5, 5, 5], noise: quiet(4) });
  expect(predict(flat, [0.45]).mean).toBeCloseTo(5, 9);
  expect(() =>
    withMeasurements({ lengths: [1], variance: 1 }, { points: [[0]], values: [1], noise: [-5] }),
  ).toThrow("no surface goes through these measurements");
});
