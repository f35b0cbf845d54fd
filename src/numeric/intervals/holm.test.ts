import { expect, test } from "vitest";
import { holm } from "./holm.ts";

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

test("holm(…) adjusts as R's p.adjust does", () => {
  // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"): 0.03 0.06 0.06 0.02
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual(near([0.03, 0.06, 0.06, 0.02]));
});

test("holm(…) never falls below a smaller one's, nor rises above 1", () => {
  expect(holm([0.5, 0.4, 0.9])).toEqual(near([1, 1, 1]));
  expect(holm([0.01, 0.011])).toEqual(near([0.02, 0.02]));
});

test("holm(…) leaves a single look alone and takes what cannot be tested for chance", () => {
  expect(holm([0.04])).toEqual([0.04]);
  expect(holm([Number.NaN, 0.02])).toEqual(near([1, 0.04]));
  expect(holm([])).toEqual([]);
});

test("holm(…) of equal chances and of many, as R's p.adjust", () => {
  // R 4.2: p.adjust(c(.0001, .0001, .01, .02, .0125, .3, .7, .045), "holm")
  expect(holm([0.0001, 0.0001, 0.01, 0.02, 0.0125, 0.3, 0.7, 0.045])).toEqual(
    near([0.0008, 0.0008, 0.06, 0.08, 0.0625, 0.6, 0.7, 0.135]),
  );
});

// Benjamini & Hochberg (1995) give fifteen p-values of Neuhaus et al. (1992): Bonferroni and Holm both reject the first three.
test("holm(…) rejects the first three of the fifteen trials of thrombolysis", () => {
  const chances = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const adjusted = holm(chances);
  expect(adjusted.filter((chance) => chance <= 0.05)).toEqual(near([0.0015, 0.0056, 0.0247]));
  expect(adjusted[14]).toBe(1);
});

test("holm(…) keeps the order of the chances, never lowers one and bears any order of asking", () => {
  const chances = Array.from({ length: 40 }, (_, at) => ((at * 17) % 41) / 410);
  const adjusted = holm(chances);
  const order = chances.map((_, at) => at).sort((a, b) => chances[a] - chances[b]);
  order.slice(1).forEach((at, place) => expect(adjusted[at]).toBeGreaterThanOrEqual(adjusted[order[place]]));
  adjusted.forEach((value, at) => expect(value).toBeGreaterThanOrEqual(chances[at]));
  expect(holm(chances.toReversed())).toEqual(adjusted.toReversed());
});
