import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { type RandomKey, keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { shareOfLuck } from "./shareOfLuck.ts";
import { saltelliDesign } from "./sobolIndices.ts";

const [DIMENSIONS, RUNS, TRIALS, LEVEL] = [4, 2, 200, 0.9];
const WIDTH = DIMENSIONS + 2;

function normals({ high, low }: RandomKey): () => number {
  let address = 0;
  return () => normalOf(toUniform(randomBits(high, low, address++)));
}

/**
 * One experiment whose parts are known: 10 x + 5 y z, luck that moves all points alike (variance 0.25, twice as strong
 * at the end of the first range as at its beginning) and luck of each point (0.09).
 */
function experiment(rows: number, seed: string, luckRuns = 8) {
  const points = saltelliDesign(rows, DIMENSIONS, keyFromSeed(`points of ${seed}`));
  const draw = normals(keyFromSeed(seed));
  const luck = Array.from({ length: luckRuns }, () => 0.5 * draw());
  const run = ([x, y, z]: readonly number[], number: number) =>
    10 * x + 5 * y * z + luck[number] * (2 / 3) * (1 + x) + 0.3 * draw();
  const table = points
    .filter((_, at) => at % WIDTH === 0)
    .slice(0, 8)
    .map((point) => luck.map((_, number) => run(point, number)));
  const values = points.map((point) => (run(point, 0) + run(point, 1)) / RUNS);
  const groups = Array.from({ length: rows }, (_, row) => values.slice(row * WIDTH, (row + 1) * WIDTH));
  return shareOfLuck({ table, groups, runs: RUNS }, LEVEL);
}

/** Variances by hand: of 10 x, of 5 y z (1/9 − 1/16 times 25), and of luck, where E[(1 + x)²] is 7/3. */
const settings = 100 / 12 + 25 * (1 / 9 - 1 / 16);
const ofLuck = 0.25 * (4 / 9) * (7 / 3) + 0.09;
const truth = ofLuck / (ofLuck + settings);

for (const rows of [16, 64, 128]) {
  test(`with ${rows} rows the interval of the share of luck holds the truth as often as it says, or more`, () => {
    const found = Array.from({ length: TRIALS }, (_, seed) => experiment(rows, `luck ${rows} ${seed}`));
    const held = found.filter(({ low, high }) => low <= truth && truth <= high).length / TRIALS;
    expect(held).toBeGreaterThan(LEVEL - 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / TRIALS));
    const mean = found.reduce((sum, { value }) => sum + value, 0) / TRIALS;
    const spread = Math.sqrt(found.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (TRIALS - 1));
    // A share is a ratio, and a little crooked: the mean may be off by its own error and the square of the spread.
    expect(Math.abs(mean - truth)).toBeLessThan((4 * spread) / Math.sqrt(TRIALS) + (spread * spread) / truth);
  });
}

test("shareOfLuck(…) stays within 0 and 1, and says nothing where nothing was measured", () => {
  const flat = Array.from({ length: 4 }, () => [1, 1, 1]);
  const idle = { table: [[1, 2, 4], [1, 2, 4], [1, 2, 4]], groups: [[3], [3], [3]], runs: 1 }; // biome-ignore format: a table
  expect(shareOfLuck({ table: flat, groups: [[1], [2], [4]], runs: 1 }, 0.9)).toEqual({
    value: 0,
    low: Number.NaN,
    high: Number.NaN,
  });
  expect(shareOfLuck(idle, 0.9).value).toBe(1);
  expect(shareOfLuck({ table: flat, groups: [[1], [1], [1]], runs: 1 }, 0.9).value).toBe(0);
  expect(shareOfLuck({ table: [], groups: [[1], [2]], runs: 1 }, 0.9).value).toBeNaN();
});
