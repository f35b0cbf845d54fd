import { expect, test } from "vitest";
import { wrapText } from "./wrapText.ts";

test("a line holds as many characters as it may, indent included, and not one more", () => {
  expect(wrapText("aaa bbb", 7)).toBe("aaa bbb");
  expect(wrapText("aaa bbb", 6)).toBe("aaa\nbbb");
  expect(wrapText("aaa bbb", 9, "  ")).toBe("  aaa bbb");
  expect(wrapText("aaa bbb", 8, "  ")).toBe("  aaa\n  bbb");
});

test("a word longer than a line stands alone on its own", () => {
  expect(wrapText("a bbbbbbbb c", 4)).toBe("a\nbbbbbbbb\nc");
  expect(wrapText("bbbbbbbb", 4, "> ")).toBe("> bbbbbbbb");
});

test("letters count as people see them: an emoji is one", () => {
  expect(wrapText("😀😀 😀", 4)).toBe("😀😀 😀");
  expect(wrapText("😀😀 😀😀", 4)).toBe("😀😀\n😀😀");
});

test("nothing is lost but the spaces at which lines break", () => {
  const words = "the chain’s share falls by four points while the osteria keeps its own".split(" ");
  for (let width = 1; width <= 80; ++width) {
    const lines = wrapText(words.join(" "), width).split("\n");
    expect(lines.join(" ").split(" ")).toEqual(words);
    // No line could have taken the first word of the next one.
    for (const [at, line] of lines.slice(0, -1).entries())
      expect(line.length + 1 + lines[at + 1].split(" ")[0].length).toBeGreaterThan(width);
  }
});

test("no text is one empty line", () => {
  expect(wrapText("", 10)).toBe("");
  expect(wrapText("", 10, "  ")).toBe("  ");
});
