import { expect, test } from "vitest";
import { mergeWritten, replaceWritten } from "./mergeWritten.ts";
import { keyPlace, type Path, plainOf, valuePlace, writtenAt } from "./written.ts";

const base = { file: "base.yaml", line: 1, column: 1, length: 1 };
const over = { file: "over.yaml", line: 9, column: 3, length: 2 };
const merged = (one: unknown, other: unknown) =>
  plainOf(mergeWritten(writtenAt(base, one), writtenAt(over, other)));
const replaced = (within: unknown, path: Path, value: unknown) =>
  plainOf(replaceWritten(writtenAt(base, within), path, writtenAt(over, value)));

test("maps merge, values and lists replace", () => {
  expect(merged({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 4, e: 5 }, f: 6 })).toEqual({
    a: 1,
    b: { c: 2, d: 4, e: 5 },
    f: 6,
  });
  expect(merged({ a: [1, 2, 3] }, { a: [4] })).toEqual({ a: [4] });
  expect(merged({ a: { b: 1 } }, { a: 2 })).toEqual({ a: 2 });
  expect(merged({ a: [1] }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
});

test("null takes away what is there, and stands where nothing is", () => {
  expect(merged({ a: 1, b: 2 }, { a: null })).toEqual({ b: 2 });
  expect(merged({ b: 2 }, { a: null })).toEqual({ b: 2, a: null });
  expect(replaced({ a: { b: 1, c: 2 } }, ["a", "b"], null)).toEqual({ a: { c: 2 } });
});

test("one number for all moments is written out where one of them changes, one text where a language does", () => {
  expect(merged({ coverage: 0.3 }, { coverage: { buy: 0.9 } })).toEqual({
    coverage: { know: 0.3, go: 0.3, do: 0.3, buy: 0.9 },
  });
  expect(merged({ label: "Nonna" }, { label: { it: "La Nonna" } })).toEqual({
    label: { en: "Nonna", it: "La Nonna" },
  });
  // Other keys are not of such a row, and an empty group changes nothing of it.
  expect(merged({ coverage: 0.3 }, { coverage: { search: 0.9 } })).toEqual({ coverage: { search: 0.9 } });
  expect(merged({ coverage: 0.3 }, { coverage: {} })).toEqual({ coverage: {} });
  expect(merged({ on: true }, { on: { know: 1 } })).toEqual({ on: { know: 1 } });
});

test("places are those of the file in which something was written last", () => {
  const tree = mergeWritten(writtenAt(base, { a: 1, b: { c: 2 } }), writtenAt(over, { b: { d: 4 } }));
  expect(valuePlace(tree, ["a"])).toBe(base);
  expect(valuePlace(tree, ["b", "c"])).toBe(base);
  expect(keyPlace(tree, ["b"])).toBe(over);
  expect(valuePlace(tree, ["b", "d"])).toBe(over);
});

test("replaceWritten(…) makes groups on the way, and goes into lists by number", () => {
  expect(replaced({}, ["a", "b", "c"], 1)).toEqual({ a: { b: { c: 1 } } });
  expect(replaced({ a: [{ b: 1 }, { b: 2 }] }, ["a", 1, "b"], 3)).toEqual({ a: [{ b: 1 }, { b: 3 }] });
  expect(replaced({ a: [1, 2] }, ["a", 5], 3)).toEqual({ a: [1, 2] });
  expect(replaced({ a: 1 }, [], { b: 2 })).toEqual({ a: 1, b: 2 });
  expect(replaced({ coverage: 0.3 }, ["coverage", "go"], 0.5)).toEqual({
    coverage: { know: 0.3, go: 0.5, do: 0.3, buy: 0.3 },
  });
  expect(replaced({ a: 7 }, ["a", "b"], 1)).toEqual({ a: { b: 1 } });
});

test("neither tree is changed by laying one over the other", () => {
  const [one, other] = [writtenAt(base, { a: { b: 1 } }), writtenAt(over, { a: { c: 2 } })];
  mergeWritten(one, other);
  replaceWritten(one, ["a", "b"], other);
  expect([plainOf(one), plainOf(other)]).toEqual([{ a: { b: 1 } }, { a: { c: 2 } }]);
});
