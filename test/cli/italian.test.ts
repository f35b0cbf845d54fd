import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { PLACEHOLDERS } from "../../src/cli/words/help/placeholders.ts";
import { listCodes } from "../../src/scenario/explain/explanations.ts";
import { listSettings } from "../../src/scenario/explain/listSettings.ts";
import { BRAND_METRICS } from "../../src/metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../src/metrics/marketMetrics.ts";
import { englishIn } from "../support/english.ts";
import { createPlaceOfMistakes, mistakes } from "./support/mistakes.ts";
import { umotHere } from "./support/umotHere.ts";

// Whatever people see in Italian is read here for English that was left in it. All of it runs in this process.

let place: ReturnType<typeof createPlaceOfMistakes>;
beforeAll(() => {
  place = createPlaceOfMistakes();
});
afterAll(() => place.remove());

const names = Object.keys(COMMANDS);

test("englishIn(…) finds English, and no code for it", () => {
  expect(englishIn("market.days must be a whole number, but is “all of it”.")).toEqual([
    "must",
    "be",
    "but",
    "is",
  ]);
  expect(englishIn("Scrivi nonna.stars.end between 3.8 and 4.8, o --out <folder>.")).toEqual([]);
});

test.each(names)("umot %s --help --lang it is in Italian", async (name) => {
  const { code, stdout } = await umotHere([name, "--help", "--lang", "it"], place.path);
  expect(code).toBe(0);
  expect(stdout.split("\n")[0]).toBe("Esempi");
  expect(stdout.split("\n")[1].trim().split(" ").slice(0, 2)).toEqual(["umot", name]);
  expect(stdout.match(/^Uso: umot /gm)).toEqual(["Uso: umot "]);
  const prose = stdout.replace(/^ {2}umot .*$/gm, "").replace(/^ {2}-\S.*?(?= {2}|$)/gm, "");
  expect(englishIn(prose)).toEqual([]);
  expect(stdout.split("\n").filter((line) => line.length > 110)).toEqual([]);
});

test.each([[["--help"]], [[]], [["--lang", "it"]], [["help", "run"]]])(
  "umot %j is in Italian where the environment asks for it",
  async (words) => {
    const { stdout } = await umotHere(words, place.path, "it_IT.UTF-8");
    expect(stdout.match(/^Uso: umot /gm)).toEqual(["Uso: umot "]);
    expect(englishIn(stdout.replace(/^ {2}umot .*$/gm, ""))).toEqual([]);
  },
);

test("umot --lang it before a command speaks Italian in it", async () => {
  const { stdout } = await umotHere(["--lang", "it", "explain", "swayed"], place.path);
  expect(stdout).toMatchInlineSnapshot(`
    "persuasi
      Acquisti che sarebbero stati altri senza recensioni e amici.
      Vedi anche: D2.

    <brand>.swayed
      Quota di acquisti che senza recensioni e amici sarebbero stati altri (0–1).
    "
  `);
});

test("every placeholder of every command has an Italian name", async () => {
  for (const name of names) {
    const { stdout } = await umotHere([name, "--help"], place.path);
    const shown = stdout.match(/(?<=^(?:Usage:| {2}--?).*)(?:<[^<> ]+>|\[[^[\] ]+\])/gm) ?? [];
    for (const word of shown) expect(PLACEHOLDERS).toContain(word.slice(1, -1));
  }
});

const faults = mistakes.map(([words]) => words).filter((words) => !words.includes("--lang"));

test.each([
  ...faults,
  ["rnu"],
  ["run", "small.yaml", "--rnus"],
  ["run", "small.yaml", "--runs"],
  ["compare", "small.yaml"],
  ["compare", "small.yaml", "--with", ""],
  ["compare", "small.yaml", "--with", "brands.nonna.price=9, brands.*.price=10"],
  ["sweep", "small.yaml", "--points", "3"],
  ["sweep", "small.yaml", "--design", "lhs"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.price=1..2"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.price=9..1"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.price=1..9", "--points", "3"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.price=1..9", "--metric", "nonna.shar"],
  ["optimise", "small.yaml"],
  ["optimise", "small.yaml", "--lever", "brands.nonna.price=1..9", "--cost", "brands.nonna.quality=3"],
  ["optimise", "small.yaml", "--lever", "brands.nonna.price=1..9", "--constraint", "nonna.stars"],
  ["attribution", "small.yaml", "--brand", "nona"],
  ["claims", "D99"],
  ["validate", "nothing"],
  ["report", "a folder"],
  ["report", "nowhere"],
  ["report", "a folder", "--to", "doc"],
  ["diff", "small.yaml", "none.yaml"],
  ["explain", "prise"],
])("umot %j --lang it is answered in Italian", async (...typed) => {
  const words = typed.flat();
  const { code, stdout, stderr } = await umotHere([...words, "--lang", "it"], place.path);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(englishIn(stderr.replace(/^.*\|.*$/gm, ""))).toEqual([]);
});

test("umot explain tells every setting, metric and code in Italian", async () => {
  const paths = listSettings().map(({ path }) => path);
  const metrics = [...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)];
  for (const word of [...paths, ...metrics, ...listCodes()]) {
    const { code, stdout } = await umotHere(["explain", word, "--lang", "it"], place.path);
    expect(code, word).toBe(0);
    // Titles of studies are quoted as they are.
    const prose = stdout.replace(/^ {2}(Fonte|Esempio): .*$|^[\w<>.]+$/gm, "");
    expect(englishIn(prose), word).toEqual([]);
  }
});

test("umot check, diff and init speak Italian", async () => {
  for (const words of [
    ["check", "small.yaml"],
    ["check", "broken.yaml"],
    ["diff", "small.yaml", "small.yaml"],
    ["init", "nuovo.yaml"],
  ]) {
    const { stdout, stderr } = await umotHere([...words, "--lang", "it"], place.path);
    expect(stdout + stderr).not.toBe("");
    expect(
      englishIn(`${stdout}${stderr}`.replace(/^.*\|.*$|A trattoria in Milan and its neighbour/gm, "")),
    ).toEqual([]);
  }
});
