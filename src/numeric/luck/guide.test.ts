import { expect, test } from "vitest";
import { cumulativeThresholds, indexAt, poissonThresholds } from "../functions/distributions.ts";
import { guideOf } from "./guide.ts";
import { keyFromSeed, randomBits } from "./random.ts";

/** The draw of the engine: on from where the guide says. */
function guided(thresholds: Uint32Array, guide: Uint8Array, bits: number): number {
  const luck = bits === 0 ? 1 : bits;
  let index = guide[bits >>> 26];
  while (luck > thresholds[index]) ++index;
  return index;
}

test("the guide of two equal halves begins at the first thing for half of the luck, at the second for the other", () => {
  // Cell 32 begins at 2³¹, which the first thing still has; from cell 33 on it is the second.
  const guide = guideOf(cumulativeThresholds([1, 1]), 2);
  expect([...guide]).toEqual(Array.from({ length: 64 }, (_, cell) => (cell <= 32 ? 0 : 1)));
});

test("the guide of a certain thing begins there, also behind things that never happen", () => {
  expect([...guideOf(cumulativeThresholds([5]), 1)]).toEqual(Array(64).fill(0));
  expect([...guideOf(cumulativeThresholds([0, 0, 5, 0]), 4)]).toEqual(Array(64).fill(2));
});

test("every row has its own guide", () => {
  const rows = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ].flatMap((weights) => [...cumulativeThresholds(weights)]);
  expect([...guideOf(Uint32Array.from(rows), 3)]).toEqual([
    ...Array(64).fill(0),
    ...Array(64).fill(1),
    ...Array(64).fill(2),
  ]);
});

test("with or without a guide, the same thing is drawn: at both ends of every cell and for 5,000 numbers", () => {
  const { high, low } = keyFromSeed("guide");
  const edges = Array.from({ length: 64 }, (_, cell) => cell * 2 ** 26).flatMap((edge) => [edge, edge + 1]);
  const lucks = [
    0,
    ...edges,
    ...edges.map((edge) => (edge + 2 ** 26 - 2) >>> 0),
    ...Array.from({ length: 5000 }, (_, at) => randomBits(high, low, at)),
  ];
  for (const thresholds of [
    cumulativeThresholds([1, 2, 3, 4]),
    cumulativeThresholds([0, 1e-9, 1, 0, 2]),
    cumulativeThresholds(Array.from({ length: 256 }, (_, at) => 1 + (at % 7))),
    poissonThresholds(0.02, 12),
    poissonThresholds(30, 80),
  ]) {
    const guide = guideOf(thresholds, thresholds.length);
    for (const bits of lucks) expect(guided(thresholds, guide, bits)).toBe(indexAt(thresholds, bits));
  }
});
