import { expect, test } from "vitest";
import { readYaml } from "./readYaml.ts";
import { formatPath, keyPlace, keysIn, plainOf, valuePlace, writtenAt, writtenIn } from "./written.ts";

const { written } = readYaml("a: 1\nlist:\n  - { x: 0x10, y: true }\n  - 007\nempty:\n", "a.yaml");
const tree = written!;
const place = (line: number, column: number, length: number) => ({ file: "a.yaml", line, column, length });

test("plainOf(…) gives the values alone, as YAML 1.2 reads them", () => {
  expect(plainOf(tree)).toEqual({ a: 1, list: [{ x: 16, y: true }, 7], empty: null });
});

test("writtenIn(…) finds what stands at a path, and nothing beside it", () => {
  expect(plainOf(writtenIn(tree, ["list", 0, "y"])!)).toBe(true);
  expect(writtenIn(tree, ["list", 1])).toEqual({
    kind: "scalar",
    place: place(4, 5, 3),
    value: 7,
    source: "007",
  });
  for (const path of [["b"], ["a", "b"], ["list", 2], ["list", "x"], ["list", 0, "z"]])
    expect(writtenIn(tree, path)).toBeUndefined();
  expect(writtenIn(undefined, ["a"])).toBeUndefined();
});

test("keysIn(…) of a map are its keys, of anything else none", () => {
  expect(keysIn(tree, [])).toEqual(["a", "list", "empty"]);
  expect(keysIn(tree, ["list", 0])).toEqual(["x", "y"]);
  expect(keysIn(tree, ["list"])).toEqual([]);
  expect(keysIn(tree, ["nowhere"])).toEqual([]);
});

test("keyPlace(…) and valuePlace(…) are where an editor would put the cursor", () => {
  expect(keyPlace(tree, ["a"])).toEqual(place(1, 1, 1));
  expect(valuePlace(tree, ["a"])).toEqual(place(1, 4, 1));
  expect(keyPlace(tree, ["list", 0, "y"])).toEqual(place(3, 16, 1));
  expect(valuePlace(tree, ["list", 0, "y"])).toEqual(place(3, 19, 4));
});

test("what is not written stands at the key of the nearest thing around it", () => {
  expect(valuePlace(tree, ["list", 0, "z"])).toEqual(valuePlace(tree, ["list", 0]));
  expect(valuePlace(tree, ["a", "b", "c"])).toEqual(keyPlace(tree, ["a"]));
  expect(valuePlace(tree, ["nowhere"])).toEqual(tree.place);
});

test("writtenAt(…) writes at one place, and leaves out what is undefined", () => {
  const at = place(2, 3, 4);
  const made = writtenAt(at, { a: [1, null], b: undefined, c: "x" });
  expect(plainOf(made)).toEqual({ a: [1, null], c: "x" });
  expect(keysIn(made, [])).toEqual(["a", "c"]);
  expect(valuePlace(made, ["a", 1])).toBe(at);
});

test.each([
  [["brands", "nonna", "price"], "brands.nonna.price"],
  [["timeline", 0, "set"], "timeline[0].set"],
  [["brands", "*", "coverage"], "brands.*.coverage"],
  [["brands", "da Nonna", "price"], 'brands."da Nonna".price'],
  [["brands", 'a"b'], 'brands."a\\"b"'],
  [[], ""],
])("formatPath(%j) is %s", (path, text) => {
  expect(formatPath(path)).toBe(text);
});
