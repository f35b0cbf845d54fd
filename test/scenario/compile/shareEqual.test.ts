import { expect, test } from "vitest";
import { shareEqual } from "../../../src/scenario/compile/shareEqual.ts";

const market = (price: number) => ({
  days: 30,
  names: ["nonna", "gino"],
  habits: { know: Float64Array.of(1, Number.NaN, -0), go: [] as number[] },
  brands: { price: Float64Array.of(price, 20), label: undefined },
});

test("what is equal is the other's own, and what is not stays", () => {
  const [known, other] = [market(18), market(19)];
  const shared = shareEqual(other, known);
  expect(shared).toEqual(market(19));
  expect(shared.names).toBe(known.names);
  expect(shared.habits).toBe(known.habits);
  expect(shared.brands).not.toBe(known.brands);
  expect(shared.brands.price).toBe(other.brands.price);
  expect(shareEqual(market(18), known)).toBe(known);
  expect([known, other]).toEqual([market(18), market(19)]);
});

test.each([
  [
    [1, 2],
    [1, 2, 3],
  ],
  [{ a: 1 }, { a: 1, b: undefined }],
  [[0], [-0]],
  [Float64Array.of(1), Float32Array.of(1)],
  [[1], { 0: 1 }],
  [1, "1"],
  [{ a: 1 }, null],
  [{ a: 1 }, undefined],
])("%j and %j have nothing in common", (value, known) => {
  const shared = shareEqual<unknown>(value, known);
  expect(shared).toStrictEqual(value);
  expect(shared).not.toBe(known);
});
