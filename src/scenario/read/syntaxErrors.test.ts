import { expect, test } from "vitest";
import type { YAMLParseError } from "yaml";
import { describeSyntaxError } from "./syntaxErrors.ts";

const place = { file: "a.yaml", line: 2, column: 3, length: 1 };
const describe = (code: string, message = "") =>
  describeSyntaxError({ code, message } as YAMLParseError, place);

test("every fault of YAML has a place, a reason and advice in both languages; an unknown one too", () => {
  for (const code of [
    "TAB_AS_INDENT",
    "BAD_INDENT",
    "BLOCK_AS_IMPLICIT_KEY",
    "TAG_RESOLVE_FAILED",
    "MISSING_CHAR",
    "IMPOSSIBLE",
  ]) {
    const found = describe(code);
    expect(found).toMatchObject({ code: "U104", place });
    expect(found.message.en).toMatch(/^the file must be valid YAML, but /);
    expect(found.message.it).toMatch(/^il file deve essere YAML valido, ma /);
  }
});

test("a bracket that does not end is told by its message, a second document by a code of its own", () => {
  expect(
    describe(
      "BAD_INDENT",
      "Flow sequence in block collection must be sufficiently indented and end with a ]",
    ),
  ).toEqual(describe("MISSING_CHAR"));
  expect(describe("MULTIPLE_DOCS")).toMatchObject({ code: "U109" });
});
