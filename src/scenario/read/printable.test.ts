import { expect, test } from "vitest";
import { forbiddenCharacter, onOneLine, printable, printableLines } from "./printable.ts";

// What moves the cursor, colours the screen, turns the direction of writing, or is no character at all.
const forbidden = [
  ["\u0000", "\\x00"],
  ["\u0007", "\\x07"],
  ["\u001b", "\\x1B"],
  ["\u007f", "\\x7F"],
  ["\u009b", "\\x9B"],
  ["\u2028", "\\u2028"],
  ["\u202e", "\\u202E"],
  ["\u2066", "\\u2066"],
  ["\ufeff", "\\uFEFF"],
  ["\ufdd0", "\\uFDD0"],
  ["\uffff", "\\uFFFF"],
  ["\ud83d", "\\uD83D"],
  ["\ude00", "\\uDE00"],
  ["\udb40\udc41", "\\U000E0041"],
] as const;

test.each(forbidden)(
  "%j is found as %s, and is a space on one line and a mark on many",
  (character, name) => {
    expect(forbiddenCharacter(`ab${character}c`)).toBe(name);
    expect(printable(`ab${character}c`)).toBe("ab c");
    expect(printableLines(`ab${character}c`)).toBe("ab\ufffdc");
  },
);

test.each(["Trattoria da Nonna", "città – “Mañana”", "日本 العربية עברית", "😀 👩‍🍳 e\u0301", "a\tb\nc", ""])(
  "%j may be shown as it is",
  (text) => {
    expect(forbiddenCharacter(text)).toBeUndefined();
    expect(printableLines(text)).toBe(text);
  },
);

test("printable(…) is one line; printableLines(…) keeps line breaks, those of Windows too, and no lone return", () => {
  expect(printable("a\tb\r\nc\rd")).toBe("a b  c d");
  expect(printableLines("a\tb\r\nc\rd")).toBe("a\tb\r\nc\ufffdd");
});

test("onOneLine(…) takes breaks with the spaces around them for one space, and leaves other spaces alone", () => {
  expect(onOneLine("  a  b  ")).toBe("  a  b  ");
  expect(onOneLine("Two  \n  lines\n")).toBe("Two lines");
  expect(onOneLine("\ta\r\n\r\n\tb")).toBe("a b");
});
