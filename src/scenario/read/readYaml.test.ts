import { expect, test } from "vitest";
import { readYaml } from "./readYaml.ts";
import { plainOf, valuePlace } from "./written.ts";

const read = (text: string) => readYaml(text, "a.yaml");
/** Code, line and column of each complaint, with what is said in English. */
const said = (text: string) =>
  read(text).complaints.map(
    ({ code, place: { line, column, length }, message, advice }) =>
      `${code} ${line}:${column}+${length} ${message.en} ${advice.en}`,
  );

test("values are those of YAML 1.2: no is a word, an octal has its own sign, a date is a text", () => {
  const text = "a: no\nb: 0o17\nc: 017\nd: 2018-01-01\ne: .inf\nf: 1_000\ng: ~\nh: |\n  two\n  lines\n";
  expect(plainOf(read(text).written!)).toEqual({
    a: "no",
    b: 15,
    c: 17,
    d: "2018-01-01",
    e: Number.POSITIVE_INFINITY,
    f: "1_000",
    g: null,
    h: "two\nlines\n",
  });
});

test("anchors and aliases stand for what they name, at the place of what they name", () => {
  const { written, complaints } = read("a: &x { b: 1 }\nc: *x\n");
  expect(complaints).toEqual([]);
  expect(plainOf(written!)).toEqual({ a: { b: 1 }, c: { b: 1 } });
  expect(valuePlace(written!, ["c", "b"])).toEqual({ file: "a.yaml", line: 1, column: 12, length: 1 });
});

test("a text within a line of something larger has its places there", () => {
  const { written } = readYaml("[1,\n 2]", "--set", { line: 3, column: 10 });
  expect(valuePlace(written!, [0])).toEqual({ file: "--set", line: 3, column: 11, length: 1 });
  expect(valuePlace(written!, [1])).toEqual({ file: "--set", line: 4, column: 2, length: 1 });
});

test("faults of the writing itself, with their places", () => {
  expect(
    [
      "a: 1\n\tb: 2\n",
      "a:\n    b: 1\n  c: 2\n",
      "a: b: c\n",
      "a: !secret x\n",
      "a: [1, 2\nb: 3\n",
      'a: "x\n',
      "a: @x\n",
      "a: 1\n---\nb: 2\n",
      "# scenario\n%YAML 1.1\n---\na: no\n",
      "a: *x\n",
      "a: &x [*x]\n",
      "a: 1\nb: 2\na: 3\n",
      "? [a, b]\n: 1\n",
      "toString: 1\n",
    ].flatMap((text) => said(text)),
  ).toMatchInlineSnapshot(`
    [
      "U104 2:1+1 the file must be valid YAML, but here it is not: a line begins with a tab. Indent with spaces: two for each level.",
      "U104 3:1+1 the file must be valid YAML, but here it is not: a line is indented differently from the lines that it belongs with. Indent the keys of one group by the same number of spaces.",
      "U104 1:4+1 the file must be valid YAML, but here it is not: a line holds more than one “: ”. Write one key: value per line; put a text with a colon in quotes.",
      "U104 1:4+7 the file must be valid YAML, but here it is not: a value has a tag (!), which is not read. Delete the word that begins with !, or put a text that begins with it in quotes.",
      "U104 2:1+1 the file must be valid YAML, but here it is not: a bracket or quote is not closed. Close every [, { and quote, preferably on the line where it is opened.",
      "U104 2:1+1 the file must be valid YAML, but here it is not: a bracket or quote is not closed. Close every [, { and quote, preferably on the line where it is opened.",
      "U104 1:4+1 the file must be valid YAML, but here it is not: this cannot be understood. Write key: value lines; put texts with special characters in quotes.",
      "U109 2:1+1 the file must hold one scenario, but a second begins here. Delete the line --- or write each scenario into a file of its own.",
      "U104 2:1+9 the file must be YAML 1.2 without directives, but begins with “%YAML 1.1”. Delete that line: directives change what is read (with YAML 1.1, no becomes false and 0100 becomes 64).",
      "U104 1:4+2 *x must stand for what &x marks, but nothing before it is marked so. Mark something with &x, or put a text that begins with * in quotes.",
      "U107 1:8+2 *x must stand for something else, but stands inside what &x marks. Write the values out instead of repeating them.",
      "U105 3:1+1 a must be written once, but is already on line 1. Keep one of the two and delete the other.",
      "U106 1:3+6 a key must be a plain word, but is a list or a map. Use letters and digits, for example nonna or searchAds.",
      "U106 1:1+8 a key must be a plain word, but is “toString”. Use letters and digits, for example nonna or searchAds.",
    ]
  `);
});

test("as many aliases as are in good faith; more are refused once", () => {
  const aliases = (count: number) => `a: &x 1\nb: [${Array(count).fill("*x").join(", ")}]\n`;
  expect(said(aliases(100))).toEqual([]);
  expect(said(aliases(101))).toHaveLength(1);
});
