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

/** Hours of sleep gained by ten patients with either of two drugs: Cushny & Peebles (1905), the data of Student (1908). */
const sleep = {
  first: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  second: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
};

// R 4.2: t.test(second, first, paired = TRUE, conf.level = .9 and .95).
test("pairedInterval(…) of Student's own data is R's", () => {
  const nine = pairedInterval(sleep.first, sleep.second, 0.9);
  expect(nine.mean).toBeCloseTo(1.58, 12);
  expect(nine.standardError).toBeCloseTo(0.388958723888395, 12);
  expect(nine.low).toBeCloseTo(0.866994732970716, 9);
  expect(nine.high).toBeCloseTo(2.293005267029284, 9);
  expect(nine.method).toBe("Student's t, 10 runs, differences of paired runs");
  const surer = pairedInterval(sleep.first, sleep.second, 0.95);
  expect([surer.low, surer.high]).toEqual([
    expect.closeTo(0.700114236723018, 9),
    expect.closeTo(2.459885763276982, 9),
  ]);
});

test("pairedInterval(…) the other way round is its mirror image, at 90 % where no level is given", () => {
  const there = pairedInterval(sleep.first, sleep.second);
  const back = pairedInterval(sleep.second, sleep.first, 0.9);
  expect([back.low, back.mean, back.high]).toEqual(
    [-there.high, -there.mean, -there.low].map((value) => expect.closeTo(value, 12)),
  );
});

test("pairedInterval(…) of what changed by the same in every run is that change alone; of one run or none it says nothing", () => {
  expect(pairedInterval([1, 2, 3], [2, 3, 4], 0.9)).toEqual({
    mean: 1,
    standardError: 0,
    low: 1,
    high: 1,
    method: "Student's t, 3 runs, differences of paired runs",
  });
  expect(pairedInterval([1], [4]).method).toBe("one run says nothing of luck, differences of paired runs");
  expect(pairedInterval([], []).mean).toBeNaN();
});
