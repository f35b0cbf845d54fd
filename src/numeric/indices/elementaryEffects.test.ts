import { expect, test } from "vitest";
import { elementaryEffect, jumpsOfTrajectories, morrisTrajectories } from "./elementaryEffects.ts";
import { keyFromSeed } from "../luck/random.ts";
import { swing } from "../intervals/swing.ts";

const key = keyFromSeed("morris");

test("in every walk of morrisTrajectories(…) each input jumps once, by p / 2(p − 1), between levels", () => {
  for (const levels of [2, 4, 6, 8]) {
    const points = morrisTrajectories(20, 5, levels, key);
    const jump = levels / 2 / (levels - 1);
    for (let walk = 0; walk < 20; ++walk) {
      const steps = points.slice(walk * 6, walk * 6 + 6);
      const moved = steps.slice(1).map((point, at) => {
        const changes = point.map((value, input) => value - steps[at][input]);
        const input = changes.findIndex((change) => change !== 0);
        expect(changes.filter((change) => change !== 0)).toHaveLength(1);
        expect(Math.abs(changes[input])).toBeCloseTo(jump, 12);
        return input;
      });
      expect(moved.sort()).toEqual([0, 1, 2, 3, 4]);
    }
    expect(new Set(points.flat()).size).toBe(levels);
  }
});

test("every level is met equally often, within four standard errors", () => {
  const points = morrisTrajectories(3000, 1, 4, key);
  const starts = points.filter((_, at) => at % 2 === 0).map(([x]) => Math.round(x * 3));
  for (let level = 0; level < 4; ++level) {
    const share = starts.filter((start) => start === level).length / starts.length;
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / starts.length));
  }
});

test("effects of a sum are its coefficients exactly: μ = coefficient, μ* = its size, σ = 0", () => {
  const points = morrisTrajectories(6, 3, 4, key);
  const values = points.map(([x, y]) => 5 * x - 2 * y);
  const effects = jumpsOfTrajectories(points, values, 3).map((jumps) => elementaryEffect(jumps, 0.9));
  const expected = [
    [5, 5],
    [-2, 2],
    [0, 0],
  ];
  effects.forEach(({ mean, size, deviation, jumps }, input) => {
    expect([mean, size].map((value) => Number(value.toFixed(12)) + 0)).toEqual(expected[input]);
    expect(deviation).toBeCloseTo(0, 12);
    expect(jumps).toBe(6);
  });
});

test("effects of x · y are uniform over the levels of the other: μ = 1/2, σ = √(5/36), within four standard errors", () => {
  const points = morrisTrajectories(4000, 2, 4, key);
  const values = points.map(([x, y]) => x * y);
  for (const jumps of jumpsOfTrajectories(points, values, 2)) {
    const { mean, size, deviation, sizeLow, sizeHigh } = elementaryEffect(jumps, 0.9);
    // The effect is 0, 1/3, 2/3 or 1: variance 5/36, fourth moment about the mean 41/1296.
    const variance = 5 / 36;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(variance / 4000));
    expect(size).toBeCloseTo(mean, 12);
    expect(sizeHigh - sizeLow).toBeCloseTo((2 * 1.645 * deviation) / Math.sqrt(4000), 4);
    expect(Math.abs(deviation * deviation - variance)).toBeLessThan(
      4 * Math.sqrt((41 / 1296 - variance ** 2) / 4000),
    );
  }
});

test("μ cancels where μ* does not: (x − ½)² over six levels", () => {
  const points = morrisTrajectories(2000, 1, 6, key);
  const values = points.map(([x]) => (x - 0.5) ** 2);
  const [jumps] = jumpsOfTrajectories(points, values, 1);
  const { mean, size, deviation } = elementaryEffect(jumps, 0.9);
  // From 0, 1/5 and 2/5 by 3/5: the effects are −2/5, 0 and 2/5.
  expect(Math.abs(mean)).toBeLessThan((4 * deviation) / Math.sqrt(2000));
  expect(Math.abs(size - 4 / 15)).toBeLessThan((4 * 0.19) / Math.sqrt(2000));
});

test("swing(…) splits μ into rises and falls, and its interval is Student's where jumps are of one length", () => {
  const jumps = [2, 4, -1, 3].map((difference) => ({ change: 0.5, difference }));
  const { rises, falls, net, low, high } = swing(jumps, 0.9);
  expect({ rises, falls, net }).toEqual({ rises: 4.5, falls: -0.5, net: 4 });
  expect(net - low).toBeCloseTo((2.353363434801826 * 4.320493798938574) / 2, 9); // t(.95; 3) s / √n of 4, 8, −2, 6
  expect(high - net).toBeCloseTo(net - low, 12);
  expect(
    swing(
      jumps.map(({ change, difference }) => ({ change: -change, difference: -difference })),
      0.9,
    ).net,
  ).toBe(4);
});

test("levels must be even", () => {
  expect(() => morrisTrajectories(1, 1, 5, key)).toThrow("levels must be even");
});

test("jumps from or to NaN are left out", () => {
  const points = morrisTrajectories(3, 2, 4, key);
  const values = points.map((_, at) => (at === 1 ? Number.NaN : 1));
  const jumps = jumpsOfTrajectories(points, values, 2);
  expect(jumps.flat()).toHaveLength(4);
});
