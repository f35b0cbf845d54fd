import { expect, test } from "vitest";
import { isLogged, isMarked, markLogged, sampleStride } from "./sample.ts";

test("a sample is every k-th consumer from the first on, spread over all", () => {
  const chosen = (consumers: number, sample: number) =>
    Array.from({ length: consumers }, (_, consumer) => consumer).filter((consumer) =>
      isLogged(consumer, consumers, sample),
    );
  expect(chosen(10, 3)).toEqual([0, 3, 6]);
  expect(chosen(10, 4)).toEqual([0, 2, 4, 6]);
  expect(chosen(10, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(chosen(3, 50)).toEqual([0, 1, 2]);
  expect(chosen(10, 1)).toEqual([0]);
  expect(chosen(10, 0)).toEqual([]);
});

test("the stride is a whole number, at least one", () => {
  expect([sampleStride(100, 7), sampleStride(7, 100), sampleStride(20_000, 1000)]).toEqual([14, 1, 20]);
});

test("marks say the same as isLogged(…), also around the ends of words", () => {
  for (const [consumers, sample] of [
    [1, 1],
    [32, 32],
    [33, 33],
    [1000, 7],
    [64, 0],
    [100, 99],
  ]) {
    const marks = markLogged(consumers, sample);
    expect(marks).toHaveLength(Math.ceil(consumers / 32));
    for (let consumer = 0; consumer < consumers; ++consumer)
      expect(isMarked(marks, consumer)).toBe(isLogged(consumer, consumers, sample));
  }
});
