import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeSheet from "write-excel-file/universal";
import { parquetWriteBuffer } from "hyparquet-writer";
import { begin, ended } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

const SCENARIO = `
schemaVersion: 1
title: Two trattorias
market: { consumers: 300, days: 84, start: 2024-01-01, needsPerYear: 20 }
channels: { search: {} }
brands:
  nonna: { coverage: { search: 0.5 } }
  gino: { coverage: { search: 0.5 } }
`;

/** Ten weeks of two brands, with a week that nobody noted and one of before. */
const weeks = Array.from({ length: 10 }, (_, week) =>
  new Date(Date.UTC(2023, 11, 25 + 7 * week)).toISOString().slice(0, 10),
);
const DATA = [
  "week,brand,units,clicks search,rent",
  ...weeks.flatMap((monday, week) => [
    `${monday},nonna,${week === 4 ? "" : 14 + ((7 * week) % 5)},${60 + ((9 * week) % 11)},900`,
    `${monday},gino,${10 + ((5 * week) % 7)},,900`,
  ]),
].join("\n");

/** The same figures as a workbook with a title above, and as Parquet. */
async function writeOtherFormats(place: string): Promise<void> {
  const [heads, ...rows] = DATA.split("\n").map((line) => line.split(","));
  const isCount = (column: number) => column >= 2;
  const sheet = rows.map((row) =>
    row.map((cell, column) => {
      if (column === 0) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
      if (cell === "") return null;
      return isCount(column) ? { value: Number(cell), type: Number } : { value: cell, type: String };
    }),
  );
  const title = [{ value: "Sales of both houses", type: String }];
  const blob = await writeSheet([title, heads.map((value) => ({ value, type: String })), ...sheet]).toBlob();
  writeFileSync(join(place, "sales.xlsx"), new Uint8Array(await blob.arrayBuffer()));
  const columnData = heads.map((name, column) => ({
    name,
    data: rows.map((row) =>
      isCount(column) ? (row[column] === "" ? null : Number(row[column])) : row[column],
    ),
    type: isCount(column) ? ("DOUBLE" as const) : ("STRING" as const),
    nullable: isCount(column),
  }));
  writeFileSync(join(place, "sales.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
}

describe("umot calibrate", () => {
  let place = "";
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "umot-calibrate-"));
    writeFileSync(join(place, "two.yaml"), SCENARIO);
    writeFileSync(join(place, "sales.csv"), DATA);
    await writeOtherFormats(place);
    writeFileSync(join(place, "strangers.csv"), DATA.replaceAll("gino", "rosa"));
    writeFileSync(join(place, "words.csv"), DATA.replace(",900\n", ",800\n").replace(",900\n", ",high\n"));
    writeFileSync(join(place, "early.csv"), DATA.replaceAll("2024", "2014").replaceAll("2023", "2013"));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const umot = (...words: readonly string[]) => umotHere(["calibrate", "two.yaml", ...words], place);
  const FIT = ["--fit", "brands.nonna.quality=0.4..0.9"];

  test("--dry-run says how data are understood and what would be found, and writes nothing", async () => {
    const { code, stdout } = await umot("--data", "sales.csv", "--dry-run", ...FIT);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toEqual([
      "Guessed from names and contents: week = date, brand = product, units = sales, clicks search = visits:search. Change it with --map.",
      "Not used: rent.",
      "11 values are missing; they stay gaps.",
      "Held against the scenario: sales of nonna in 8 periods; visits (search) of nonna in 9 periods; sales of gino in 9 periods.",
      "3 periods lie outside of the scenario’s days and are left out.",
      "To be found: nonna’s quality (brands.nonna.quality=0.4..0.9).",
    ]);
    expect(existsSync(join(place, "output"))).toBe(false);
  });

  test("a workbook and Parquet with the same figures are understood as the CSV is", async () => {
    const csv = await umot("--data", "sales.csv", "--dry-run", ...FIT);
    expect(csv.code).toBe(0);
    for (const file of ["sales.xlsx", "sales.parquet"]) {
      const { stdout, stderr } = await umot("--data", file, "--dry-run", ...FIT);
      expect([stdout, stderr]).toEqual([csv.stdout, ""]);
    }
  });

  test("what an experiment showed is told beside what the scenarios give, and written", async () => {
    const row = "brands.nonna.coverage.search,0.1,2024-01-08,2024-02-04,-0.4,0.1";
    writeFileSync(join(place, "lifts.csv"), `setting,value,from,to,effect,error\n${row}\n`);
    const words = ["--data", "sales.csv", "--lifts", "lifts.csv", ...FIT, "--runs", "24", "--draws", "10"];
    const { code, stdout } = await umot(
      ...words,
      "--no-store",
      "--quiet",
      "--workers",
      "1",
      "--out",
      "lifted",
    );
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Two trattorias: what the data say

      setting                before                after
      nonna’s quality  0.43 to 0.88  0.51 (0.41 to 0.87)

      setting          what the data say
      nonna’s quality  not told: what is shown was assumed

      before: 90% of what was believed. after: the middle, and 90% of what is believed
      with the data.
      Even the best settings fit worse than luck allows (2.8 times): something else
      differs from the scenario. Intervals are widened for that.
      Size of the market: 0.81 times as in the scenario (0.59 to 1).
      Visits (search): 0.26 times as in the scenario (0.2 to 0.32).
      15 of 26 observed numbers lie in the bands.
      Experiment brands.nonna.coverage.search=0.1, 8 Jan 2024 to 4 Feb 2024: sales of
      nonna −40% (standard error 10%); the scenarios left possible give −67% (−72% to
      −62%).
      "
    `);
    const written = readFileSync(join(place, "lifted", "data", "lifts.csv"), "utf8");
    expect(written.split("\r\n")).toMatchInlineSnapshot(`
      [
        "setting,value,day,date,days,brand,measure,effect,error,low,middle,high",
        "brands.nonna.coverage.search,0.1,7,2024-01-08,28,nonna,sales,-0.4,0.1,-0.717326932912,-0.667745052185,-0.623084333384",
        "",
      ]
    `);
    const wrong = await umot("--data", "sales.csv", "--lifts", "sales.csv", ...FIT, "--no-out");
    expect([wrong.code, wrong.stderr]).toMatchInlineSnapshot(`
      [
        2,
        "umot: sales.csv must have the columns setting, value, from, to, effect, error, but lacks setting, value, from, to, effect, error.
        A row is e.g. brands.nonna.advertising.daily,0,2024-05-06,2024-06-02,-0.12,0.03 under setting,value,from,to,effect,error.
      ",
      ]
    `);
  });

  test("an interruption before all is done says what can be said, and writes nothing", async () => {
    const words = ["--data", "sales.csv", ...FIT, "--runs", "10000", "--no-store", "--workers", "1"];
    const child = begin(["calibrate", "two.yaml", ...words, "--out", "cut"], place);
    // From its first words on it listens within a moment.
    child.stderr?.once("data", () => setTimeout(() => child.kill("SIGINT"), 700));
    const { code, stdout, stderr } = await ended(child);
    expect(stderr).toMatch(
      /Interrupted after [\d,]+ of 10,\d+ runs: before all of them are done nothing can be said/,
    );
    expect([code, stdout]).toEqual([130, ""]);
    expect(existsSync(join(place, "cut"))).toBe(false);
  });

  test("data that the scenario names need no flag; those outside of its place are not read", async () => {
    mkdirSync(join(place, "inner"));
    writeFileSync(join(place, "inner", "units.csv"), DATA.replaceAll("units", "quantity sold"));
    const named = `${SCENARIO}observed: { file: units.csv, map: [quantity sold=sales] }\n`;
    writeFileSync(join(place, "inner", "named.yaml"), named);
    const { code, stdout } = await umotHere(["calibrate", "inner/named.yaml", "--dry-run", ...FIT], place);
    expect([code, stdout]).toEqual([0, expect.stringContaining("sales of nonna in 8 periods")]);
    writeFileSync(join(place, "inner", "outside.yaml"), named.replace("units.csv", "../../elsewhere.csv"));
    const outside = await umotHere(["calibrate", "inner/outside.yaml", "--dry-run", ...FIT], place);
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining("elsewhere.csv")]);
  });

  const wrong: readonly [says: string, words: readonly string[]][] = [
    ["--data must name a file with what was observed", []],
    ["nothing.csv does not exist", ["--data", "nothing.csv"]],
    ["must be of brands of the scenario, which are nonna, gino, but name rosa", ["--data", "strangers.csv"]],
    ["between 2024-01-01 and 2024-03-24", ["--data", "early.csv"]],
    [
      "--fit must have a path, = and a range lo..hi",
      ["--data", "sales.csv", "--fit", "brands.nonna.quality"],
    ],
    [
      "--fit must have its most likely value within",
      ["--data", "sales.csv", "--fit", "choice.price=1..9..5"],
    ],
    ["brands.nonna has no “qualty”", ["--data", "sales.csv", "--fit", "brands.nonna.qualty=0..1"]],
    ["--runs must be at least 21", ["--data", "sales.csv", ...FIT, "--runs", "18"]],
    [
      "--map must name a channel of the scenario (search) or a brand, but is “rent=visits:serch”, and “serch” is neither",
      ["--data", "sales.csv", "--map", "rent=visits:serch", "--dry-run"],
    ],
    [
      "row 3, column “rent”: a number is needed, but it says “high”",
      ["--data", "words.csv", "--map", "rent=visits"],
    ],
  ];
  test.each(wrong)("says: %s", async (_, words) => {
    const { code, stderr, stdout } = await umot(...words, "--no-out", "--no-store");
    expect(stderr).toMatchSnapshot();
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("writes what was found, and scenarios that other commands take", async () => {
    const words = ["--data", "sales.csv", ...FIT, "--runs", "24", "--draws", "10", "--no-store", "--quiet"];
    const { code, stdout } = await umot(...words, "--workers", "1", "--out", "found");
    expect([code, stdout.split("\n")[0]]).toEqual([0, "Two trattorias: what the data say"]);
    expect(readdirSync(join(place, "found", "scenarios"))).toHaveLength(11);
    const checked = await umotHere(["check", join("found", "scenarios", "010.yaml")], place);
    expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining("010.yaml")]);
    const ahead = [
      "forecast",
      "found",
      "--horizon",
      "2",
      "--with",
      "brands.nonna.price=5",
      "--no-store",
      "--quiet",
    ];
    const foretold = await umotHere([...ahead, "--workers", "1", "--no-out", "--format", "csv"], place);
    // Two brands; sales, money, shares and visits; two weeks, two alternatives.
    expect([foretold.code, foretold.stdout.trimEnd().split("\n").length]).toEqual([0, 1 + 2 * 4 * 2 * 2]);
    const asked = [...ahead, "--workers", "1", "--no-out", "--threshold", "50", "--column"];
    const visits = await umotHere([...asked, "visits:search"], place);
    expect([visits.code, visits.stdout]).toEqual([
      0,
      expect.stringMatching(/visits \(search\) of nonna reach 50/),
    ]);
    const many = await umotHere([...ahead, "--no-out", "--consumers", "600"], place);
    expect([many.code, many.stderr]).toEqual([
      2,
      expect.stringContaining("--consumers needs a market whose consumers stand for more people"),
    ]);
    const wrong = await umotHere([...asked, "visits:maps"], place);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining(
        "something that a calibration forecasts, sales, visits:search, but is “visits:maps”",
      ),
    ]);
  });

  test("a calibration to a workbook or to Parquet gives the same bytes as one to CSV", async () => {
    const words = [...FIT, "--runs", "24", "--draws", "10", "--self-test", "10", "--no-store", "--quiet"];
    const contents = async (format: string) => {
      const { code } = await umot("--data", `sales.${format}`, ...words, "--workers", "1", "--out", format);
      const files = readdirSync(join(place, format), { recursive: true, encoding: "utf8" }).filter((file) =>
        /^(data|scenarios)\/|^calibration\.json$/.test(file),
      );
      const texts = files
        .filter((file) => /\.\w+$/.test(file))
        .map((file) => [file, readFileSync(join(place, format, file), "utf8")]);
      return { code, texts };
    };
    const csv = await contents("csv");
    expect([csv.code, csv.texts.length]).toEqual([0, 17]);
    expect(await contents("xlsx")).toEqual(csv);
    expect(await contents("parquet")).toEqual(csv);
  });

  test("forecast says what is no calibration, and what has none to change", async () => {
    mkdirSync(join(place, "empty"));
    writeFileSync(join(place, "empty", "calibration.json"), "{}");
    const broken = await umotHere(["forecast", "empty", "--no-out"], place);
    expect(broken.stderr).toMatchInlineSnapshot(`
      "umot: empty/calibration.json must be what this version of umot calibrate writes, but is not.
        Calibrate again.
      "
    `);
    const none = await umotHere(
      ["forecast", "sales.csv", "--with", "brands.nonna.price=5", "--no-out"],
      place,
    );
    expect(none.stderr).toMatchInlineSnapshot(`
      "umot: --with needs a calibration to change, but sales.csv is a data file.
        Write umot forecast and the folder that umot calibrate has written.
      "
    `);
    expect([broken.code, none.code]).toEqual([2, 2]);
  });
});
