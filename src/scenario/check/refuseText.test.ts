import { expect, test } from "vitest";
import { refuseText } from "./refuseText.ts";

const codeOf = (text: string) => refuseText(text, "a.yaml", { line: 3, column: 5 })?.code;

test("two million characters are read, one more is not", () => {
  expect(codeOf("a".repeat(2_000_000))).toBeUndefined();
  expect(refuseText("a".repeat(2_500_001), "a.yaml", { line: 3, column: 5 })).toMatchObject({
    code: "U103",
    place: { file: "a.yaml", line: 3, column: 5, length: 1 },
    message: {
      en: expect.stringContaining("2.5") as string,
      it: expect.stringContaining("2.5") as string,
    },
  });
});

test("a zero byte is no text", () => {
  expect(codeOf("a: 1\0")).toBe("U102");
});

test("a hundred brackets within each other are deep enough; those that are closed do not count", () => {
  expect(codeOf("[".repeat(100))).toBeUndefined();
  expect(codeOf("[".repeat(101))).toBe("U107");
  expect(codeOf("{[".repeat(51))).toBe("U107");
  expect(codeOf("[]".repeat(5000))).toBeUndefined();
  expect(codeOf(`${"]".repeat(500)}${"[".repeat(100)}`)).toBeUndefined();
});

test("a line may begin with 499 spaces and dashes, not with 500, wherever it stands", () => {
  expect(codeOf(`a:\n${" ".repeat(499)}b: 1`)).toBeUndefined();
  expect(codeOf(`a:\n${"- ".repeat(250)}b`)).toBe("U107");
});
