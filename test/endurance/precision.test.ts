import { expect, test } from "vitest";
import { type PrecisionTarget, runUntilPrecise } from "../../src/studies/runs/runUntilPrecise.ts";
import { normalOf } from "../../src/numeric/functions/distributions.ts";
import { meanInterval } from "../../src/numeric/intervals/meanInterval.ts";
import { childKeyHigh, keyFromSeed, randomBits, toUniform } from "../../src/numeric/luck/random.ts";

const target = (halfWidth: number): PrecisionTarget => ({
  name: "a.share.total",
  brand: "a",
  metric: "share",
  period: "total",
  halfWidth,
});

const key = keyFromSeed("precision");

/** Run number `run` of experiment `experiment`: normal with mean 0 and spread 1, or an exponential with the same. */
function drawn(experiment: number, run: number, isSkewed: boolean): number {
  const uniform = toUniform(randomBits(childKeyHigh(key.high, key.low, experiment), experiment, run));
  return isSkewed ? -Math.log(uniform) - 1 : normalOf(uniform);
}

async function experiment(number: number, halfWidth: number, isSkewed: boolean, least?: number) {
  const { found, precision } = await runUntilPrecise<number[]>(
    [target(halfWidth)],
    { most: 1000, ...(least !== undefined && { least }) },
    async (first, runs, before = []) => [
      ...before,
      ...Array.from({ length: runs - first }, (_, at) => drawn(number, first + at, isSkewed)),
    ],
    (values) => {
      const { mean, high } = meanInterval(values, 0.9);
      return [high - mean];
    },
  );
  const { low, high } = meanInterval(found, 0.9);
  return { holds: low <= 0 && 0 <= high, runs: found.length, precision };
}

async function coverage(experiments: number, halfWidth: number, isSkewed: boolean, least?: number) {
  let [held, runs, looks] = [0, 0, 0];
  for (let number = 0; number < experiments; ++number) {
    const ended = await experiment(number, halfWidth, isSkewed, least);
    held += ended.holds ? 1 : 0;
    runs += ended.runs;
    looks += ended.precision.looks.length;
  }
  return { held: held / experiments, runs: runs / experiments, looks: looks / experiments };
}

/** Of 4,000 experiments a true share of 90 % shows between 89.1 and 90.9 in nineteen of twenty cases. */
const EXPERIMENTS = 4000;

test("intervals at the stop hold the truth almost as often as their level says", async () => {
  const [fixed, middling, narrow] = [
    await coverage(EXPERIMENTS, 10, false),
    await coverage(EXPERIMENTS, 0.3, false),
    await coverage(EXPERIMENTS / 4, 0.1, false),
  ];
  expect(fixed).toMatchObject({ runs: 20, looks: 1 });
  expect(Math.abs(fixed.held - 0.9)).toBeLessThan(0.009);
  for (const { held } of [middling, narrow]) {
    expect(held).toBeGreaterThan(0.87);
    expect(held).toBeLessThan(0.91);
  }
  // (1.645 / 0.1)² = 271 runs would do if the spread were known.
  expect(narrow.runs).toBeGreaterThan(271);
  expect(narrow.runs).toBeLessThan(271 * 1.25);
  expect(narrow.looks).toBeLessThan(5);
});

test("with very lopsided outcomes the loss is larger, and beginning with few runs would be worse by far", async () => {
  const [usual, hasty] = [await coverage(EXPERIMENTS, 0.2, true), await coverage(EXPERIMENTS, 0.2, true, 3)];
  expect(usual.held).toBeGreaterThan(0.84);
  expect(hasty.held).toBeLessThan(usual.held - 0.03);
});
