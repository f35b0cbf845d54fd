import { expect, test } from "vitest";
import { isRefused, textOf } from "./readText.ts";

test("textOf(…) of a text or its bytes is the text, without a byte order mark", () => {
  expect(textOf("abc")).toBe("abc");
  expect(textOf("\uFEFFabc")).toBe("abc");
  expect(textOf(new TextEncoder().encode("\uFEFFcittà 😀"))).toBe("città 😀");
  expect(textOf(new Uint8Array(0))).toBe("");
  // A second mark is a character of the text.
  expect(textOf("\uFEFF\uFEFFa")).toBe("\uFEFFa");
});

test("textOf(…) of bytes that are no UTF-8 is nothing", () => {
  expect(textOf(Uint8Array.of(0xff, 0xfe))).toBeUndefined();
  expect(textOf(Uint8Array.of(0x63, 0xe8))).toBeUndefined();
  // Half of a pair, written as if it were a character.
  expect(textOf(Uint8Array.of(0xed, 0xa0, 0x80))).toBeUndefined();
});

test("isRefused(…) tells what is not to be read from what was", () => {
  const fault = { message: { en: "a", it: "b" }, advice: { en: "c", it: "d" } };
  expect(isRefused({ refused: fault })).toBe(true);
  for (const content of ["refused", new Uint8Array(3), undefined]) expect(isRefused(content)).toBe(false);
});
