import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { pairedInterval } from "./pairedInterval.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.ts";

test("pairedInterval(…) takes the luck out that two scenarios share", () => {
  const luck = Array.from({ length: 20 }, (_, run) =>
    normalOf(toUniform(randomBits(childKeyHigh(1, 2, 0), childKeyLow(1, 2, 0), run))),
  );
  const paired = pairedInterval(
    luck,
    luck.map((value, run) => value + 0.1 + 0.001 * (run % 2)),
  );
  expect(paired.mean).toBeCloseTo(0.1005, 12);
  expect(paired.low).toBeGreaterThan(0.1);
  expect(paired.high).toBeLessThan(0.101);
  expect(() => pairedInterval([1], [1, 2])).toThrow("paired runs must be as many, but are 1 and 2");
});

test("pairedInterval(…) of shares keeps within one either way", () => {
  const before = [0, 0.1, 0];
  const after = [0.9, 0.2, 1];
  const { mean, low, high } = pairedInterval(before, after, 0.9, [0, 1]);
  expect(mean).toBeCloseTo(2 / 3, 12);
  expect(low).toBeGreaterThan(-1);
  expect(high).toBeLessThan(1);
  expect(pairedInterval(before, after, 0.9).high).toBeGreaterThan(1);
});
