import { expect, test } from "vitest";
import { crossedVariance } from "./crossedVariance.ts";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";

test("crossedVariance(…) of a table by hand", () => {
  const { rows, columns, rest } = crossedVariance([
    [1, 3],
    [5, 9],
  ]);
  // Means of rows 2 and 7, of columns 3 and 6, of all 4.5; what is left is ± ½ in each cell.
  expect({ rows, columns, rest }).toEqual({ rows: (25 - 1) / 2, columns: (9 - 1) / 2, rest: 1 });
});

test("crossedVariance(…) finds the parts that a table was made of, within four standard errors", () => {
  const { high, low } = keyFromSeed("table");
  let address = 0;
  const draw = () => normalOf(toUniform(randomBits(high, low, address++)));
  const found = Array.from({ length: 400 }, () => {
    const luck = Array.from({ length: 6 }, () => 2 * draw());
    return crossedVariance(
      Array.from({ length: 8 }, () => {
        const place = 3 * draw();
        return luck.map((shift) => 10 + place + shift + draw());
      }),
    );
  });
  for (const [part, truth] of [
    ["rows", 9],
    ["columns", 4],
    ["rest", 1],
  ] as const) {
    const values = found.map((parts) => parts[part]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(Math.abs(mean - truth)).toBeLessThan((4 * Math.sqrt(squares / (values.length - 1))) / 20);
  }
});

test("one row, one column or nothing says nothing", () => {
  for (const table of [
    [],
    [[1, 2]],
    [[1], [2]],
    [
      [Number.NaN, 1],
      [1, 2],
    ],
  ])
    expect(crossedVariance(table).rest).toBeNaN();
});
