import { expect, test } from "vitest";
import { type BoundaryPoint, edgesOf } from "./boundaryEdges.ts";

const LUCK = [-0.2, 0.1, 0.15, -0.05, 0];

/** Points whose runs lie around a mean; what is further from zero than 0.3 is clear. */
const points = (...means: readonly number[]): BoundaryPoint[] =>
  means.map((mean, value) => ({
    value,
    gains: LUCK.map((luck) => mean + luck),
    sign: mean > 0.3 ? 1 : mean < -0.3 ? -1 : 0,
  }));

test("edgesOf(…) finds none where a claim holds throughout, or nowhere", () => {
  expect(edgesOf(points(1, 2, 3), 0.9)).toEqual([]);
  expect(edgesOf(points(-1, 0, -3), 0.9)).toEqual([]);
});

test("edgesOf(…) finds where an effect turns around, with its interval", () => {
  const [edge, ...others] = edgesOf(points(2, 1, -1), 0.9);
  expect(others).toEqual([]);
  expect(edge).toMatchObject({ kind: "flips", holds: "below", at: 1.5, between: [1, 2] });
  expect(edge.low).toBeLessThan(1.5);
  expect(edge.high).toBeGreaterThan(1.5);
  // The same luck at both ends shifts every run's crossing by half its luck: ± t(0.95; 4) s / √5 / 2.
  const mirrored = edgesOf(points(-1, 1, 2), 0.9);
  expect(mirrored).toMatchObject([{ kind: "flips", holds: "above", at: 0.5 }]);
  expect(mirrored[0].low).toBeCloseTo(2 - edge.high, 12);
});

test("edgesOf(…) goes through values at which the runs cannot tell", () => {
  const [edge] = edgesOf(points(2, 0.1, -0.1, -2), 0.9);
  expect(edge).toMatchObject({ kind: "flips", at: 1.5 });
  expect([edge.low > 0 && edge.low < 1, edge.high > 2 && edge.high < 3]).toEqual([true, true]);
});

test("edgesOf(…) tells an effect that fades from one that turns around", () => {
  expect(edgesOf(points(0, 1, 2), 0.9)).toMatchObject([{ kind: "fades", holds: "above" }]);
  expect(edgesOf(points(2, 1, 0), 0.9)).toMatchObject([{ kind: "fades", holds: "below" }]);
  expect(edgesOf(points(-1, 2, 0), 0.9)).toMatchObject([
    { kind: "flips", holds: "above" },
    { kind: "fades", holds: "below" },
  ]);
});

test("edgesOf(…) finds an effect that is off at the end exactly there", () => {
  const off: BoundaryPoint = { value: 0, gains: [0, 0, 0, 0, 0], sign: 0 };
  const [edge] = edgesOf([off, ...points(1, 1).map((point) => ({ ...point, value: point.value + 1 }))], 0.9);
  expect(edge.kind).toBe("fades");
  expect(edge.at).toBeCloseTo(0, 6);
});

test("edgesOf(…) takes no gap for an edge where the claim holds on both sides of it", () => {
  expect(edgesOf(points(1, 0, 1), 0.9)).toEqual([]);
});
