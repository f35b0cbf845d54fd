import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatParquet } from "../../src/files/formats/formatParquet.ts";
import { completed } from "../../src/report/tables/table.ts";
import { tableOfChart, tableOfData } from "../../src/files/report/reportTables.ts";
import { tableText } from "../../src/files/formats/csv.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { renderPage } from "../../src/report/page/renderPage.ts";
import { parseReport } from "../../src/report/document/parseReport.ts";
import { chartSchemas } from "../../src/report/schema/chartSchemas.ts";
import { createPlace, umot } from "../cli/support/umot.ts";

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  run: ["run", "small.yaml", "--runs", "2"],
  compare: ["compare", "small.yaml", "--runs", "3", "--with", "brands.nonna.quality=0.9"],
  attribution: ["attribution", "small.yaml", "--runs", "2"],
  optimise: ["optimise", "small.yaml", "--runs", "3", "--lever", "brands.nonna.price=20..30"],
};
const EDITS = 110;

let place: ReturnType<typeof createPlace>;
beforeAll(async () => {
  place = createPlace();
  for (const [name, words] of Object.entries(COMMANDS)) await umot([...words, "--out", name], place.path);
}, 300_000);
afterAll(() => place.remove());

const VALUES = ["abc", "", -1, 0, 1e300, 0.5, 7, true, null, {}, [], ["x"], { a: 1 }, "2018-13-45", "=1+1"];

type Path = readonly (string | number)[];

/** Luck that is the same every time. */
function createLuck(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Places within data: all keys of groups, three items of each list. */
function placesIn(value: unknown, luck: (below: number) => number, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value)
    ? Array.from({ length: Math.min(3, value.length) }, () => luck(value.length))
    : Object.keys(value);
  const own = value as Record<string | number, unknown>;
  return [path, ...keys.flatMap((key) => placesIn(own[key], luck, [...path, key]))];
}

/** Changes or removes something. */
function edited(text: string, luck: (below: number) => number): { text: string; what: string } {
  const data: unknown = JSON.parse(text);
  const places = placesIn(data, luck).filter(({ length }) => length > 0);
  const path = places[luck(places.length)];
  const [last] = path.slice(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
  const own = parent as Record<string | number, unknown>;
  if (luck(7) === 0) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete own[last];
    return { text: JSON.stringify(data), what: `${path.join(".")} removed` };
  }
  own[last] = VALUES[luck(VALUES.length)];
  return { text: JSON.stringify(data), what: `${path.join(".")} = ${JSON.stringify(own[last])}` };
}

/** Everything of a report that is read as text. */
function textsOf(report: ReportDocument, document: Document): string {
  const tables = [
    ...report.data.map((table) => tableOfData(table, report)),
    ...report.figures.map((figure) => tableOfChart(figure, report, "it")),
  ];
  for (const table of tables) formatParquet(completed(table));
  return [
    renderPage(report, { document, locales: ["en", "it"] }),
    ...tables.map((table) => tableText(table)),
  ].join("\n");
}

test.each(Object.keys(COMMANDS))(
  `of ${EDITS} edits of the report of umot %s each is refused by its place, or drawn`,
  (name) => {
    const text = readFileSync(join(place.path, name, "report.json"), "utf8");
    const luck = createLuck(name.length);
    const { document } = new JSDOM("").window;
    const wrong: string[] = [];
    let refused = 0;
    for (let edit = 0; edit < EDITS; ++edit) {
      const { text: changed, what } = edited(text, luck);
      const { report, fault } = parseReport(changed);
      if (fault !== undefined) {
        ++refused;
        if (/undefined|\[object/.test(fault.what.en + fault.what.it)) wrong.push(`${what}: ${fault.what.en}`);
        continue;
      }
      try {
        if (textsOf(report, document).includes("[object")) wrong.push(`${what}: shows an object`);
      } catch (cause) {
        wrong.push(`${what}: ${String(cause)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(EDITS / 3);
  },
  300_000,
);

test.each(Object.keys(COMMANDS))("all that umot %s tells its charts besides rows has a schema", (name) => {
  const { figures } = JSON.parse(
    readFileSync(join(place.path, name, "report.json"), "utf8"),
  ) as ReportDocument;
  const untold = figures.flatMap(({ chart, about }) =>
    Object.keys(about)
      .filter((key) => !Object.hasOwn(chartSchemas[chart].about.shape, key))
      .map((key) => `${chart}.${key}`),
  );
  expect(untold).toEqual([]);
});

test("umot report names the place of what is wrong, in both languages", async () => {
  const file = join(place.path, "run", "report.json");
  const report = JSON.parse(readFileSync(file, "utf8"));
  report.figures[0].rows[0] = { ...report.figures[0].rows[0], p50: { a: 1 } };
  writeFileSync(file, JSON.stringify(report));
  const [english, italian] = await Promise.all(
    ["en", "it"].map((lang) => umot(["report", "run", "--lang", lang], place.path)),
  );
  expect([english.code, english.stderr.split("\n")[0]]).toEqual([
    2,
    "umot: run/report.json is damaged: figures[0].rows[0].p50 must be a number, but is a group.",
  ]);
  expect(italian.stderr).toContain("figures[0].rows[0].p50 deve essere un numero, ma è un gruppo");
});
