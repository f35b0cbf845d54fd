import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly description_it: string;
}
interface Resource {
  readonly path: string;
  readonly format: "csv" | "parquet";
  readonly schema: { readonly fields: readonly Field[] };
}

/** Every command that writes tables, with all the tables that it can write. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  run: [
    "run",
    "small.yaml",
    "--runs",
    "3",
    "--events",
    "50",
    "--events-format",
    "csv,csv.gz,xes,xes.gz,parquet",
    "--mmm-truth",
  ],
  start: ["start", "small.yaml", "--runs", "2", "--sweep-runs", "1"],
  sweep: [
    "sweep",
    "small.yaml",
    "--runs",
    "2",
    "--vary",
    "brands.nonna.quality=0.5..0.9:3",
    "--vary",
    "brands.nonna.price=20,30",
  ],
  compare: [
    "compare",
    "small.yaml",
    "--runs",
    "3",
    "--with",
    "brands.nonna.quality=0.9,brands.nonna.price=30",
    "--contributions",
  ],
  morris: [
    "sensitivity",
    "small.yaml",
    "--runs",
    "2",
    "--vary",
    "brands.nonna.quality=0.5..0.9",
    "--vary",
    "brands.nonna.price=20..30",
  ],
  sobol: [
    "sensitivity",
    "small.yaml",
    "--method",
    "sobol",
    "--points",
    "4",
    "--runs",
    "1",
    "--vary",
    "brands.nonna.quality=0.5..0.9",
    "--vary",
    "brands.nonna.price=20..30",
  ],
  optimise: ["optimise", "small.yaml", "--runs", "4", "--lever", "brands.nonna.price=20..30"],
  attribution: ["attribution", "small.yaml", "--runs", "3"],
  claims: ["claims", "D10-reviews", "--runs", "3", "--consumers", "200"],
};

let place: ReturnType<typeof createPlace>;
beforeAll(async () => {
  place = createPlace();
  // Most of a command's time goes by on one core, in drawing: two of them share the two that there are.
  const waiting = Object.entries(COMMANDS);
  const makeNext = async (): Promise<void> => {
    const next = waiting.shift();
    if (next === undefined) return;
    await make(...next);
    await makeNext();
  };
  await Promise.all([makeNext(), makeNext()]);
}, 600_000);
afterAll(() => place.remove());

async function make(name: string, words: readonly string[]): Promise<void> {
  const { code, stderr } = await umot([...words, "--to", "csv,parquet", "--out", name], place.path);
  expect([name, code, code === 2 || code === 70 ? stderr : ""]).toEqual([name, expect.any(Number), ""]);
  expect(existsSync(join(place.path, name, "manifest.json")), name).toBe(true);
}

const resourcesOf = (name: string) =>
  (JSON.parse(readFileSync(join(place.path, name, "datapackage.json"), "utf8")) as { resources: Resource[] })
    .resources;

/** Cells of a line of CSV. */
function cellsOf(line: string): string[] {
  return [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

const linesOf = (name: string, path: string) =>
  readFileSync(join(place.path, name, path), "utf8")
    .trimEnd()
    .split("\r\n");

describeEach("every file of a table is described, every column with what it means", async (name) => {
  const written = readdirSync(join(place.path, name), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(csv|parquet)(\.gz)?$/.test(file) && file !== "dictionary.csv");
  const resources = resourcesOf(name);
  expect(resources.map(({ path }) => path)).toEqual(written.toSorted((a, b) => (a < b ? -1 : 1)));
  const unsaid = resources.flatMap(({ path, schema }) =>
    schema.fields.filter(
      (field) =>
        field.description.length < 3 || (field.description === field.name && path.startsWith("tables/")),
    ),
  );
  expect(unsaid).toEqual([]);
  const told = new Set(linesOf(name, "dictionary.csv").map((line) => cellsOf(line).slice(0, 2).join()));
  for (const { path, schema, format } of resources) {
    const table = path.replace(/\.(csv|parquet)(\.gz)?$/, "");
    const names = schema.fields.map((field) => field.name);
    expect(names.filter((column) => !told.has(`${table},${column}`))).toEqual([]);
    if (format === "csv" && path.endsWith(".csv"))
      expect([path, cellsOf(linesOf(name, path)[0])]).toEqual([path, names]);
  }
});

describeEach(
  "one key for a brand everywhere, its label beside; days have dates; numbers no noise",
  async (name) => {
    for (const { path, schema } of resourcesOf(name).filter((one) => one.path.endsWith(".csv"))) {
      const names = schema.fields.map((field) => field.name);
      const rows = linesOf(name, path).slice(1).map(cellsOf);
      const brand = names.indexOf("brand");
      if (brand >= 0) {
        expect([path, rows.filter((row) => !BRANDS.includes(row[brand]))]).toEqual([path, []]);
        if (!path.startsWith("data/marketing-mix/"))
          expect([path, names[brand + 1]]).toEqual([path, "brandLabel"]);
      }
      if (names.includes("day")) expect([path, names[names.indexOf("day") + 1]]).toEqual([path, "date"]);
      for (const [at, { name: column, type }] of schema.fields.entries()) {
        const cells = rows.map((row) => row[at]).filter((cell) => cell !== "");
        const isFine = (cell: string) => FORMS[type].test(cell);
        expect([path, column, cells.filter((cell) => !isFine(cell)).slice(0, 3)]).toEqual([path, column, []]);
      }
    }
  },
);

/** Keys of the brands of the small scenario and of the one that claims are tried in; none for the whole market. */
const BRANDS = ["nonna", "verde", "catena", "brera", ""];

/** How the cells of each type look. A number has twelve digits at most. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?(?!(?:[\d.]*[1-9][\d.]*){0,}\d{14})(?:\d+(?:\.\d+)?)(?:e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
};

describeEach("Parquet holds the columns and the numbers of CSV, by their types", async (name) => {
  const connection = await (await DuckDBInstance.create()).connect();
  const resources = resourcesOf(name);
  for (const { path, schema } of resources.filter(({ format }) => format === "parquet")) {
    const file = join(place.path, name, path);
    const described = await connection.runAndReadAll(
      `select column_name, column_type from (describe select * from '${file}')`,
    );
    expect([path, described.getRows()]).toEqual([
      path,
      schema.fields.map((field) => [field.name, STORED[field.type]]),
    ]);
    const csv = file.replace(/parquet$/, "csv");
    if (!existsSync(csv)) continue;
    const types = schema.fields.map((field) => `'${field.name}': '${STORED[field.type]}'`).join(", ");
    const fromCsv = `select * from read_csv('${csv}', header = true, quote = '"', escape = '"', columns = {${types}})`;
    const texts = schema.fields
      .filter(({ type }) => type === "string")
      .map((field) => `coalesce("${field.name}", '') as "${field.name}"`);
    const same = texts.length === 0 ? "*" : `* replace (${texts.join(", ")})`;
    const apart = await connection.runAndReadAll(
      `select count(*)::int from (select ${same} from '${file}' except all select ${same} from (${fromCsv}))`,
    );
    expect([path, apart.getRows()[0][0]]).toEqual([path, 0]);
  }
  connection.closeSync();
});

const STORED: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  datetime: "TIMESTAMP",
};

function describeEach(what: string, check: (name: string) => Promise<void>): void {
  test.each(Object.keys(COMMANDS))(`umot %s: ${what}`, check, 60_000);
}

/** Whether a program can be begun here. */
const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;

test.skipIf(!has("Rscript"))("R reads numbers as numbers and days as days, in both dialects", async () => {
  const words = ["run", "small.yaml", "--runs", "3", "--csv-dialect", "it", "--out", "italian"];
  expect((await umot(words, place.path)).code).toBe(0);
  const script = `
    a <- read.csv("run/data/series.csv", colClasses = c(date = "Date"))
    b <- read.csv2("italian/data/series.csv", colClasses = c(date = "Date"), fileEncoding = "UTF-8-BOM")
    stopifnot(is.numeric(a$value), is.integer(a$run), identical(a, b))
    cat(nrow(a) > 100)`;
  const { stdout, stderr } = spawnSync("Rscript", ["-e", script], { cwd: place.path, encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["TRUE", ""]);
});
