import { expect, test } from "vitest";
import { leastOf } from "./leastOf.ts";

test("a parabola's lowest point, to a ten-millionth of the bounds", () => {
  const [x] = leastOf(([at]) => (at - 0.3178) ** 2, [[0, 1]]);
  expect(x).toBeCloseTo(0.3178, 6);
  const [far] = leastOf(([at]) => Math.abs(at - 777), [[-1000, 1000]]);
  expect(Math.abs(far - 777)).toBeLessThan(1e-3);
});

test("two and three numbers together, also in a narrow valley", () => {
  // Rosenbrock (1960): least at 1, 1.
  const valley = ([x, y]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  const found = leastOf(valley, [
    [-2, 2],
    [-1, 3],
  ]);
  expect(valley(found)).toBeLessThan(0.01);
  const three = leastOf(
    ([x, y, z]) => (x - 0.2) ** 2 + (y + 3) ** 2 + (z - 40) ** 2 / 100,
    [
      [0, 1],
      [-5, 5],
      [0, 100],
    ],
  );
  expect(three).toEqual([0.2, -3, 40].map((value, at) => expect.closeTo(value, at === 2 ? 1 : 2)));
});

test("ends of the bounds are reached", () => {
  expect(leastOf(([x]) => x, [[2, 5]])).toEqual([2]);
  expect(leastOf(([x]) => -x, [[2, 5]])).toEqual([5]);
  expect(
    leastOf(
      ([x, y]) => x - y,
      [
        [0, 1],
        [0, 1],
      ],
    ),
  ).toEqual([0, 1]);
});

test("what is no number counts as worst, and where nothing is better the middle stays", () => {
  const [x] = leastOf(([at]) => (at < 0.5 ? Number.NaN : (at - 0.6) ** 2), [[0, 1]]);
  expect(x).toBeCloseTo(0.6, 6);
  expect(leastOf(() => Number.NaN, [[2, 6]])).toEqual([4]);
});

test("the deepest of several hollows is found where the grid sees it", () => {
  const hollows = ([x]: readonly number[]) => Math.min((x - 0.1) ** 2 + 0.01, 4 * (x - 0.8) ** 2);
  expect(leastOf(hollows, [[0, 1]])[0]).toBeCloseTo(0.8, 6);
});

test("bounds without width leave one answer", () => {
  expect(leastOf(([x]) => x * x, [[3, 3]])).toEqual([3]);
});
