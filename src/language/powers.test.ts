import { expect, test } from "vitest";
import { LANGUAGES } from "./language.ts";
import { numbersOf } from "../drawing/numbers.ts";
import { POWER_PATTERN, POWER_SCALES, POWERS } from "./powers.ts";

test("each power multiplies alike in every language that has it", () => {
  expect(POWER_SCALES).toEqual({ K: 1e3, M: 1e6, B: 1e9, T: 1e12, Mln: 1e6, Mld: 1e9, Bln: 1e12 });
  for (const language of LANGUAGES)
    expect(POWERS[language].map((word) => POWER_SCALES[word])).toEqual([1e3, 1e6, 1e9, 1e12]);
});

test("a pattern of all takes the whole of each", () => {
  const first = new RegExp(POWER_PATTERN);
  for (const word of Object.keys(POWER_SCALES)) expect(first.exec(`3 ${word}`)?.[0]).toBe(word);
});

test("they are what short numbers end with", () => {
  for (const language of LANGUAGES) {
    const { short } = numbersOf(language);
    const ends = [3e3, 3e6, 3e9, 3e12].map((value) => short(value, "count").replace(/^[\d.,\s]+/, ""));
    expect(ends).toEqual(POWERS[language]);
  }
});
