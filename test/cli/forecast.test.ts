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
  [["forecast", "missing.csv"], "missing.csv does not exist."],
  [["forecast", vcr, "--method", "bass"], "--method bass needs the size of the market."],
  [["forecast", vcr, "--size", "many"], "--size needs a number above 0, or product=number, but is “many”."],
  [["forecast", vcr, "--column", "profit"], "that holds a measure, but is “profit”"],
  [["forecast", vcr, "--product", "dvd"], "has no product “dvd”"],
  [["forecast", vcr, "--map", "sales"], "--map needs column=what, but is “sales”."],
  [["backtest", vcr, "--first", "20"], "must hold a series of more than 20 values, but the longest has 10."],
])("umot %j is refused: %s", async (words, message) => {
  const { code, stdout, stderr } = await umotHere([...words, "--no-out", "--lang", "en"], folder);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("    at ");
});

test("umot forecast --dry-run only says how the columns are understood", async () => {
  const { code, stdout } = await umotHere(["forecast", vcr, "--dry-run", "--lang", "en"], folder);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "Guessed from names and contents: year = date, sales = sales. Change it with --map.\n",
  });
});
