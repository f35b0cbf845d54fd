import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportFormats } from "../../src/cli/flags/reportFlag.ts";
import { commandsIn, recipesOf } from "../../tools/recipes.ts";
import { umotHere } from "../cli/support/umotHere.ts";

const pages = ["README.md", ...markdownIn("docs")];
const commands = [...new Set(pages.flatMap((page) => commandsIn(readFileSync(page, "utf8"))))];

/** What makes a command quick; a flag that is given twice counts as it was given last. */
const small = ["--consumers", "200", "--runs", "2"];
const smaller: Readonly<Record<string, readonly string[]>> = {
  run: small,
  compare: small,
  sweep: ["--consumers", "200", "--runs", "1"],
  attribution: small,
  sensitivity: ["--consumers", "200", "--runs", "1", "--trajectories", "2"],
  optimise: [...small, "--points", "6", "--screening", "2", "--frontier", "0"],
  claims: ["--runs", "2", "--no-boundaries"],
  calibrate: ["--dry-run"],
  forecast: [],
  backtest: [],
};

/** Flags after which a documented number counts no more, because a quicker one comes behind it. */
const overridden = (name: string) => (smaller[name] ?? []).filter((word) => word.startsWith("--"));

/** What other tests run, because it takes long or what a long command leaves. */
const elsewhere: readonly RegExp[] = [
  / (studio|mcp|worker)\b/, // go on until they are ended: tests of their own
  / validate\b/, // test/validation/ranges.test.ts
  / (forecast|report) output\/\S+-calibrate/, // test/cli/calibrate.test.ts
  / init .*--ask\b/, // test/cli/initAsk.test.ts, in a terminal
];

let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "umot-documents-"));
  cpSync("scenarios", join(place, "scenarios"), { recursive: true });
  cpSync("scenarios/restaurant/trattoria.yaml", join(place, "trattoria.yaml"));
  for (const table of ["sales.csv", "launch.csv"])
    cpSync("test/support/series/trattoria.csv", join(place, table));
  const put = (file: string, lines: readonly string[]) => writeFileSync(join(place, file), lines.join("\n"));
  put("brands.csv", ["brand,price,rating,reviews", "Da Mario,24,4.4,310", "Il Drago,18,4.1,95"]);
  put("reviews.csv", ["date,stars", "2024-01-02,5", "2024-03-04,2"]);
  const ring = Array.from({ length: 100 }, (_, at) => [at, (at + 1) % 100]);
  put("friends.csv", ["source,target", ...ring.map((ends) => ends.join(","))]);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const tried = commands.filter((command) => !elsewhere.some((pattern) => pattern.test(command)));

/** What would be done twice: commands that differ only in flags that are overridden here. The first of each is run. */
const distinct = tried.filter(
  (command, at) => tried.findIndex((other) => essence(other) === essence(command)) === at,
);

test.each(distinct)("%s", async (command) => {
  const words = wordsOf(command).slice(2);
  const [name] = words;
  const isFirst = distinct.find((other) => folderOf(wordsOf(other).slice(2)) === folderOf(words)) === command;
  const isRead = commands.some((other) => other !== command && other.includes(` ${folderOf(words)}`));
  const writes = isFirst && isRead;
  const flags = name in smaller ? [...smaller[name], ...(writes ? [] : ["--no-out"])] : [];
  const { code, stdout, stderr } = await umotHere([...withQuickFormats(words), ...flags], place);
  // 1: an expectation of the scenario does not hold in so small a market.
  expect(code, `${stderr}${stdout}`).toBeOneOf([0, 1]);
  expect(stderr).not.toContain("umot --help");
});

test("what is run once is understood as it stands", () => {
  const left = tried.filter((command) => !distinct.includes(command));
  const flags = left.flatMap((command) => wordsOf(command).filter((word) => word.startsWith("--")));
  // A flag that no command here is run with would be checked by nobody.
  const known = new Set([...distinct.flatMap(wordsOf), ...Object.values(smaller).flat()]);
  expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
});

test("every recipe of the cookbook has its picture, and none is left over", () => {
  const recipes = recipesOf(readFileSync("docs/cookbook.md", "utf8"));
  const pictures = readdirSync("docs/pictures/cookbook");
  expect(pictures.toSorted()).toEqual(recipes.map(({ picture }) => picture).toSorted());
  expect(recipes.length).toBeGreaterThanOrEqual(25);
  expect(recipes.filter(({ commands: own }) => own.length === 0)).toEqual([]);
});

/** Pages of all folders: of commands that two languages show, one is tried. */
function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
}

/** Formats that there are, instead of which the quickest is written: test/endurance/formats.test.ts writes all of them. */
function withQuickFormats(words: readonly string[]): string[] {
  return words.map((word, at) => (words[at - 1] === "--to" && reportFormats(word).length > 0 ? "csv" : word));
}

/** A command without the flags that are overridden here, and their values. */
function essence(command: string): string {
  const words = wordsOf(command);
  const flags = overridden(words[2]);
  return words.filter((word, at) => !flags.includes(word) && !flags.includes(words[at - 1])).join(" ");
}

/** Words as a shell takes them apart: quotes hold together what has spaces. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g), ([word]) => word.replaceAll(/["']/g, ""));
}

/** The folder that a command writes, as others would name it. */
function folderOf([name, what, ...words]: readonly string[]): string {
  const out = words.indexOf("--out");
  return out >= 0 ? words[out + 1] : `output/${what?.replace(/^.*\/|\.yaml$/g, "")}-${name}`;
}
