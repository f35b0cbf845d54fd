import { expect, test } from "vitest";
import { chartSchemas } from "./chartSchemas.ts";
import { describeFault } from "./describeFault.ts";

const { about } = chartSchemas["shareOverTime"];
const stretch = (earlier: unknown) => ({ change: { direction: "rises", earlier } });

test.each([
  [["2018-01-01"], "change.earlier must be a list of 2, but is a list of 1"],
  [["2018-01-01", "2018-01-02", "2018-01-03"], "change.earlier must be a list of 2, but is a list of 3"],
  ["2018-01-01", "change.earlier must be a list, but is “2018-01-01”"],
  [["2018-01-01", "2018-02-30"], "change.earlier[1] must be a date such as 2018-03-05, but is “2018-02-30”"],
  [["x", "2018-02-28"], "change.earlier[0] must be a date such as 2018-03-05, but is “x”"],
])("a stretch of time written as %j is told by its place and by what it must be", (earlier, said) => {
  const data = stretch(earlier);
  const [issue] = about.safeParse(data).error?.issues ?? [];
  expect(describeFault(issue, data).en).toBe(said);
});

test("a stretch of two days that there are is fine", () => {
  expect(about.safeParse(stretch(["2018-01-01", "2018-02-28"])).success).toBe(true);
});

const issue = (parts: object) => ({ path: ["rows", 3, "p50"], message: "", ...parts }) as never;
const data = { rows: [0, 1, 2, { p50: "x" }] };
const said = (parts: object, of: unknown = data) => describeFault(issue(parts), of);

test.each<[string, object, string, string]>([
  ["a kind", { code: "invalid_type", expected: "number" }, "a number", "un numero"],
  ["a whole number", { code: "invalid_type", expected: "int" }, "a whole number", "un numero intero"],
  [
    "a kind without a name",
    { code: "invalid_type", expected: "nan" },
    "as umot writes it",
    "come lo scrive umot",
  ],
  ["one of some words", { code: "invalid_value", values: ["a", "b", "c"] }, "a, b or c", "a, b o c"],
  ["one or another", { code: "invalid_union", errors: [] }, "a text or a number", "un testo o un numero"],
  ["cells", { code: "custom", params: { length: 4 } }, "a row of 4 cells", "una riga di 4 celle"],
  [
    "a name",
    { code: "invalid_format", format: "regex" },
    "a name of letters, digits, dots and dashes",
    "un nome di lettere, cifre, punti e trattini",
  ],
  [
    "at least",
    { code: "too_small", origin: "number", minimum: 2, inclusive: true },
    "at least 2",
    "almeno 2",
  ],
  [
    "more than",
    { code: "too_small", origin: "number", minimum: 2, inclusive: false },
    "more than 2",
    "più di 2",
  ],
  [
    "at most",
    { code: "too_big", origin: "number", maximum: 2, inclusive: true },
    "at most 2",
    "al massimo 2",
  ],
  [
    "less than",
    { code: "too_big", origin: "number", maximum: 2, inclusive: false },
    "less than 2",
    "meno di 2",
  ],
  [
    "a longer list",
    { code: "too_small", origin: "array", minimum: 2 },
    "a list of 2",
    "una lista di 2 elementi",
  ],
])("what must be there: %s", (_, parts, en, it) => {
  expect(said(parts)).toEqual({
    en: `rows[3].p50 must be ${en}, but is “x”`,
    it: `rows[3].p50 deve essere ${it}, ma è “x”`,
  });
});

test.each<[unknown, string, string]>([
  [undefined, "missing", "assente"],
  [null, "empty", "vuoto"],
  ["", "empty", "vuoto"],
  [7, "7", "7"],
  [false, "false", "false"],
  [[1], "a list of 1", "una lista di un elemento"],
  [[], "a list of 0", "una lista di 0 elementi"],
  [{ a: 1 }, "a group", "un gruppo"],
])("what is there: %j", (value, en, it) => {
  const found = said({ code: "invalid_type", expected: "string" }, { rows: [0, 1, 2, { p50: value }] });
  expect(found).toEqual({
    en: `rows[3].p50 must be a text, but is ${en}`,
    it: `rows[3].p50 deve essere un testo, ma è ${it}`,
  });
});

test("a place within what is not there is missing, and the whole is called by its file", () => {
  expect(said({ code: "invalid_type", expected: "string" }, { rows: 5 }).en).toBe(
    "rows[3].p50 must be a text, but is missing",
  );
  expect(describeFault(issue({ code: "invalid_type", expected: "object", path: [] }), 5).en).toBe(
    "report.json must be a group, but is 5",
  );
});

test("a name that is as long as a file is cut, and stays on one line", () => {
  const { en } = said(
    { code: "invalid_type", expected: "number" },
    { rows: [0, 1, 2, { p50: `a\n${"b".repeat(5000)}` }] },
  );
  expect(en.length).toBeLessThan(200);
  expect(en).not.toMatch(/\n/);
});
