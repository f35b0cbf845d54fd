import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { readYaml } from "../read/readYaml.ts";
import { writtenAt } from "../read/written.ts";
import { describeGot, quote } from "./describeGot.ts";

const place = { file: "a.yaml", line: 1, column: 1, length: 1 };
const inBoth = (value: unknown) =>
  LANGUAGES.map((language) => describeGot(writtenAt(place, value), language));

test.each([
  [3, ["3", "3"]],
  [-0.5, ["-0.5", "-0.5"]],
  [true, ["true", "true"]],
  ["mobile", ["“mobile”", "“mobile”"]],
  ["", ["empty", "vuoto"]],
  [null, ["empty", "vuoto"]],
  [[], ["a list of 0", "una lista di 0 elementi"]],
  [[1], ["a list of 1", "una lista di un elemento"]],
  [
    [1, 2, 3],
    ["a list of 3", "una lista di 3 elementi"],
  ],
  [{}, ["an empty group", "un gruppo vuoto"]],
  [{ a: 1 }, ["a group of settings", "un gruppo di impostazioni"]],
  [Number.NaN, ["not a number", "un numero che non esiste"]],
  [Number.POSITIVE_INFINITY, ["infinite", "infinito"]],
  [Number.NEGATIVE_INFINITY, ["minus infinity", "meno infinito"]],
])("%j is said back in both languages", (value, said) => {
  expect(inBoth(value)).toEqual(said);
});

test.each(["007", "1e3", "12345678901234567890", "0x1F", "1.50"])(
  "the number %s is said back with its own digits",
  (text) => {
    const { written } = readYaml(text, "a.yaml");
    expect(describeGot(written!, "en")).toBe(text);
  },
);

test("quote(…) is short, on one line, and gives a terminal no orders", () => {
  expect(quote("a\nb\tc\u001b[31m")).toBe("“a b c [31m”");
  expect(quote("x".repeat(40))).toBe(`“${"x".repeat(40)}”`);
  expect(quote("x".repeat(41))).toBe(`“${"x".repeat(40)}…”`);
  expect(quote("")).toBe("“”");
});
