import { expect, test } from "vitest";
import { formatProblems } from "./formatProblems.ts";
import { type Complaint, identityOf, toProblems } from "./problem.ts";

const complaint = (code: string, line: number, column = 1, more: Partial<Complaint> = {}): Complaint => ({
  code,
  place: { file: "a.yaml", line, column, length: 2 },
  message: { en: `${code} must be right, but is not.`, it: `${code} deve essere giusto, ma non lo è.` },
  advice: { en: "Mend it.", it: "Sistemalo." },
  ...more,
});
const texts = new Map([
  ["a.yaml", "first: 1\r\nsecond: 2\n\tthird\n"],
  ["base.yaml", "deep: 1"],
]);

test("problems stand in the order of files, lines and columns, each with its line", () => {
  const inBase = complaint("U3", 1, 1, { place: { file: "base.yaml", line: 1, column: 3, length: 1 } });
  const found = toProblems([inBase, complaint("U2", 2), complaint("U1", 1, 5), complaint("U0", 1, 2)], texts);
  expect(found.map(({ code, excerpt }) => [code, excerpt])).toEqual([
    ["U0", "first: 1"],
    ["U1", "first: 1"],
    ["U2", "second: 2"],
    ["U3", "deep: 1"],
  ]);
});

test("one code in one place is one problem, unless it is about different subjects", () => {
  const same = [complaint("U1", 1), complaint("U1", 1, 1, { message: { en: "Other.", it: "Altro." } })];
  expect(toProblems(same, texts)).toHaveLength(1);
  const subjects = ["a", "b", "a"].map((subject) => complaint("U1", 1, 1, { subject }));
  expect(toProblems(subjects, texts)).toHaveLength(2);
  expect(identityOf({ code: "U1", file: "a.yaml", line: 3, column: 4 })).toBe("U1 a.yaml:3:4");
});

test("a line that is not there, or not to be shown, is none", () => {
  const found = toProblems([complaint("U1", 99), complaint("U2", 1, 1, { isQuoted: false })], texts);
  expect(found.map(({ excerpt }) => excerpt)).toEqual(["", ""]);
  const elsewhere = complaint("U1", 1, 1, { place: { file: "--set", line: 1, column: 1, length: 1 } });
  expect(toProblems([elsewhere], texts)[0].excerpt).toBe("");
});

test("sentences come without what a terminal would take for orders, and not by the page", () => {
  const long = "x".repeat(700);
  const [found] = toProblems(
    [complaint("U1", 1, 1, { message: { en: `\u001b[31mred ${long}`, it: "rosso\nverde" } })],
    texts,
  );
  expect(found.message.en).toBe(` [31mred ${long}`.slice(0, 600) + "….");
  expect(found.message.it).toBe("rosso verde");
});

test("a thousand problems are enough for anybody", () => {
  const many = Array.from({ length: 1500 }, (_, at) => complaint("U1", 1, at + 1));
  expect(toProblems(many, texts)).toHaveLength(1000);
});

test("formatProblems(…): the count, place, line, carets and advice, in both languages", () => {
  const found = toProblems([complaint("U2", 2, 9), complaint("U1", 1, 8), complaint("U3", 99)], texts);
  expect(formatProblems(found)).toMatchInlineSnapshot(`
    "3 problems

    a.yaml:1:8 U1
      U1 must be right, but is not.
      1 | first: 1
        |        ^
      Mend it.

    a.yaml:2:9 U2
      U2 must be right, but is not.
      2 | second: 2
        |         ^
      Mend it.

    a.yaml:99:1 U3
      U3 must be right, but is not.
      Mend it.
    "
  `);
  expect(formatProblems(found, { language: "it", most: 1 })).toMatchInlineSnapshot(`
    "3 problemi

    a.yaml:1:8 U1
      U1 deve essere giusto, ma non lo è.
      1 | first: 1
        |        ^
      Sistemalo.

    … e altri 2.
    "
  `);
  expect(formatProblems(found.slice(0, 2), { language: "it", most: 1 }).endsWith("… e un altro.\n")).toBe(
    true,
  );
  expect(formatProblems([])).toBe("");
});

test("formatProblems(…) cuts a long line around what is meant", () => {
  const line = `${"a".repeat(150)}WRONG${"b".repeat(150)}`;
  const at = { file: "long.yaml", line: 12, length: 5 };
  const said = (column: number) => {
    const place = { ...at, column };
    return formatProblems(
      toProblems([complaint("U1", 1, 1, { place })], new Map([["long.yaml", `${"\n".repeat(11)}${line}`]])),
    );
  };
  for (const column of [1, 151, 300]) {
    const [, shown, carets] = said(column).split("\n").slice(3);
    expect(shown.length).toBeLessThanOrEqual("  12 | ".length + 102);
    // Carets stand under the characters of the column.
    expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe(
      line.slice(column - 1, column + 4).slice(0, carets.lastIndexOf("^") - carets.indexOf("^") + 1),
    );
  }
  const [, shown, carets] = said(151).split("\n").slice(3);
  expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("WRONG");
});
