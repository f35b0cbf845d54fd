import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { adaptiveMetropolis } from "./adaptiveMetropolis.ts";
import { effectiveSampleSize } from "./effectiveSampleSize.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two unknowns of means 1 and −2, variances 1 and 4, correlation .9: the density is e^(−½ Q) with the textbook's Q. */
function bell([x, y]: Float64Array): number {
  const [a, b] = [x - 1, (y + 2) / 2];
  return (-0.5 * (a * a - 1.8 * a * b + b * b)) / (1 - 0.81);
}

const chain = adaptiveMetropolis(bell, { start: [0, 0], steps: 20_000, warmUp: 2000 }, keyFromSeed("bell"));

const moments: readonly [name: string, of: (draw: Float64Array) => number, truth: number][] = [
  ["first mean", ([x]) => x, 1],
  ["second mean", ([, y]) => y, -2],
  ["first variance", ([x]) => (x - 1) ** 2, 1],
  ["second variance", ([, y]) => (y + 2) ** 2, 4],
  ["covariance", ([x, y]) => (x - 1) * (y + 2), 1.8],
];

test.each(moments)(
  "adaptiveMetropolis(…) gives the bell's %s within four standard errors",
  (_, of, truth) => {
    const values = chain.draws.map(of);
    const middle = mean(values);
    const variance = mean(values.map((value) => (value - middle) ** 2));
    const error = Math.sqrt(variance / effectiveSampleSize(values));
    expect(Math.abs(middle - truth)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.1 * Math.abs(truth));
  },
);

test("adaptiveMetropolis(…) takes a step in three, meets the top, and walks the same way again", () => {
  expect(chain.acceptance).toBeGreaterThan(0.2);
  expect(chain.acceptance).toBeLessThan(0.5);
  expect(Array.from(chain.best)).toEqual([expect.closeTo(1, 1), expect.closeTo(-2, 1)]);
  const walk = { start: [0, 0], steps: 100, warmUp: 300 };
  const again = () => adaptiveMetropolis(bell, walk, keyFromSeed("bell")).draws;
  expect(again()).toEqual(again());
  expect(adaptiveMetropolis(bell, walk, keyFromSeed("other")).draws).not.toEqual(again());
});

test("effectiveSampleSize(…) of an autoregressive walk is n (1 − φ) / (1 + φ)", () => {
  const { high, low } = keyFromSeed("walk");
  const walk = [0];
  for (let at = 1; at < 50_000; ++at)
    walk.push(0.8 * walk[at - 1] + normalOf(toUniform(randomBits(high, low, at))));
  const relative = effectiveSampleSize(walk) / (walk.length / 9);
  expect(relative).toBeGreaterThan(0.9);
  expect(relative).toBeLessThan(1.1);
  expect(effectiveSampleSize([3, 3, 3])).toBe(3);
});
