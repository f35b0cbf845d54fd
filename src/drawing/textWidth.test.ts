import { expect, test } from "vitest";
import { cleanName, nameInSentence, shorten, textWidth, wrap } from "./textWidth.ts";

test("shorten(…) cuts between characters, never through one", () => {
  const family = "👩‍👩‍👧";
  expect(shorten(family.repeat(9), 200, 12)).toMatch(new RegExp(`^(${family})+…$`));
  expect(shorten("Nonna", 100, 12)).toBe("Nonna");
  expect(shorten("Nonna", 0, 12)).toBe("…");
});

test("wrap(…) makes as few lines as fit, about equally long", () => {
  const text = "Quality lifts Nonna’s share of purchases from 12% to 41%, coverage from 18% to 25%";
  const lines = wrap(text, 500, 17, "bold");
  expect(lines.join(" ")).toBe(text);
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(textWidth(line, 17, "bold")).toBeLessThanOrEqual(500);
    expect(textWidth(line, 17, "bold")).toBeGreaterThan(250);
  }
});

test("wrap(…) cuts a word that is longer than a line", () => {
  expect(wrap("Donaudampfschifffahrt und See", 60, 12)).toEqual(["Donaud…", "und See"]);
});

test("cleanName(…) leaves one line of whole characters that keep their direction", () => {
  expect(cleanName(" a\u0000b\n\u202Ec\uD800 ")).toBe("a b c\uFFFD");
});

test("nameInSentence(…) keeps a name from turning the sentence around", () => {
  expect(nameInSentence("مطعم")).toBe("\u2068مطعم\u2069");
  expect(nameInSentence("x".repeat(300)).length).toBeLessThan(60);
});
