import { expect, test } from "vitest";
import { besideInterval, numbersOf } from "./numbers.ts";
import { changeInterval, changeText } from "./words/pairedDifference.ts";

const [en, it] = [numbersOf("en"), numbersOf("it")];

test("format(…) writes as many digits as anybody believes", () => {
  expect([0.41, 0.1234, 0.0234, 0.0005, 0].map((share) => en.format(share, "share"))).toEqual([
    "41%",
    "12%",
    "2.3%",
    "0.05%",
    "0%",
  ]);
  expect(it.format(4.31, "stars")).toBe("4,3");
  expect(en.format(0.7, "quality")).toBe("0.70");
  expect(en.format(-12, "points")).toBe("−12");
});

test("format(…) writes what is near nought as nought, and what is meant to be small in full", () => {
  expect(en.format(-0.000062, "points", [-0.000062, 0.05])).toBe("0");
  expect(it.format(-0.000062, "number", [0.02])).toBe("0");
  expect([en.format(-0.000062, "number"), it.format(0.000062, "number")]).toEqual(["−0.000062", "0,000062"]);
  expect([en.format(-3e-17, "number"), en.format(2e-9, "share"), en.format(-0, "count")]).toEqual([
    "0",
    "0%",
    "0",
  ]);
  expect(en.format(-3e-7, "stars")).toBe("0.0");
  expect(en.ticks([-0.1, 1.4e-17, 0.1], "number")).toEqual(["−0.1", "0", "0.1"]);
});

test("a change that is rounded to nought has no sign", () => {
  expect([en.difference(2e-9, "share"), en.difference(-2e-9, "share")]).toEqual(["0 points", "0 points"]);
  expect(changeText(en, 0.0000006, 0.0005, "share")).toBe("0 ± 0.05 points");
  expect(changeText(it, -0.4, 30, "count")).toBe("0 ± 30");
  expect(changeText(en, 0.0000006, 0.0000002, "share")).toBe("+0.00006 ± 0.00002 points");
});

test("a value beside its interval has as many digits as its ends", () => {
  const [value, low, high] = [0.497, 0.496, 0.498];
  expect(en.short(value, "share", besideInterval(value, low, high))).toBe("49.7%");
  expect(en.interval(low, high, "share")).toBe("49.6%–49.8%");
  expect(besideInterval(value, Number.NaN, Number.NaN)).toEqual([]);
});

test("format(…) tells neighbours apart", () => {
  expect([0.18, 0.184].map((share) => en.format(share, "share", [0.18, 0.184]))).toEqual(["18%", "18.4%"]);
});

test("format(…) shows a number that is none as a dash", () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY].map((value) => en.format(value, "money"))).toEqual([
    "–",
    "–",
  ]);
});

test("short(…) and round(…) shorten money by language", () => {
  expect(en.short(1_234_567, "money")).toBe("€1.2M");
  expect(it.short(1_234_567, "money")).toBe("1,2\u00A0Mln\u00A0€");
  expect(en.round(60_236, "money")).toBe("€60,200");
});

test("money in a currency that is no code stands before its name", () => {
  expect(numbersOf("en", "credits").format(1200, "money")).toBe("1,200 credits");
});

test("difference(…) of shares is in points", () => {
  expect([en.difference(0.26, "share"), it.difference(-0.043, "share")]).toEqual([
    "+26 points",
    "−4,3 punti",
  ]);
});

test("interval(…) does not pretend to more digits than its ends have", () => {
  expect(en.interval(0.08271, 0.08277, "share")).toBe("8.3%–8.3%");
  expect(en.interval(0.281, 0.284, "share")).toBe("28.1%–28.4%");
  expect(en.interval(28_102, 31_557, "money")).toBe("€28,100–€31,600");
});

test("alike(…) writes money of one expression in the form of the largest", () => {
  expect(en.alike([11_412, 712])).toEqual(["€11.4K", "€0.7K"]);
  expect(en.alike([-1_234_000, 45_600])).toEqual(["−€1.23M", "€0.05M"]);
  expect(en.alike([999_960, 120_000])).toEqual(["€1.0M", "€0.1M"]);
  expect(en.alike([712, 95])).toEqual(["€712", "€95"]);
  expect(en.alike([0.4, 0.031])).toEqual(["€0.40", "€0.03"]);
  expect(en.alike([0, 0])).toEqual(["€0", "€0"]);
  expect(en.alike([Number.NaN, 712])).toEqual(["–", "€712"]);
  expect(it.alike([11_412, 712])).toEqual(["11,4K\u00A0€", "0,7K\u00A0€"]);
  expect(it.alike([1_234_000, 45_600])).toEqual(["1,23\u00A0Mln\u00A0€", "0,05\u00A0Mln\u00A0€"]);
  expect(numbersOf("en", "credits").alike([11_412, 712])).toEqual(["11.4K credits", "0.7K credits"]);
});

test("a change is told as ± reach, or from one end to the other where it is not in their middle", () => {
  const even = { difference: 0.02, low: 0.015, high: 0.025 };
  const lopsided = { difference: 0.667, low: -0.201, high: 0.943 };
  expect(changeInterval(en, even, "share")).toBe(changeText(en, 0.02, 0.005, "share"));
  expect(changeInterval(en, lopsided, "share")).toBe("+67 points (−20 to +94)");
  expect(changeInterval(it, lopsided, "share")).toBe("+67 punti (da −20 a +94)");
  expect(changeInterval(en, { difference: 2, low: Number.NaN, high: Number.NaN }, "count")).toBe("+2");
});
