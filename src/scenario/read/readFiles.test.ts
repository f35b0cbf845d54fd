import { expect, test } from "vitest";
import { readFiles } from "./readFiles.ts";
import { plainOf } from "./written.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What was read from files by name, the first of them asked for; and what is wrong. */
function read(files: Files) {
  const asked: string[] = [];
  const [entry] = Object.keys(files);
  const { written, complaints, texts } = readFiles((path) => {
    asked.push(path);
    return files[path];
  }, entry);
  return {
    plain: written && plainOf(written),
    complaints: complaints.map(
      ({ code, place, message }) => `${code} ${place.file}:${place.line} ${message.en}`,
    ),
    asked,
    texts,
  };
}

test("a chain of files is laid over each other, each path relative to the file that names it", () => {
  const { plain, complaints, asked } = read({
    "plans/best/a.yaml": "extends: ../b.yaml\ntitle: A\nmarket: { days: 9 }\n",
    "plans/b.yaml": "extends: ../base/c.yaml\ntitle: B\nmarket: { days: 8, consumers: 20 }\n",
    "base/c.yaml": "schemaVersion: 1\ntitle: C\nfocus: one\nmarket: { warmUp: 3, days: 7 }\n",
  });
  expect(complaints).toEqual([]);
  expect(plain).toEqual({
    schemaVersion: 1,
    title: "A",
    focus: "one",
    market: { days: 9, consumers: 20, warmUp: 3 },
  });
  expect(asked).toEqual(["plans/best/a.yaml", "plans/b.yaml", "base/c.yaml"]);
});

test("what extends something that is no text is left for the declarations to say", () => {
  expect(read({ "a.yaml": "schemaVersion: 1\nextends: 5\n" }).plain).toEqual({
    schemaVersion: 1,
    extends: 5,
  });
});

test("circles are told with the whole way, however they are written", () => {
  const one = read({ "a.yaml": "extends: ./a.yaml\ntitle: A\n" });
  expect(one.complaints).toMatchInlineSnapshot(`
    [
      "U112 a.yaml:1 extends must lead to a scenario that extends nothing, but goes in a circle: a.yaml → a.yaml.",
    ]
  `);
  const two = read({ "x/a.yaml": "extends: ../x/b.yaml\n", "x/b.yaml": "extends: a.yaml\n" });
  expect(two.complaints).toMatchInlineSnapshot(`
    [
      "U112 x/b.yaml:1 extends must lead to a scenario that extends nothing, but goes in a circle: x/a.yaml → x/b.yaml → x/a.yaml.",
    ]
  `);
  expect(two.asked).toEqual(["x/a.yaml", "x/b.yaml"]);
});

test("twenty files in a chain are read, a twenty-first is taken for an accident", () => {
  const chain = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `${at}.yaml`,
        at + 1 < length ? `extends: ${at + 1}.yaml\ntitle: T${at}\n` : "schemaVersion: 1\n",
      ]),
    );
  expect(read(chain(20)).complaints).toEqual([]);
  const { complaints, asked } = read(chain(21));
  expect(complaints).toEqual([
    "U112 19.yaml:1 extends must lead to a scenario that extends nothing within 20 files, but 19.yaml extends another one.",
  ]);
  expect(asked).toHaveLength(20);
});

test("a file that is not there is said where it is named", () => {
  expect(read({ "a.yaml": "title: A\nextends: gone.yaml\n" }).complaints).toMatchInlineSnapshot(`
    [
      "U101 a.yaml:2 extends must name a file, but there is no gone.yaml.",
    ]
  `);
  const { complaints } = readFiles(() => undefined, "gone.yaml");
  expect(complaints.map(({ code, place }) => `${code} ${place.file}:${place.line}`)).toEqual([
    "U101 gone.yaml:1",
  ]);
});

const secret = "password: hunter2\nnever: shown\n";
test.each([
  ["another kind of file", secret],
  ["a broken one", "password: [hunter2\n"],
  ["a text", "hunter2\n"],
  ["a list", "- hunter2\n"],
])("nothing is repeated of a file that is no scenario: %s", (_, text) => {
  for (const files of [{ "a.yaml": text }, { "a.yaml": "extends: b.yaml\n", "b.yaml": text }] as Files[]) {
    const found = read(files);
    expect(found.plain).toBeUndefined();
    expect(found.complaints).toHaveLength(1);
    expect(JSON.stringify([...found.texts.values(), found.complaints])).not.toMatch(/hunter2|password/);
  }
});

test.each([
  ["its version", "schemaVersion: [\n"],
  ["what it extends", '"extends": [\n'],
  ["two groups of settings", "title: A\nbrands: [\n"],
  ["the same, in one line", "{ title: A, brands: [\n"],
])("a broken scenario is known by %s, and its lines are shown", (_, text) => {
  const found = read({ "a.yaml": text });
  expect(found.texts.get("a.yaml")).toBe(text);
  expect(found.complaints[0]).not.toMatch(/^U110/);
});

test("bytes that are no text, an empty file, and one that may not be read", () => {
  expect(
    read({ "a.yaml": Uint8Array.of(0x66, 0xff, 0xfe) }).complaints.map((text) => text.slice(0, 13)),
  ).toEqual(["U102 a.yaml:1"]);
  expect(read({ "a.yaml": "" }).complaints.map((text) => text.slice(0, 13))).toEqual(["U110 a.yaml:1"]);
  const fault = { message: { en: "too large", it: "troppo grande" }, advice: { en: "", it: "" } };
  const { complaints } = readFiles(() => ({ refused: fault }), "a.yaml");
  expect(complaints.map(({ code, message }) => [code, message.en])).toEqual([["U120", "too large"]]);
});

test("with two of one key the rest is read, so that all that is wrong is said at once", () => {
  const { plain, complaints } = read({ "a.yaml": "title: A\nfocus: one\ntitle: B\n" });
  expect(plain).toEqual({ title: "A", focus: "one" });
  expect(complaints.map((text) => text.slice(0, 13))).toEqual(["U105 a.yaml:3"]);
});
