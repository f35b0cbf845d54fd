import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import { type Narrowed, narrowColumns, widenColumns } from "./narrowColumns.ts";

const whole = {
  small: Float64Array.of(0, 127, -128),
  medium: Float64Array.of(128, -32768, 32767),
  large: Float64Array.of(32768, -(2 ** 31), 2 ** 31 - 1),
  largest: Float64Array.of(2 ** 31, 1),
  fractions: Float64Array.of(1, 0.5),
  negativeZero: Float64Array.of(-0, 1),
  missing: Float64Array.of(NaN, 1),
  endless: Float64Array.of(-Infinity, 1),
  none: new Float64Array(0),
  zeros: new Float64Array(1000),
  zeroDays: new Int32Array(2),
  days: Int32Array.of(0, 7, 300),
  far: Int32Array.of(0, 2 ** 31 - 1),
  codes: Uint8Array.of(255),
  inside: {
    names: ["a", "b"],
    size: 3,
    nothing: null,
    list: [Float64Array.of(1), { deep: Float32Array.of(0.1) }],
  },
};

/** There and back, as a result goes through Redis. */
const returned = (value: unknown) => widenColumns(deserialize(serialize(narrowColumns(value))) as Narrowed);

test("every column comes back as it was, to the last bit, and as what it was", () => {
  const back = returned(whole);
  expect(back).toStrictEqual(whole);
  expect(Object.is((back as typeof whole).negativeZero[0], -0)).toBe(true);
});

test("a column takes no more bytes than its numbers need", () => {
  const { value, kinds } = narrowColumns(whole);
  const widths = Object.entries(value as typeof whole).flatMap(([name, column]) =>
    "byteLength" in column ? [[name, column.byteLength]] : [],
  );
  expect(Object.fromEntries(widths)).toEqual({
    small: 3,
    medium: 6,
    large: 12,
    largest: 16,
    fractions: 16,
    negativeZero: 16,
    missing: 16,
    endless: 16,
    none: 4,
    zeros: 4,
    zeroDays: 4,
    days: 6,
    far: 8,
    codes: 1,
  });
  expect(kinds).toBe("ddddddddDDIiicdf");
});

test("what is made narrow stays as it was, and what comes back holds on to nothing else", () => {
  const before = structuredClone(whole);
  const back = returned(whole) as typeof whole;
  expect(whole).toStrictEqual(before);
  expect(back.fractions.buffer.byteLength).toBe(16);
});

test.each(["", "dd?", "ddd"])("columns of kinds %j are not believed", (kinds) => {
  const { value } = narrowColumns(whole);
  expect(() => widenColumns({ value, kinds })).toThrow(/^a column is of kind/);
});
