import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { durables } from "../support/series/durables.ts";
import { umotHere } from "./support/umotHere.ts";

const folder = mkdtempSync(join(tmpdir(), "umot-forecast-"));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const vcr = file(
  "vcr.csv",
  `year,sales\n${durables.vcr.map((value, at) => `${1980 + at},${value}`).join("\n")}\n`,
);

test("umot forecast says how it read the data, why it took its method, and what comes", async () => {
  const { code, stdout, stderr } = await umotHere(
    ["forecast", vcr, "--size", "80776", "--horizon", "3", "--no-out", "--lang", "en"],
    folder,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
    "Forecast of sales
    Guessed from names and contents: year = date, sales = sales. Change it with
    --map.

    Sales
    Method: Bass with market size, because the size of the market is known, so what
    is known about other new products can be used.
    In this data's own past the truth fell within the 80% band 17 of 24 times (71%).

    Period from  Median       80% band       95% band
    1990          3,637  2,588 – 4,985  2,095 – 6,096
    1991          2,119  1,201 – 3,483    800 – 4,565
    1992          1,202    522 – 2,325    277 – 3,481
    "
  `);
});

test("umot forecast writes the same bytes twice: page, data and a fan", async () => {
  const once = join(folder, "once");
  for (const out of [once, join(folder, "twice")]) {
    const { code } = await umotHere(
      ["forecast", vcr, "--out", out, "--threshold", "9000", "--quiet"],
      folder,
    );
    expect(code).toBe(0);
  }
  for (const name of [
    "report.html",
    "report.json",
    "manifest.json",
    "data/forecast.csv",
    "data/observed.csv",
    "charts/fan-1.svg",
  ])
    expect(readFileSync(join(folder, "twice", name), "utf8")).toBe(readFileSync(join(once, name), "utf8"));
});

test("umot backtest names the baseline where that wins, in Italian too", async () => {
  const walk = file(
    "walk.csv",
    `month;vendite\n${[50, 50, 50, 50, 50, 80, 80, 80, 80, 80, 80, 30, 30, 30, 30, 30]
      .map((value, at) => `2024-${String(at + 1).padStart(2, "0")};${value}`)
      .slice(0, 12)
      .join("\n")}\n`,
  );
  const { code, stdout, stderr } = await umotHere(
    ["backtest", walk, "--no-out", "--lang", "it", "--horizon", "2"],
    folder,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n\n")[1]).toMatchInlineSnapshot(`
    "“combinazione” ha sbagliato il 6% in più di “ultimo valore”. Una sola serie non
    dice nulla di altre.
    “combinazione” ha sbagliato il 4% in meno di “linea retta”. Una sola serie non
    dice nulla di altre.
    Consigliato: “ultimo valore”, che ha sbagliato il 6% in meno di “combinazione”,
    la scelta abituale. Che fosse il migliore si è visto dopo: aspettati un po'
    meno."
  `);
});

test.each([
  [["forecast", "missing.csv"], "missing.csv does not exist.\n  Check the path."],
  [
    ["forecast", vcr, "--method", "bass"],
    "--method bass needs the size of the market.\n  Say how many could buy at most with --size, for example --size 50000: households, clients, outlets.",
  ],
  [
    ["forecast", vcr, "--size", "many"],
    "--size needs a number above 0, or product=number, but is “many”.\n  For example --size 50000, in the unit of the column that is forecast.",
  ],
  [
    ["forecast", vcr, "--column", "profit"],
    "--column must be a column of vcr.csv that holds a measure, but is “profit”: its columns are year, sales.\n  Say what it holds, for example --map profit=sales.",
  ],
  [
    ["forecast", vcr, "--product", "dvd"],
    "vcr.csv has no product “dvd”: it has a single series.\n  Write the name as it is in the file; name the column of products with --map column=product.",
  ],
  [
    ["forecast", vcr, "--map", "sales"],
    "--map needs column=what, but is “sales”. What a column may hold: sales, revenue, reviews, visits, rating, impressions, spend, coverage, price, date, period, product, currency, stars or ignore.\n  For example --map units=sales, --map google=spend:search or --map notes=ignore.",
  ],
  [
    ["backtest", vcr, "--first", "20"],
    "vcr.csv must hold a series of more than 20 values, but the longest has 10.\n  Lower --first, which is how many values are known before the first forecast.",
  ],
])("umot %j is refused: %s", async (words, message) => {
  const { code, stdout, stderr } = await umotHere([...words, "--no-out", "--lang", "en"], folder);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.replaceAll(`${folder}/`, "")).toBe(`umot: ${message}\n`);
});

test("umot forecast --dry-run only says how the columns are understood", async () => {
  const { code, stdout } = await umotHere(["forecast", vcr, "--dry-run", "--lang", "en"], folder);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "Guessed from names and contents: year = date, sales = sales. Change it with --map.\n",
  });
});
