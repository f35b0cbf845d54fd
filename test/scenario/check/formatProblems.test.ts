import { describe, expect, test } from "vitest";
import { formatProblems } from "../../../src/scenario/check/formatProblems.ts";
import type { Problem } from "../../../src/scenario/check/problem.ts";

const problem = (over: Partial<Problem> = {}): Problem => ({
  code: "U115",
  file: "a.yaml",
  line: 7,
  column: 12,
  length: 3,
  excerpt: "    price: -28 # too little",
  message: { en: "price must be more, but is -28.", it: "price deve essere di più, ma è -28." },
  advice: { en: "Write 28.", it: "Scrivi 28." },
  ...over,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => problem({ line: at + 1, excerpt: "" }));

test("nothing wrong is no text at all", () => {
  expect(formatProblems([])).toBe("");
  expect(formatProblems([], { language: "it" })).toBe("");
});

test("a problem is its place and code, what is wrong, the line with marks below, and what to do", () => {
  expect(formatProblems([problem()])).toMatchInlineSnapshot(`
    "1 problem

    a.yaml:7:12 U115
      price must be more, but is -28.
      7 |     price: -28 # too little
        |            ^^^
      Write 28.
    "
  `);
  expect(formatProblems([problem()], { language: "it" })).toMatchInlineSnapshot(`
    "1 problema

    a.yaml:7:12 U115
      price deve essere di più, ma è -28.
      7 |     price: -28 # too little
        |            ^^^
      Scrivi 28.
    "
  `);
});

test("several stand apart; a place without a line has no frame", () => {
  const nowhere = problem({ file: "--set", line: 1, column: 1, excerpt: "  " });
  expect(formatProblems([problem({ line: 120 }), nowhere])).toMatchInlineSnapshot(`
    "2 problems

    a.yaml:120:12 U115
      price must be more, but is -28.
      120 |     price: -28 # too little
          |            ^^^
      Write 28.

    --set:1:1 U115
      price must be more, but is -28.
      Write 28.
    "
  `);
});

describe("those left out are counted", () => {
  const endOf = (count: number, most: number, language: "en" | "it") =>
    formatProblems(many(count), { most, language }).split("\n").slice(-2, -1);

  test.each([
    [3, 3, ["  Write 28."], ["  Scrivi 28."]],
    [4, 3, ["… and 1 more."], ["… e un altro."]],
    [5, 3, ["… and 2 more."], ["… e altri 2."]],
  ])("of %d problems %d are shown", (count, most, english, italian) => {
    expect(endOf(count, most, "en")).toEqual(english);
    expect(endOf(count, most, "it")).toEqual(italian);
    const text = formatProblems(many(count), { most });
    expect(text.split("\n")[0]).toBe(`${count} problems`);
    expect(text.match(/U115/g)).toHaveLength(most);
  });

  test("fifty are shown where nothing else is asked for", () => {
    expect(formatProblems(many(60)).match(/U115/g)).toHaveLength(50);
    expect(formatProblems(many(50)).match(/U115/g)).toHaveLength(50);
  });
});

describe("the written line", () => {
  /** The two lines of the frame. */
  const frameOf = (over: Partial<Problem>) =>
    formatProblems([problem(over)])
      .split("\n")
      .slice(4, 6);

  test("has as many marks as what is meant is long, one at least, and none beyond its end", () => {
    expect(frameOf({ length: 0 })[1]).toBe(`    | ${" ".repeat(11)}^`);
    expect(frameOf({ length: 3 })[1]).toBe(`    | ${" ".repeat(11)}^^^`);
    expect(frameOf({ length: 900 })[1]).toBe(`    | ${" ".repeat(11)}${"^".repeat(16)}`);
  });

  test("is cut where it is long: at its end, at its beginning, or around what is meant", () => {
    const line = `${"a".repeat(99)}X${"b".repeat(100)}`;
    const places = { first: 1, middle: 100, last: 200 };
    const frames = Object.fromEntries(
      Object.entries(places).map(([name, column]) => [name, frameOf({ excerpt: line, column, length: 1 })]),
    );
    expect(frames["first"]).toEqual([`  7 | ${"a".repeat(99)}X…`, "    | ^"]);
    expect(frames["middle"]).toEqual([
      `  7 | …${"a".repeat(50)}X${"b".repeat(49)}…`,
      `    | ${" ".repeat(51)}^`,
    ]);
    expect(frames["last"]).toEqual([`  7 | …${"b".repeat(100)}`, `    | ${" ".repeat(100)}^`]);
  });

  test("of just a hundred signs is shown whole", () => {
    expect(frameOf({ excerpt: "c".repeat(100), column: 100, length: 1 })).toEqual([
      `  7 | ${"c".repeat(100)}`,
      `    | ${" ".repeat(99)}^`,
    ]);
  });

  test("shows nothing that would move the cursor, nor does the name of its file", () => {
    const text = formatProblems([problem({ file: "a\u001B[2Jb.yaml", excerpt: "x:\u0007\t1", column: 3 })]);
    expect([...text].filter((sign) => sign < " " && sign !== "\n")).toEqual([]);
  });
});
