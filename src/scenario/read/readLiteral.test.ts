import { expect, test } from "vitest";
import { settingAt } from "../explain/settingSchema.ts";
import { readLiteral } from "./readLiteral.ts";
import { plainOf } from "./written.ts";

const place = { file: "--set", line: 1, column: 7, length: 3 };
/** As a value of a setting that is a number, unless another is named. */
const read = (text: string, path: readonly string[] = ["brands", "nonna", "price"]) =>
  readLiteral(text, place, settingAt(path));
const valueOf = (text: string, path?: readonly string[]) => plainOf(read(text, path).value);

test.each([
  ["28", 28],
  ["-0.5", -0.5],
  ["1e3", 1000],
  ["0x1F", 31],
  ["true", true],
  ["null", null],
  ["~", null],
  ["", null],
  ["never", "never"],
  ["2018-01-01", "2018-01-01"],
  ["yes", "yes"],
  ["-", "-"],
  ["---", "---"],
  ["Bar #1", "Bar #1"],
  ["*", "*"],
  ["&a", "&a"],
  ["a: b", "a: b"],
  ["1,5", "1,5"],
  ["'28'", "28"],
  ['"a\\u0041"', "aA"],
  ["'it''s'", "it's"],
])("a number's value %j is read as %j", (text, value) => {
  expect(valueOf(text)).toEqual(value);
});

test.each([
  ["42", "42"],
  ["true", "true"],
  ["null", "null"],
  ["[a]", "[a]"],
  ["'quoted'", "quoted"],
  ["Da “Nonna” & Co.", "Da “Nonna” & Co."],
])("a text's value %j is the text %j", (text, value) => {
  expect(valueOf(text, ["title"])).toEqual(value);
});

test("lists and groups in brackets and braces are read as in a file", () => {
  expect(valueOf("[1, 2, 'x']", ["market", "season"])).toEqual([1, 2, "x"]);
  expect(valueOf("{ know: 0.5, buy: 1 }", ["brands", "nonna", "coverage", "search"])).toEqual({
    know: 0.5,
    buy: 1,
  });
});

test("a number remembers how it was written where that is not how it is shown", () => {
  expect(read("007").value).toEqual({ kind: "scalar", place, value: 7, source: "007" });
  expect(read("28").value).toEqual({ kind: "scalar", place, value: 28 });
});

test.each(["[&a 1, *a]", "{ a: !!set {} }", "[1 #2]"])(
  "%s is refused: only values may be written",
  (text) => {
    const { value, complaints } = read(text, ["market", "season"]);
    expect(plainOf(value)).toBeNull();
    expect(complaints).toMatchObject([{ code: "U202", place }]);
  },
);

test("a bracket that is not closed is said at its place on the command line", () => {
  const { complaints } = read("[1, 2", ["market", "season"]);
  expect(complaints).toMatchObject([{ code: "U104", place: { file: "--set", line: 1, column: 12 } }]);
});
