import { csvParse } from "d3-dsv";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, type Ended, umot } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

test("umot init writes a scenario that umot check finds nothing wrong with", async () => {
  const { code, stderr } = await umotHere(["init", "new/my.yaml"], place.path);
  expect({ code, stderr }).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("Next: umot run new/my.yaml"),
  });
  expect(readdirSync(join(place.path, "new")).sort()).toEqual(["my.yaml", "umot.schema.json"]);
  expect(await umotHere(["check", "new/my.yaml"], place.path)).toMatchObject({ code: 0, stderr: "" });
});

test("umot schema is a JSON Schema of draft 7", async () => {
  const { stdout } = await umotHere(["schema"], place.path);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  const { code } = await umotHere(["schema", "--out", "umot.schema.json"], place.path);
  expect({ code, text: readFileSync(join(place.path, "umot.schema.json"), "utf8") }).toEqual({
    code: 0,
    text: stdout,
  });
});

test("umot explain knows settings, metrics and codes", async () => {
  const words = ["brands.nonna.price", "negativity", "swayed", "u201"];
  const said: Ended[] = [];
  for (const word of words) said.push(await umotHere(["explain", word], place.path));
  expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(said.map(({ stdout }) => stdout.split("\n")[0])).toEqual([
    "brands.<brand>.price",
    "beliefs.negativity",
    "swayed",
    expect.stringMatching(/^U201: /),
  ]);
});

test("umot diff shows the settings in which two scenarios differ", async () => {
  const { stdout } = await umotHere(["diff", "small.yaml", "small.yaml"], place.path);
  expect(stdout).toMatchInlineSnapshot(`
    "small.yaml and small.yaml have the same settings.
    "
  `);
});

test("umot sweep has a row for each run and metric at each point", async () => {
  const flags = [
    "--vary",
    "brands.nonna.price=20,28",
    "--vary",
    "brands.nonna.coverage.*=0..1:2",
    "--runs",
    "2",
  ];
  const { code, stdout } = await umot(
    ["sweep", "small.yaml", "--workers", "1", ...flags, "--format", "csv"],
    place.path,
  );
  expect(code).toBe(0);
  const [head, ...lines] = stdout.trimEnd().split("\r\n");
  expect(head).toBe("brands.nonna.price,brands.nonna.coverage.*,run,brand,brandLabel,metric,period,value");
  const shares = lines
    .filter((line) => line.includes(",nonna,nonna,share,total,"))
    .map((line) => line.split(",").slice(0, 3).join(" "));
  expect(shares).toEqual(["20 0 0", "20 0 1", "20 1 0", "20 1 1", "28 0 0", "28 0 1", "28 1 0", "28 1 1"]);
  expect(existsSync(join(place.path, "output", "small-sweep", "manifest.json"))).toBe(true);
});

test("umot story tells one consumer's days, in two languages and always the same", async () => {
  const tell = (...flags: string[]) => umotHere(["story", "small.yaml", "--no-out", ...flags], place.path);
  const english = await tell();
  const again = await tell();
  const italian = await tell("--lang", "it");
  const one = await tell("--consumer", "7", "--format", "json");
  expect(english.stdout.split("\n").slice(0, 8)).toMatchInlineSnapshot(`
    [
      "Luca · A trattoria in Milan and its neighbour, one run, seed “umot”",
      "",
      "Saturday 20 January, in the evening, on the phone",
      "  Luca (families) feels a need (restaurant); wants to know; turns to reviews,",
      "  shop window, website and maps, and meets nonna and verde.",
      "",
      "Sunday 21 January, at work, at the computer",
      "  Luca wants to see how it is done; turns to website and maps, and meets nobody;",
    ]
  `);
  expect(again.stdout).toBe(english.stdout);
  expect(italian.stdout.split("\n").slice(0, 8)).toMatchInlineSnapshot(`
    [
      "Luca · A trattoria in Milan and its neighbour, una simulazione, seme «umot»",
      "",
      "Sabato 20 gennaio, di sera, al telefono",
      "  Luca (families) sente un bisogno (restaurant); vuole sapere; consulta",
      "  recensioni, vetrina, website e mappe, e incontra nonna e verde.",
      "",
      "Domenica 21 gennaio, al lavoro, al computer",
      "  Luca vuole capire come si fa; consulta website e mappe, senza incontrare",
    ]
  `);
  expect(JSON.parse(one.stdout)).toMatchObject({ consumer: 7, lines: expect.any(Array) });
});

test("umot story leaves a folder like every study, or a page alone where a page is asked for", async () => {
  const told = await umotHere(["story", "small.yaml", "--consumer", "7", "--out", "told"], place.path);
  const files = readdirSync(join(place.path, "told"), { recursive: true, encoding: "utf8" });
  expect(files.toSorted()).toEqual([
    "data",
    "data/story.csv",
    "data/story.json",
    "datapackage.json",
    "dictionary.csv",
    "manifest.json",
    "report.html",
    "report.json",
  ]);
  const read = (name: string) => readFileSync(join(place.path, "told", name), "utf8");
  const lines: readonly { readonly when: string; readonly what: string }[] = JSON.parse(
    read("data/story.json"),
  ).lines;
  expect(lines.length).toBeGreaterThan(3);
  const rows = csvParse(read("data/story.csv")).map(({ when, what }) => ({ when, what }));
  expect(rows).toEqual(lines.map(({ when, what }) => ({ when, what })));
  const words = told.stdout.replace(/\s+/g, " ");
  expect(lines.filter(({ what }) => !words.includes(what))).toEqual([]);
  const { texts } = JSON.parse(read("report.json"));
  expect(texts.en.sections[0].blocks.slice(0, 2)).toEqual([
    { kind: "heading", text: lines[0].when },
    { kind: "paragraph", text: lines[0].what },
  ]);
  expect(JSON.parse(read("manifest.json"))).toMatchObject({
    command: "umot story small.yaml --consumer 7",
    runs: 1,
  });
  await umotHere(["story", "small.yaml", "--consumer", "7", "--out", "page.html"], place.path);
  const page = readFileSync(join(place.path, "page.html"), "utf8");
  expect(page.match(/<meta name="generator"[^>]*>/g)).toEqual([
    '<meta name="generator" content="umot story">',
  ]);
});

test("the documents' commands find the scenarios of umot from anywhere", async () => {
  const typed = ["check", "scenarios/restaurant/trattoria.yaml"];
  const { code, stdout } = await umotHere(typed, place.path);
  expect({ code, stdout: stdout.split("\n")[0] }).toEqual({
    code: 0,
    stdout: "scenarios/restaurant/trattoria.yaml: no problems",
  });
});
