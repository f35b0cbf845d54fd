import { expect, test } from "vitest";
import { pairedDifference, wilsonInterval } from "./pairedDifference.ts";

test("pairedDifference(…) on known numbers: Student’s own sleep data, two drugs on the same ten patients", () => {
  // R: t.test(extra ~ group, sleep, paired = TRUE): mean 1.58, 95 % interval 0.7001142 to 2.4598858.
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const found = pairedDifference(first, second, 0.95);
  expect(found.difference).toBeCloseTo(1.58, 10);
  expect(found.low).toBeCloseTo(0.7001142, 6);
  expect(found.high).toBeCloseTo(2.4598858, 6);
  expect(found).toMatchObject({ verdict: "higher", runs: 10, chanceHigher: 0.95 });
  expect(found.relative).toBeCloseTo(1.58 / 0.75, 10);
  // var 3.200556 and 4.009; of the differences 1.512889.
  expect(found.pairing).toBeCloseTo((3.2005556 + 4.009) / 1.5128889, 5);
});

test("pairedDifference(…) of the same numbers is exactly zero and says so", () => {
  const values = [0.1 + 0.2, 1 / 3, 2 / 7];
  expect(pairedDifference(values, [...values])).toMatchObject({
    difference: 0,
    low: 0,
    high: 0,
    verdict: "same",
    chanceHigher: 0.5,
    pairing: Number.POSITIVE_INFINITY,
  });
});

test("pairedDifference(…) cannot tell when the interval holds zero, nor from one run", () => {
  expect(pairedDifference([1, 2, 3], [2, 1, 3.5]).verdict).toBe("cannot tell");
  expect(pairedDifference([1], [2])).toMatchObject({
    verdict: "cannot tell",
    difference: 1,
    pairing: Number.NaN,
  });
});

test("pairedDifference(…) leaves out runs in which either has no value", () => {
  expect(pairedDifference([1, Number.NaN, 3, 4], [0, 5, Number.NaN, 3])).toMatchObject({
    runs: 2,
    baseline: 2.5,
    alternative: 1.5,
    difference: -1,
    verdict: "lower",
    chanceHigher: 0,
  });
  expect(pairedDifference([Number.NaN], [1])).toMatchObject({ runs: 0, difference: Number.NaN });
});

test("pairedDifference(…) of a loss that shrinks has a positive relative change", () => {
  expect(pairedDifference([-100, -100], [-50, -50]).relative).toBe(0.5);
});

test("wilsonInterval(…) agrees with published numbers and never leaves 0–1", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3: 81 of 263.
  const { low, high } = wilsonInterval(81, 263, 0.95);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
  expect(wilsonInterval(20, 20, 0.95)).toMatchObject({ share: 1, high: 1 });
  expect(wilsonInterval(20, 20, 0.95).low).toBeCloseTo(0.8389, 4);
  expect(wilsonInterval(0, 7, 0.9).low).toBe(0);
  expect(wilsonInterval(7, 7, 0.9).high).toBe(1);
});
