import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bytesOf } from "../cli/support/bytesOf.ts";
import { createPlace, umot } from "../cli/support/umot.ts";

// What a folder says about how it is made again makes it again, to the byte: for each command, with the options of its
// own, first on one thread, then on as many as there are. That no option is forgotten is held by `src/cli/flags/typed.test.ts`.

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterEach(() => {
  for (const folder of ["made", "again"]) rmSync(join(place.path, folder), { recursive: true, force: true });
});
afterAll(() => place.remove());

const MARKET = ["--consumers", "120", "--days", "121", "--set", "expect=[]", "--runs", "2", "--seed", "it's"];
const QUALITY = "brands.nonna.quality=0.4..0.9";

/** The words of a command as a shell takes them apart. */
function wordsOf(command: string): string[] {
  const words = [...command.matchAll(/((?:[^\s'\\]|\\.|'[^']*')+)/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped),
  );
  return words.slice(1);
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(place.path, folder, "manifest.json"), "utf8")) as {
    command: string;
    reports?: string[];
  };

test.each<[name: string, words: string[]]>([
  ["run", ["small.yaml", "--events", "30", "--to", "xlsx,parquet", "--period", "last90", "--lang", "it"]],
  ["run", ["small.yaml", "--mmm-truth", "--precision", "share:0.2", "--level", "0.8"]],
  ["start", ["small.yaml", "--sweep-runs", "1"]],
  ["compare", ["small.yaml", "--with", "brands.nonna.price=30, brands.nonna.quality=0.5", "--money"]],
  ["compare", ["small.yaml", "--with", "brands.nonna.price=30, brands.nonna.quality=0.5", "--contributions"]],
  ["sweep", ["small.yaml", "--vary", `${QUALITY}:2`, "--to", "pdf"]],
  ["sweep", ["small.yaml", "--vary", QUALITY, "--design", "lhs", "--points", "3"]],
  ["sensitivity", ["small.yaml", "--vary", QUALITY, "--metric", "nonna.stars.end", "--trajectories", "3"]],
  ["sensitivity", ["small.yaml", "--vary", QUALITY, "--method", "sobol", "--points", "4"]],
  ["attribution", ["small.yaml", "--brand", "verde", "--events", "100", "--no-moments"]],
  [
    "optimise",
    [
      "small.yaml",
      "--lever",
      "brands.nonna.price=20..30",
      "--goal",
      "sales",
      "--points",
      "3",
      "--screening",
      "2",
      "--frontier",
      "0",
      "--constraint",
      "nonna.share.total >= 0.01",
    ],
  ],
])("umot %s is made again by its own words: %j", async (name, words) => {
  const made = await umot([name, ...words, ...MARKET, "--out", "made", "--workers", "1"], place.path);
  expect([0, 1], made.stderr).toContain(made.code);
  const again = wordsOf(manifestOf("made").command);
  const remade = await umot([...again, "--out", "again", "--no-store"], place.path);
  expect(remade.code, remade.stderr).toBe(made.code);
  const [one, two] = [bytesOf(join(place.path, "made")), bytesOf(join(place.path, "again"))];
  expect(Object.keys(two)).toEqual(Object.keys(one));
  for (const file of Object.keys(one)) expect(two[file] === one[file], file).toBe(true);
});

test("umot claims is made again by its own words", async () => {
  const words = [
    "D12",
    "--runs",
    "2",
    "--consumers",
    "200",
    "--no-boundaries",
    "--lang",
    "it",
    "--level",
    "0.8",
  ];
  await umot(["claims", ...words, "--out", "made"], place.path);
  await umot([...wordsOf(manifestOf("made").command), "--out", "again"], place.path);
  expect(bytesOf(join(place.path, "again"))).toEqual(bytesOf(join(place.path, "made")));
});

test("what was rendered later is part of how a folder is made again", async () => {
  await umot(["run", "small.yaml", ...MARKET, "--out", "rendered"], place.path);
  await umot(["report", "rendered", "--to", "xlsx", "--lang", "it"], place.path);
  await umot(["report", "rendered", "--to", "svg", "--theme", "dark"], place.path);
  await umot(["report", "rendered", "--to", "svg", "--theme", "dark"], place.path);
  const before = bytesOf(join(place.path, "rendered"));
  const { command, reports = [] } = manifestOf("rendered");
  expect(reports).toEqual([
    "umot report rendered --to xlsx --lang it",
    "umot report rendered --to svg --theme dark",
  ]);
  rmSync(join(place.path, "rendered"), { recursive: true });
  await umot([...wordsOf(command), "--out", "rendered"], place.path);
  for (const step of reports) await umot(wordsOf(step), place.path);
  expect(bytesOf(join(place.path, "rendered"))).toEqual(before);
});
