import { expect, test } from "vitest";
import { lessonNumber } from "./lessonNumber.ts";

test("a number of a lesson is as exact as its targets, and has a minus where it is below zero", () => {
  expect(lessonNumber(-6000, "money", "en")).toBe("−€6,000");
  expect(lessonNumber(-6000, "money", "it")).toBe("−6000\u00a0€");
  expect(lessonNumber(0.2249, "share", "en")).toBe("22.5%");
  expect(lessonNumber(Number.NaN, "count", "en")).toBe("–");
});
