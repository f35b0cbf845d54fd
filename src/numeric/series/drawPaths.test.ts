import { expect, test } from "vitest";
import { keyFromSeed } from "../luck/random.ts";
import { drawPaths } from "./drawPaths.ts";
import { quantileAt } from "./forecast.ts";
import { naive } from "./simpleForecasts.ts";

const forecast = naive([100, 104, 99, 103, 108, 101, 105], 4);
const paths = drawPaths(forecast, 4000, keyFromSeed("paths"));

test("each step has the forecast's distribution", () => {
  for (const step of [0, 3])
    for (const chance of [0.1, 0.5, 0.9]) {
      const below = paths.filter((path) => path[step] <= quantileAt(forecast.quantiles[step], chance)).length;
      expect(Math.abs(below / 4000 - chance)).toBeLessThan(0.002);
    }
});

// Of a walk the second step has half the variance of the fourth: correlation √(2 / 4).
test("steps of a walk move together as those of a walk", () => {
  const rank = (step: number) => {
    const order = Array.from(paths.keys()).sort((a, b) => paths[a][step] - paths[b][step]);
    const ranks = new Float64Array(4000);
    order.forEach((path, at) => (ranks[path] = at / 3999 - 0.5));
    return ranks;
  };
  const [a, b] = [rank(1), rank(3)];
  const cross = a.reduce((sum, value, at) => sum + value * b[at], 0) / 4000;
  const spearman = 12 * cross;
  // Spearman's correlation of a Gaussian pair: 6/π · asin(r / 2).
  expect(Math.abs(spearman - (6 / Math.PI) * Math.asin(Math.SQRT1_2 / 2))).toBeLessThan(0.03);
});
