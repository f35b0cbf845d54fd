import { expect, test } from "vitest";
import { nearest } from "../../../src/scenario/check/nearest.ts";

test.each([
  ["a letter too many", "pricee", "price"],
  ["a letter too few", "prce", "price"],
  ["another letter", "prise", "price"],
  ["two letters swapped", "pirce", "price"],
  ["capitals", "PRICE", "price"],
  ["two slips in a word of six letters", "qalety", "quality"],
])("%s: %s is %s", (_, word, meant) => {
  expect(nearest(word, ["promise", "price", "quality"])).toBe(meant);
});

test("one slip is allowed in up to five letters, and one more for each three of them", () => {
  const slips = (length: number, wrong: number) => "x".repeat(wrong) + "a".repeat(length - wrong);
  const most = (length: number) => {
    const word = "a".repeat(length);
    let wrong = 0;
    while (wrong < length && nearest(slips(length, wrong + 1), [word]) === word) ++wrong;
    return wrong;
  };
  expect([1, 2, 3, 5, 6, 8, 9, 12].map(most)).toEqual([1, 1, 1, 1, 2, 2, 3, 4]);
});

test("a swap counts once, and letters that were moved further twice", () => {
  // Of six letters two may be wrong: a swap and one letter, not two swaps and one letter.
  expect(nearest("bacdxf", ["abcdef"])).toBe("abcdef");
  expect(nearest("badcxf", ["abcdef"])).toBeUndefined();
  expect(nearest("bca", ["abc"])).toBeUndefined();
});

test("the most like is taken, of those as like the first", () => {
  expect(nearest("cast", ["coast", "cost", "cast"])).toBe("cast");
  expect(nearest("cest", ["cost", "cast"])).toBe("cost");
});

test("nothing is like nothing, nor like a word of quite another length", () => {
  expect(nearest("price", [])).toBeUndefined();
  expect(nearest("", ["price"])).toBeUndefined();
  expect(nearest("a".repeat(90), ["a".repeat(60)])).toBeUndefined();
  expect(nearest("a".repeat(80), ["a".repeat(60)])).toBe("a".repeat(60));
});
