import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inverse, Matrix, solve } from "ml-matrix";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

/** What the media plan varies; the shelf stays as it is, so that no regression can say anything of it. */
const LEVERS = ["leaflet", "search", "social", "advertising"] as const;

type Row = Readonly<Record<string, string>>;

let place: ReturnType<typeof createPlace>;
beforeAll(async () => {
  place = createPlace();
  const scenario = resolve("scenarios/groceries/media-plan.yaml");
  const words = [
    "run",
    scenario,
    "--runs",
    "2",
    "--mmm-truth",
    "--no-store",
    "--allow-outside",
    "--out",
    "mix",
  ];
  const { code, stderr } = await umot(words, place.path);
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
}, 300_000);
afterAll(() => place.remove());

/** A table of the marketing-mix folder; no cell of these is quoted. */
function rowsOf(table: string): Row[] {
  const file = join(place.path, "mix/data/marketing-mix", `${table}.csv`);
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
