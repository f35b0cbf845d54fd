import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFaults, findLonelyTests, type Sources } from "./support/architecture.ts";

test("src keeps to its architecture", () => {
  expect(findFaults(readSources("src"))).toEqual([]);
});

test("no test runs alone", () => {
  const all = [...readSources("src"), ...readSources("test")];
  expect(findLonelyTests(new Map(all.filter(([file]) => file.endsWith(".test.ts"))))).toEqual([]);
});

test("every file that documents and comments name is there", () => {
  const pages = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
  const texts = pages
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(name, "utf8")] as const);
  const comments = [...readSources("src"), ...readSources("test"), ...readSources("tools")].map(
    ([name, text]) => [name, text.match(/^\s*(?:\/\/|\/?\*).*$/gm)?.join("\n") ?? ""] as const,
  );
  const named = [...texts, ...comments].flatMap(([name, text]) =>
    // What a command runs is a file of ours wherever it is said to stand.
    (text.match(/(?<![\w./"-])(?:src|test|tools)\/[\w./-]*\w|(?<=\btsx )[\w-]+\/[\w./-]*\w/g) ?? []).map(
      (path) => [name, path] as const,
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(([, path]) => !existsSync(path))).toEqual([]);
});

/** A check that never fails checks nothing: each of these little trees breaks one rule. */
const faults: Record<string, { files: Record<string, string>; says: string }> = {
  "an empty tree": { files: {}, says: "nothing was checked" },
  "a tree with only tests": { files: { "model/a.test.ts": "" }, says: "nothing was checked" },
  "the model knowing scenarios": {
    files: { "model/a.ts": 'import { b } from "../scenario/b.ts";' },
    says: "model/a.ts imports scenario/b.ts",
  },
  "the model knowing a scenario's type": {
    files: { "model/a.ts": 'import type { B } from "../scenario/b.ts";' },
    says: "model/a.ts imports scenario/b.ts",
  },
  "a type imported in passing": {
    files: { "model/a.ts": 'export type B = import("../scenario/b.ts").B;' },
    says: "model/a.ts imports scenario/b.ts",
  },
  "an import over several lines": {
    files: { "charts/a.ts": 'import {\n  b,\n} from "../studies/b.ts";' },
    says: "charts/a.ts imports studies/b.ts",
  },
  "a re-export": {
    files: { "numeric/a.ts": 'export * from "../model/b.ts";' },
    says: "numeric/a.ts imports model/b.ts",
  },
  "a late import": {
    files: { "scenario/a.ts": 'const b = await import("../files/b.ts");' },
    says: "scenario/a.ts imports files/b.ts",
  },
  "a report knowing a study": {
    files: { "report/a.ts": 'import "../studies/b.ts";' },
    says: "report/a.ts imports studies/b.ts",
  },
  "a study knowing a terminal": {
    files: { "studies/a.ts": 'import type { B } from "../cli/b.ts";' },
    says: "studies/a.ts imports cli/b.ts",
  },
  "the studio knowing files": {
    files: { "studio/a.ts": 'import "../files/b.ts";' },
    says: "studio/a.ts imports files/b.ts",
  },
  "a way in through the library": {
    files: { "model/a.ts": 'import "../index.ts";' },
    says: "model/a.ts imports index.ts",
  },
  "the library exporting what needs Node": {
    files: { "index.ts": 'export * from "./files/b.ts";' },
    says: "index.ts imports files/b.ts",
  },
  "a way out of src": {
    files: { "cli/a.ts": 'import "../../test/b.ts";' },
    says: "cli/a.ts imports ../test/b.ts",
  },
  "files above the line": {
    files: { "report/a.ts": 'import { readFileSync } from "node:fs";' },
    says: "report/a.ts imports node:fs",
  },
  "a window above the line": {
    files: { "charts/a.ts": 'import { JSDOM } from "jsdom";' },
    says: "charts/a.ts imports jsdom",
  },
  "a package in the model": {
    files: { "model/a.ts": 'import seedrandom from "seedrandom";' },
    says: "model/a.ts imports seedrandom",
  },
  "luck of its own": {
    files: { "studies/a.ts": "export const a = () => Math.random();" },
    says: "studies/a.ts touches the world: Math.random",
  },
  "a clock": {
    files: { "metrics/a.ts": "export const a = () => Date.now();" },
    says: "metrics/a.ts touches the world: Date.now",
  },
  "today's date": {
    files: { "report/a.ts": "export const a = () => new Date();" },
    says: "report/a.ts touches the world: new Date()",
  },
  "the environment": {
    files: { "scenario/a.ts": "export const a = () => process.env;" },
    says: "scenario/a.ts touches the world: process.env",
  },
  "a word to the console": {
    files: { "drawing/a.ts": 'export const a = () => console.log("a");' },
    says: "drawing/a.ts touches the world: console.log",
  },
  "a power": {
    files: { "model/a.ts": "export const a = (b: number) => b ** 0.5;" },
    says: "model/a.ts computes what engines round differently: b ** 0.5",
  },
  "Math under another name": {
    files: { "numeric/a.ts": "const { exp } = Math;" },
    says: "numeric/a.ts computes what engines round differently",
  },
  "a circle": {
    files: {
      "model/a.ts": 'import "./b.ts";',
      "model/b.ts": 'import "./c.ts";',
      "model/c.ts": 'import "./a.ts";',
    },
    says: "imports go in a circle: model/a.ts → model/b.ts → model/c.ts → model/a.ts",
  },
  "a circle of types": {
    files: {
      "model/a.ts": 'import type { B } from "./b.ts";',
      "model/b.ts": 'import type { A } from "./a.ts";',
    },
    says: "imports go in a circle: model/a.ts → model/b.ts → model/a.ts",
  },
  "a drawer for everything": {
    files: { "cli/utils.ts": "" },
    says: "cli/utils.ts is not named after what it exports",
  },
  "a folder of its own making": {
    files: { "engine/a.ts": "" },
    says: "engine/a.ts stands in a folder that the architecture does not name",
  },
  "a file beside the library": { files: { "types.ts": "" }, says: "types.ts stands in no folder" },
};

for (const [name, { files, says }] of Object.entries(faults)) {
  test(`findFaults(…) sees ${name}`, () => {
    const found = findFaults(new Map(Object.entries(files)));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(says);
  });
}

test("findFaults(…) is content with what is allowed", () => {
  const sources = new Map([
    ["index.ts", 'export { a } from "./report/a.ts";'],
    ["numeric/a.ts", "/** b ** 2, never Math.pow */ export const a = (b: number) => Math.sqrt(b * b);"],
    [
      "model/a.ts",
      'import { a } from "../numeric/a.ts"; export const b = a(1); // not process.env, nor console.log',
    ],
    ["scenario/a.ts", 'import { z } from "zod"; export const day = (iso: string) => new Date(iso);'],
    ["report/a.ts", 'import "../charts/a.ts"; export const a = "console.log(Date.now())";'],
    ["charts/a.ts", 'import * as Plot from "@observablehq/plot"; import "../numeric/a.ts";'],
    ["files/a.ts", 'import { readFileSync } from "node:fs"; export const now = () => Date.now();'],
    ["model/a.test.ts", 'import "../scenario/a.ts";'],
  ]);
  expect(findFaults(sources)).toEqual([]);
});

test("findLonelyTests(…) sees a test that silences the others", () => {
  const lonely = ["test.only", "it.only", "describe.only", "test.concurrent.only"];
  for (const call of lonely) {
    expect(findLonelyTests(new Map([["a.test.ts", `${call}("a", () => {});`]]))).toEqual([
      "a.test.ts runs only some of its tests",
    ]);
  }
  expect(findLonelyTests(new Map())).toEqual(["nothing was checked: there are no tests"]);
  expect(findLonelyTests(new Map([["a.test.ts", 'test("a", () => {}); // not test.only(…)']]))).toEqual([]);
});

function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

test("no folder of src holds more files than a reader can take in", () => {
  const counts = new Map<string, number>();
  for (const file of readSources("src").keys()) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, files]) => files > 30)).toEqual([]);
});
