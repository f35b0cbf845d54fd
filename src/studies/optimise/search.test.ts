import { expect, test } from "vitest";
import { normalOf } from "../../numeric/functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../../numeric/luck/random.ts";
import { bestTried, endsOf, type Point, search, type SearchProblem, surfacesOf } from "./search.ts";

/** Branin's function on the unit square, upside down; its three optima are −0.397887 (Dixon & Szegő 1978). */
function branin([u, v]: Point): number {
  const [x, y] = [15 * u - 5, 15 * v];
  const bend = y - (5.1 / (4 * Math.PI ** 2)) * x * x + (5 / Math.PI) * x - 6;
  return -(bend * bend + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10);
}

function problemOf(
  truth: (point: Point) => number,
  deviation: number,
  limits: SearchProblem["limits"] = [],
): SearchProblem {
  let drawn = 0;
  const luck = () => deviation * normalOf(toUniform(randomBits(7, 8, ++drawn)));
  return {
    dimensions: 2,
    limits,
    settle: (point) => point,
    evaluate: async (points) => ({
      tried: points
        .filter((point) => !Number.isNaN(truth(point)))
        .map((point) => ({
          point,
          goal: { value: truth(point) + luck(), noise: deviation * deviation },
          held: limits.map(() => ({ value: point[0] + point[1], noise: 0 })),
        })),
      empty: points.filter((point) => Number.isNaN(truth(point))),
    }),
  };
}

const options = {
  points: 30,
  first: [] as Point[],
  spread: 10,
  batch: 2,
  key: keyFromSeed("search"),
  known: [],
};

async function bestOf(problem: SearchProblem): Promise<Point> {
  const found = await search(problem, options);
  expect(found.tried.length + found.empty.length).toBe(30);
  return bestTried(problem, surfacesOf(problem, found), found.tried)[0];
}

test("search(…) comes within 0.1 of Branin's optimum in thirty measurements, of a range of 308", async () => {
  expect(branin(await bestOf(problemOf(branin, 0)))).toBeGreaterThan(-0.497887);
});

test("search(…) is not led astray by luck as large as the hills are low", async () => {
  expect(branin(await bestOf(problemOf(branin, 2)))).toBeGreaterThan(-2.4);
});

test("search(…) stays within a limit that is measured", async () => {
  // On x + y ≤ 1 the best of −(x − 0.9)² − (y − 0.9)² is (½, ½).
  const hill = ([x, y]: Point) => -((x - 0.9) ** 2) - (y - 0.9) ** 2;
  const [x, y] = await bestOf(problemOf(hill, 0, [{ low: Number.NEGATIVE_INFINITY, high: 1 }]));
  expect(x + y).toBeLessThan(1 + 1e-6);
  expect(hill([x, y])).toBeGreaterThan(hill([0.5, 0.5]) - 0.02);
});

/** Highest at one corner, whichever it is: steep, or flat but for a cliff at the very end of the last axis. */
const slope = (corner: Point) => (point: Point) =>
  -point.reduce((sum, part, axis) => sum + Math.abs(part - corner[axis]), 0);
const cliff = (corner: Point) => (point: Point) =>
  0.2 * slope(corner)(point) + (point.at(-1) === corner.at(-1) ? 1 : 0);

const corners: readonly [corner: Point, name: string, truth: (corner: Point) => (point: Point) => number][] =
  [
    [[0, 0], "a slope", slope],
    [[1, 0], "a slope", slope],
    [[0, 0], "a cliff", cliff],
    [[1, 0], "a cliff", cliff],
    [[0, 1, 1], "a cliff", cliff],
  ];

test.each(corners)(
  "search(…) finds the maximum at the corner %j, on %s, with a little luck too",
  async (corner, _, shape) => {
    const first = endsOf(corner.map(() => 0.4));
    const truth = shape(corner);
    const find = async (deviation: number) => {
      const problem = { ...problemOf(truth, deviation), dimensions: corner.length };
      const found = await search(problem, { ...options, points: 10 + 8 * corner.length, first });
      return bestTried(problem, surfacesOf(problem, found), found.tried)[0];
    };
    expect(await find(0)).toEqual(corner);
    // Selection and proof, with more runs, tell apart what luck of 0.02 hides.
    expect(truth(await find(0.02))).toBeGreaterThan(truth(corner) - 0.02);
  },
);

test("search(…) goes on where there is nothing to measure, and learns to stay away from there", async () => {
  // Nothing right of a half, where the hill would be highest.
  const hill = ([x, y]: Point) => (x > 0.5 ? Number.NaN : x - Math.abs(y - 0.3));
  const problem = problemOf(hill, 0);
  const { tried, empty } = await search(problem, options);
  expect(tried.length + empty.length).toBe(30);
  // Half of the first ten; later ones feel for the border.
  expect(tried.length).toBeGreaterThan(8);
  const [x, y] = bestTried(problem, surfacesOf(problem, { tried, empty }), tried)[0];
  expect(hill([x, y])).toBeGreaterThan(0.4);
});

test("search(…) ends with nothing where there is nothing to measure anywhere", async () => {
  const problem = problemOf(() => Number.NaN, 0);
  const { tried, empty } = await search(problem, options);
  expect([tried.length, empty.length, new Set(empty.map(String)).size]).toEqual([0, 30, 30]);
});

test("search(…) keeps what it has when it is stopped", async () => {
  const controller = new AbortController();
  const problem = problemOf(branin, 0);
  const evaluate = async (points: readonly Point[]) => {
    controller.abort();
    return problem.evaluate(points);
  };
  const { tried } = await search({ ...problem, evaluate }, { ...options, signal: controller.signal });
  expect(tried).toHaveLength(10);
});
