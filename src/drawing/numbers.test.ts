import { expect, test } from "vitest";
import { besideInterval, numbersOf } from "./numbers.ts";
import { changeInterval, changeText } from "../charts/comparison/words/pairedDifference.ts";

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

test("format(…) writes what is near zero as zero, and what is meant to be small in full", () => {
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

test("a change that is rounded to zero has no sign", () => {
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

test("amount(…) has the digits of its interval, and its unit once where it stands behind", () => {
  const [credits, soldi] = [numbersOf("en", "credits"), numbersOf("it", "crediti")];
  expect(en.amount(11_412, 712)).toBe("€11.4K ± 0.7K");
  expect(en.amount(-1_234_000, 45_600)).toBe("−€1.23M ± 0.05M");
  expect(en.amount(999_960, 120_000)).toBe("€1.00M ± 0.12M");
  expect(en.amount(-5_584, 6)).toBe("−€5,584 ± 6");
  expect(en.amount(-5_584_000, 6_000)).toBe("−€5,584K ± 6K");
  expect(en.amount(10, 45_600)).toBe("€0 ± 46K");
  expect(en.amount(712, 95)).toBe("€712 ± 95");
  expect(en.amount(0.4, 0.031)).toBe("€0.40 ± 0.03");
  expect(en.amount(11_412)).toBe("€11.4K");
  expect(en.amount(1_234_000, 0)).toBe("€1.23M");
  expect([en.amount(712), en.amount(0), en.amount(0, 0), en.amount(Number.NaN, 3)]).toEqual([
    "€712",
    "€0",
    "€0",
    "–",
  ]);
  expect(it.amount(11_412, 712)).toBe("11,4 ± 0,7\u00A0K€");
  expect(it.amount(-5_584, 6)).toBe("−5.584 ± 6\u00A0€");
  expect(it.amount(-5_584_000, 6_000)).toBe("−5.584 ± 6\u00A0K€");
  expect(it.amount(1_234_000, 45_600)).toBe("1,23 ± 0,05\u00A0Mln\u00A0€");
  expect(credits.amount(11_412, 712)).toBe("11.4 ± 0.7K credits");
  expect(soldi.amount(712, 95)).toBe("712 ± 95 crediti");
});

test("Italian money has its points from a thousand on, and its thousands beside the sign", () => {
  expect(it.format(-5_584_000, "money")).toBe("−5.584.000\u00A0€");
  expect(it.format(5_584, "money")).toBe("5.584\u00A0€");
  expect(it.short(12_345, "money")).toBe("12,3\u00A0K€");
  expect(it.short(-1_234_567, "money")).toBe("−1,2\u00A0Mln\u00A0€");
});

test("interval(…) puts no dash beside a minus", () => {
  expect(en.interval(-2_630, -1_210, "money")).toBe("−€2,630 to −€1,210");
  expect(it.interval(-0.03, 0.05, "share")).toBe("−3% a 5%");
});

test("a change is told as ± reach, or from one end to the other where it is not in their middle", () => {
  const even = { difference: 0.02, low: 0.015, high: 0.025 };
  const lopsided = { difference: 0.667, low: -0.201, high: 0.943 };
  expect(changeInterval(en, even, "share")).toBe(changeText(en, 0.02, 0.005, "share"));
  expect(changeInterval(en, lopsided, "share")).toBe("+67 points (−20 to +94)");
  expect(changeInterval(it, lopsided, "share")).toBe("+67 punti (da −20 a +94)");
  expect(changeInterval(en, { difference: 2, low: Number.NaN, high: Number.NaN }, "count")).toBe("+2");
});
