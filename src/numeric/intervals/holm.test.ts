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
