import { expect, test } from "vitest";
import { createTales, emptyTales, MOST_TALES, recordTales, taleLogOf } from "./tales.ts";

const messages = (length: number) => ({
  length,
  listener: Uint32Array.from({ length }, (_, at) => at + 10),
  content: Uint32Array.from({ length }, () => 2 | (1 << 4) | (65535 << 8)),
  speaker: Uint32Array.from({ length }, (_, at) => at),
});

test("words are logged by the day on which they are heard", () => {
  const tales = createTales();
  recordTales(tales, messages(2), 8, 2);
  recordTales(tales, messages(1), 9, 1);
  expect(taleLogOf(tales, 5)).toEqual({
    length: 3,
    day: Int32Array.of(3, 3, 4),
    teller: Int32Array.of(0, 1, 0),
    listener: Int32Array.of(10, 11, 10),
    brand: Int8Array.of(2, 2, 2),
    hops: Int8Array.of(1, 1, 1),
    said: Float64Array.of(1, 1, 1),
  });
  emptyTales(tales);
  expect(taleLogOf(tales, 5).length).toBe(0);
});

test("where words multiply, whole days are left out as soon as too many were told in the whole market", () => {
  const tales = createTales();
  recordTales(tales, messages(2), 1, MOST_TALES);
  // Of this part only one word, but of the market too many; and so it stays.
  recordTales(tales, messages(1), 2, 1);
  recordTales(tales, messages(1), 3, 0);
  expect(taleLogOf(tales, 0).length).toBe(2);
});
