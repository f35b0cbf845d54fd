import { expect, test } from "vitest";
import { bytesOfText, textOfBytes } from "./bytesInText.ts";

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test("every byte comes back from the text", () => {
  expect(bytesOfText(textOfBytes(every))).toEqual(every);
  expect(bytesOfText("")).toEqual(new Uint8Array());
});

test("the text stands between quotation marks as it is", () => {
  expect(JSON.stringify(textOfBytes(every))).toBe(`"${textOfBytes(every)}"`);
  expect(textOfBytes(every)).toMatch(/^[ -~]+$/);
});

// The first bytes of every module of WebAssembly: \0asm and the version.
test("most bytes are one character, others two", () => {
  expect(textOfBytes(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toBe("' - ? 9('''");
});
