import { expect, test } from "vitest";
import { LANGUAGES } from "./language.ts";
import { numbersOf } from "../drawing/numbers.ts";
import { POWER_PATTERN, POWERS } from "./powers.ts";

test("a pattern of all takes the whole of each", () => {
  const first = new RegExp(POWER_PATTERN);
  for (const word of Object.values(POWERS).flat()) expect(first.exec(`3 ${word}`)?.[0]).toBe(word);
});

test("they are what short numbers end with", () => {
  for (const language of LANGUAGES) {
    const { short } = numbersOf(language);
    const ends = [3e3, 3e6, 3e9, 3e12].map((value) => short(value, "count").replace(/^[\d.,\s]+/, ""));
    expect(ends).toEqual(POWERS[language]);
  }
});
