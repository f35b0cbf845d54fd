import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inverse, Matrix, solve } from "ml-matrix";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";
import { JSONLITE, NBCONVERT, PANDAS, PYTHON, whyWithout } from "../support/programs.ts";

/** What the media plan varies; the shelf stays as it is, so that no regression can say anything of it. */
const LEVERS = ["leaflet", "search", "social", "advertising"] as const;

type Row = Readonly<Record<string, string>>;

const MIX = "output/media-plan-truth";

let place: ReturnType<typeof createPlace>;
beforeAll(async () => {
  place = createPlace();
  cpSync("scenarios", join(place.path, "scenarios"), { recursive: true });
  const scenario = "scenarios/groceries/media-plan.yaml";
  const words = ["run", scenario, "--runs", "2", "--mmm-truth", "--no-store", "--out", MIX];
  const { code, stderr } = await umot(words, place.path);
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
}, 300_000);
afterAll(() => place.remove());

/** A table of the marketing-mix folder; no cell of these is quoted. */
function rowsOf(table: string): Row[] {
  const file = join(place.path, MIX, "data/marketing-mix", `${table}.csv`);
  const [names, ...lines] = readFileSync(file, "utf8")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
}

/** Levers from the one that returns most for its money to the one that returns least. */
const ordered = (returns: ReadonlyMap<string, number>) =>
  [...returns].sort(([, one], [, other]) => other - one).map(([lever]) => lever);

/**
 * Least squares of a week's revenue on the week's spending, with season and trend: what one unit of money on each lever
 * brings, and its standard error.
 */
function regression(weeks: readonly Row[]) {
  const regressors = weeks.map((row, week) => [
    ...LEVERS.map((lever) => Number(row[`${lever}_spend`])),
    1,
    Number(row["season_index"]),
    week / weeks.length,
  ]);
  const design = new Matrix(regressors);
  const revenue = Matrix.columnVector(weeks.map((row) => Number(row["revenue"])));
  const found = solve(design, revenue);
  const rest = Matrix.sub(revenue, design.mmul(found));
  const variance = rest.dot(rest) / (design.rows - design.columns);
  const spread = inverse(design.transpose().mmul(design)).mul(variance);
  return {
    returns: new Map(LEVERS.map((lever, at) => [lever, found.get(at, 0)])),
    errors: new Map(LEVERS.map((lever, at) => [lever, Math.sqrt(spread.get(at, at))])),
  };
}

test("the media plan is a hundred and fifty-six weeks in which every lever moves", () => {
  const weeks = rowsOf("alba");
  expect(weeks).toHaveLength(156);
  for (const lever of LEVERS) {
    const spent = weeks.map((row) => Number(row[`${lever}_spend`]));
    expect([lever, spent.filter((money) => money > 0).length]).toEqual([
      lever,
      expect.toSatisfy((count: number) => count > 40 && count < 140),
    ]);
  }
});

test("a plain regression on the weekly frame finds the order of what the levers truly return", () => {
  const known = rowsOf("returns").filter(({ lever }) => LEVERS.some((one) => one === lever));
  const truth = new Map(known.map((row) => [row["lever"], Number(row["return"])]));
  const order = ["search", "leaflet", "social", "advertising"];
  expect(ordered(truth)).toEqual(order);
  const { returns, errors } = regression(rowsOf("alba"));
  expect(ordered(returns)).toEqual(order);
  // Not by luck: two neighbours in the order are apart at the 95 % level, with errors taken as independent.
  const apart = order.slice(1).map((lever, at) => {
    const [one, other] = [order[at], lever].map((name) => name as (typeof LEVERS)[number]);
    const gap = (returns.get(one) as number) - (returns.get(other) as number);
    return gap / Math.hypot(errors.get(one) as number, errors.get(other) as number);
  });
  expect(apart.filter((errorsApart) => errorsApart < 1.96)).toEqual([]);
});

test("what a regression sees of a week is not clearly more than what a lever brings in the end", () => {
  const truth = new Map(rowsOf("returns").map((row) => [row["lever"], Number(row["return"])]));
  const { returns, errors } = regression(rowsOf("alba"));
  const lowest = (lever: (typeof LEVERS)[number]) =>
    (returns.get(lever) as number) - 1.96 * (errors.get(lever) as number);
  const above = LEVERS.filter((lever) => lowest(lever) > (truth.get(lever) as number));
  expect(above).toEqual([]);
});

/** Runs a program where somebody who follows a page would: in a clone, with `npx umot`; gives what it prints. */
function printedBy(program: string, words: readonly string[]): string {
  const tools = join(place.path, "tools-of-a-clone");
  mkdirSync(tools, { recursive: true });
  const npx = join(tools, "npx");
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve("dist/cli/main.js")}" "$@"\n`);
  chmodSync(npx, 0o755);
  writeFileSync(join(place.path, "package.json"), "{}");
  const env = { ...process.env, PATH: `${tools}:${process.env["PATH"]}`, LC_ALL: "C.UTF-8", LANG: "C.UTF-8" };
  const ended = spawnSync(program, words, { cwd: place.path, env, encoding: "utf8" });
  if (ended.status !== 0)
    throw new Error(`${program} ended with ${ended.status}: ${ended.error ?? ended.stderr}`);
  return ended.stdout;
}

/** The last block of output that a page shows. */
const shownIn = (page: string) =>
  Array.from(
    readFileSync(page, "utf8").matchAll(/It prints:\n\n```text\n([^]*?)```/g),
    ([, block]) => block,
  ).at(-1);

const put = (path: string) => {
  mkdirSync(dirname(join(place.path, path)), { recursive: true });
  cpSync(path, join(place.path, path));
  return path;
};

const withoutR = whyWithout({ "R with jsonlite": JSONLITE });
test.skipIf(withoutR)(`docs/r.md prints what it says (${withoutR ?? "R"})`, () => {
  const printed = printedBy("Rscript", [put("notebooks/r/marketing-mix.R")]);
  expect(printed.slice(printed.indexOf("Without carry-over"))).toBe(shownIn("docs/r.md"));
});

const withoutPython = whyWithout({ "Python with pandas": PANDAS });
const withoutJupyter = whyWithout({ "Jupyter's nbconvert and ipykernel": NBCONVERT });
describe.skipIf(withoutPython)(`docs/python.md (${withoutPython ?? "pandas"})`, () => {
  let printed = "";

  test("prints what it says", () => {
    printed = printedBy(PYTHON, [put("notebooks/python/marketing_mix.py")]);
    expect(printed.slice(printed.indexOf("Without carry-over"))).toBe(shownIn("docs/python.md"));
  });

  test.skipIf(withoutJupyter)(`prints the same as a notebook (${withoutJupyter ?? "Jupyter"})`, () => {
    const words = ["--to", "notebook", "--execute", "--stdout", put("notebooks/python/marketing-mix.ipynb")];
    const run = JSON.parse(printedBy(PYTHON, ["-m", "nbconvert", ...words])) as {
      cells: { outputs?: { name?: string; text?: string[] }[] }[];
    };
    const outputs = run.cells.flatMap(({ outputs: own = [] }) => own).filter(({ name }) => name === "stdout");
    expect(outputs.flatMap(({ text = [] }) => text).join("")).toBe(printed);
  });
});
