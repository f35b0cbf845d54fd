import { expect, test } from "vitest";
import { isRefused, resolveFile, textOf } from "./readText.ts";

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

test.each([
  ["a.yaml", "b.yaml", "b.yaml"],
  ["folder/a.yaml", "b.yaml", "folder/b.yaml"],
  ["folder/a.yaml", "./b.yaml", "folder/b.yaml"],
  ["folder/a.yaml", "parts/b.yaml", "folder/parts/b.yaml"],
  ["folder/a.yaml", "../b.yaml", "b.yaml"],
  ["folder/inner/a.yaml", "../../other//b.yaml", "other/b.yaml"],
  // Above where somebody stands there may be folders still.
  ["a.yaml", "../b.yaml", "../b.yaml"],
  ["../a.yaml", "../b.yaml", "../../b.yaml"],
  ["/srv/a.yaml", "../b.yaml", "/b.yaml"],
  // Above the root there is nothing.
  ["/a.yaml", "../../b.yaml", "/b.yaml"],
  ["folder/a.yaml", "/srv/b.yaml", "/srv/b.yaml"],
  ["folder/a.yaml", "C:\\data\\b.csv", "C:\\data\\b.csv"],
  ["folder/a.yaml", "\\\\server\\b.csv", "\\\\server\\b.csv"],
  ["folder\\a.yaml", "..\\b.yaml", "b.yaml"],
])("in %s the file %s is %s", (from, to, path) => {
  expect(resolveFile(from, to)).toBe(path);
});
