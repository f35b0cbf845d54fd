import { expect, test } from "vitest";
import { normalOf } from "../../numeric/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../../numeric/random.ts";
import { bestTried, type Point, search, type SearchProblem, surfacesOf } from "./search.ts";

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
    evaluate: async (points) =>
      points.map((point) => ({
        point,
        goal: { value: truth(point) + luck(), noise: deviation * deviation },
        held: limits.map(() => ({ value: point[0] + point[1], noise: 0 })),
      })),
  };
}

const options = { points: 30, spread: 10, batch: 2, key: keyFromSeed("search"), known: [] };

async function bestOf(problem: SearchProblem): Promise<Point> {
  const tried = await search(problem, options);
  expect(tried).toHaveLength(30);
  return bestTried(problem, surfacesOf(problem, tried), tried)[0];
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

test("search(…) keeps what it has when it is stopped", async () => {
  const controller = new AbortController();
  const problem = problemOf(branin, 0);
  const evaluate = async (points: readonly Point[]) => {
    controller.abort();
    return problem.evaluate(points);
  };
  const tried = await search({ ...problem, evaluate }, { ...options, signal: controller.signal });
  expect(tried).toHaveLength(10);
});
