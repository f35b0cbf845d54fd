import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf } from "./support/bytesOf.ts";
import { createPlace, umot } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(place.path, name), ["extends: small.yaml", ...lines, ""].join("\n"));
  write("better.yaml", ["schemaVersion: 1", "title: Better", "brands: { nonna: { quality: 0.95 } }"]);
  write("dollars.yaml", ["schemaVersion: 1", "title: Dollars", "market: { currency: USD, days: 130 }"]);
  write("newcomer.yaml", ["schemaVersion: 1", "title: One more", "brands: { newcomer: { quality: 0.5 } }"]);
});
afterAll(() => place.remove());

/** Everything here asks about the same few runs: one store keeps them. */
const compare = (...words: string[]) =>
  umotHere(["compare", "small.yaml", "--workers", "1", "--store", "runs", ...words], place.path);
const QUALITY = "brands.nonna.quality=0.95";

test("umot compare says what differs, what it changes, what it costs, and writes its folder", async () => {
  const plan = ["better.yaml", "--with", "brands.nonna.price=30, brands.nonna.promise=0.8", "--money"];
  const { code, stdout, stderr } = await umot(["compare", "small.yaml", "--runs", "3", ...plan], place.path);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining("Written to output/small-compare\n"),
  });
  expect(stdout).toContain("3 runs of 140 days with 300 consumers, seed “umot”");
  expect(stdout).toMatch(/^ {2}brands\.nonna\.quality: 0\.\d+ → 0\.95$/m);
  expect(stdout).toMatch(/^nonna’s price 30, nonna’s promise 0\.8$/m);
  expect(stdout).toMatch(/^share +\d.* ± /m);
  expect(stdout).toContain("Money over the whole run: revenue");
  expect(stdout).toMatch(/independent\s+luck/);
  expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  const files = bytesOf(join(place.path, "output/small-compare"));
  expect(Object.keys(files).sort()).toEqual([
    "charts/differenceOverTime-profit.csv",
    "charts/differenceOverTime-profit.json",
    "charts/differenceOverTime-profit.png",
    "charts/differenceOverTime-profit.svg",
    "charts/differenceOverTime.csv",
    "charts/differenceOverTime.json",
    "charts/differenceOverTime.png",
    "charts/differenceOverTime.svg",
    "charts/pairedDifference.csv",
    "charts/pairedDifference.json",
    "charts/pairedDifference.png",
    "charts/pairedDifference.svg",
    "data/between.csv",
    "data/differences.csv",
    "data/differences.json",
    "data/runs.csv",
    "data/settings.csv",
    "data/weeks.csv",
    "datapackage.json",
    "dictionary.csv",
    "manifest.json",
    "report.html",
    "report.json",
  ]);
  const manifest = JSON.parse(Buffer.from(files["manifest.json"], "base64").toString());
  expect(manifest).toMatchObject({
    command:
      "umot compare small.yaml better.yaml --with 'brands.nonna.price=30, brands.nonna.promise=0.8' --money --runs 3",
    runs: 9,
    asked: 9,
  });
});

test("a file and the same settings typed give the same differences", async () => {
  const { stdout } = await compare(
    "better.yaml",
    "--with",
    QUALITY,
    "--runs",
    "2",
    "--no-out",
    "--format",
    "json",
  );
  const { rows, differs } = JSON.parse(stdout);
  const of = (contender: string) =>
    rows
      .filter((row: { contender: string }) => row.contender === contender)
      .map(({ contender: _, ...row }: { contender: string }) => row);
  expect(of("better").length).toBeGreaterThan(20);
  expect(of(QUALITY)).toEqual(of("better"));
  expect(differs.map(({ settings }: { settings: unknown[] }) => settings.length)).toEqual([1, 1]);
});

test("--format csv and md are tables, --period is what they cover", async () => {
  const plan = ["--with", QUALITY, "--runs", "2", "--no-out", "--period", "week3"];
  const csv = await compare(...plan, "--format", "csv");
  const md = await compare(...plan, "--format", "md");
  expect(csv.stdout).toMatch(
    /^contender,brand,brandLabel,metric,period,baseline,alternative,difference,low,high,verdict,/,
  );
  expect(csv.stdout).toMatch(/\r\nbrands\.nonna\.quality=0\.95,nonna,nonna,share,week3,/);
  expect(md.stdout).toMatch(/^\*\*nonna’s quality 0\.95\*\*\n\n\| measure \| baseline \|/);
});

test("--lang it speaks Italian", async () => {
  const { stdout } = await compare("--with", QUALITY, "--runs", "2", "--no-out", "--lang", "it");
  expect(stdout).toMatch(/con la stessa\s+fortuna/);
  expect(stdout).toMatch(/^quota +\d/m);
});

test.each([
  [[], "there must be something to compare with"],
  [["--with", ""], "--with must have settings, but is empty"],
  [["--with", "brands.nonna.qualiti=1"], "quality"],
  [["--with", QUALITY, "--runs", "0"], "--runs must be a whole number from 1"],
  [["--with", QUALITY, "--period", "week99"], "--period must be a period of the 140 days"],
  [["dollars.yaml"], "dollars must have the baseline’s currency (EUR), but has USD"],
  [["dollars.yaml"], "dollars must have the baseline’s days (140), but has 130"],
  [["newcomer.yaml"], "but has newcomer besides"],
  [
    Array.from({ length: 6 }, (_, at) => ["--with", `brands.nonna.price=${20 + at}`]).flat(),
    "at most 5 alternatives",
  ],
])("umot compare %j is refused before anything runs: %s", async (words, says) => {
  const { code, stdout, stderr } = await compare(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(says);
});
