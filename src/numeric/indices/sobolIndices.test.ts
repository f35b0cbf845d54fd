// Functions with known indices. Tolerances are four standard errors: measured over independent scramblings, never felt.
import { expect, test } from "vitest";
import { keyFromSeed } from "../luck/random.ts";
import { saltelliDesign, type SobolIndex, sobolIndices } from "./sobolIndices.ts";

type Known = { f: (x: readonly number[]) => number; first: readonly number[]; total: readonly number[] };

const angle = (x: number) => Math.PI * (2 * x - 1);

/** Ishigami & Homma (1990) with a = 7 and b = 0.1; the indices follow from its variances by hand. */
const ishigami: Known = {
  f: ([x, y, z]) =>
    Math.sin(angle(x)) + 7 * Math.sin(angle(y)) ** 2 + 0.1 * angle(z) ** 4 * Math.sin(angle(x)),
  first: [0.3139, 0.4424, 0],
  total: [0.5576, 0.4424, 0.2437],
};

/** The g-function of Saltelli & Sobol' (1995): V_i = 1 / (3 (1 + a_i)²), and products of 1 + V_i. */
const weights = [0, 1, 4.5, 9, 99];
const parts = weights.map((a) => 1 / (3 * (1 + a) ** 2));
const all = parts.reduce((product, part) => product * (1 + part), 1);
const gFunction: Known = {
  f: (x) => weights.reduce((product, a, at) => (product * (Math.abs(4 * x[at] - 2) + a)) / (1 + a), 1),
  first: parts.map((part) => part / (all - 1)),
  total: parts.map((part) => (part * all) / (1 + part) / (all - 1)),
};

function estimate({ f, first }: Known, rows: number, seed: string, resamples: number): SobolIndex[] {
  const key = keyFromSeed(seed);
  const values = saltelliDesign(rows, first.length, key).map(f);
  return sobolIndices(values, first.length, { level: 0.9, key: keyFromSeed(`${seed} again`), resamples });
}

function spreadOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

for (const [name, known] of Object.entries({ Ishigami: ishigami, "the g-function": gFunction })) {
  test(`indices of ${name}: the mean of 20 scramblings is the published value within four standard errors`, () => {
    const found = Array.from({ length: 20 }, (_, seed) => estimate(known, 1024, `${name} ${seed}`, 2));
    for (const order of ["first", "total"] as const) {
      known[order].forEach((truth, input) => {
        const { mean, standardError } = spreadOf(found.map((indices) => indices[input][order].value));
        // Published values are rounded to four digits.
        expect(Math.abs(mean - truth)).toBeLessThan(4 * standardError + 0.00005);
        expect(standardError).toBeLessThan(0.005);
      });
    }
  });

  test(`intervals of level 90 % hold the indices of ${name} at least that often`, () => {
    const trials = Array.from({ length: 40 }, (_, seed) =>
      estimate(known, 256, `interval ${name} ${seed}`, 200),
    );
    for (const order of ["first", "total"] as const) {
      known[order].forEach((truth, input) => {
        const held = trials.filter(
          ({ [input]: index }) => index[order].low <= truth && truth <= index[order].high,
        );
        // Rows of a Sobol' sequence balance each other, so intervals may only be too wide.
        expect(held.length / trials.length).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / trials.length));
      });
    }
  });
}

test("saltelliDesign(…) takes each coordinate in turn from the other point", () => {
  const [a, first, second, b] = saltelliDesign(2, 2, keyFromSeed("design"));
  expect([first, second]).toEqual([
    [b[0], a[1]],
    [a[0], b[1]],
  ]);
});

test("sobolIndices(…) of a function that never varies are unknown, and rows without a value are left out", () => {
  const options = { level: 0.9, key: keyFromSeed("flat") };
  const [flat] = sobolIndices(Array(30).fill(5), 1, options);
  expect([flat.first.value, flat.total.value, flat.total.low]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  const design = saltelliDesign(64, 2, options.key);
  const values = design.map(([x, y]) => x + y);
  const holes = values.map((value, at) => (at === 5 ? Number.NaN : value));
  expect(sobolIndices(holes, 2, options)).toEqual(
    sobolIndices(
      values.filter((_, at) => at < 4 || at >= 8),
      2,
      options,
    ),
  );
});
