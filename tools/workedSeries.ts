// Writes the series that docs/forecasting.md works with: published first purchases of durables, and launches and reviews of
// markets that umot simulates: npx tsx tools/workedSeries.ts

import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { durableData } from "../test/support/series/durableData.ts";
import { BRAND_METRICS } from "../src/metrics/brandMetrics.ts";
import { BRAND_SERIES, type RunResult } from "../src/model/result.ts";
import { simulate } from "../src/model/simulate.ts";
import { keyFromSeed } from "../src/numeric/luck/random.ts";
import { dateOf } from "../src/report/tables/table.ts";
import { toParameters } from "../src/scenario/compile/toParameters.ts";
import type { TypedSetting } from "../src/scenario/read/settingTexts.ts";
import { readScenario } from "../src/scenario/read/readScenario.ts";

const SCENARIOS = new URL("../scenarios/", import.meta.url);

/** Each file with what is in it. */
export const WORKED_SERIES: Readonly<Record<string, () => string>> = {
  "durables/first-purchases.csv": firstPurchases,
  "electronics/launches.csv": launches,
  "electronics/reviews.csv": reviews,
};

/** Published numbers, a row for each product and year. */
function firstPurchases(): string {
  const rows = durableData.targets.flatMap(({ name, values, periods }) =>
    values.map((value, at) => [name, periods[at].from.slice(0, 4), value]),
  );
  return csvOf(["product", "year", "sales"], rows);
}

const [FOCUS, WEEKS] = ["lampo", 16];

/** Twelve launches, better and worse ones, with much advertising and with little, week by week from the first. */
function launches(): string {
  const rows = [0.6, 0.7, 0.8, 0.9].flatMap((quality, row) =>
    [60, 150, 400].flatMap((daily, column) => {
      const run = runOf(`launch ${row} ${column}`, 7 * WEEKS, [
        { path: `brands.${FOCUS}.quality`, value: quality },
        { path: `brands.${FOCUS}.advertising.daily`, value: daily },
      ]);
      const name = `launch ${3 * row + column + 1}`;
      return Array.from({ length: WEEKS }, (_, week) => {
        const period = { name: "", from: 7 * week, to: 7 * week + 7 };
        const sales = BRAND_METRICS.sales.measure(run, run.brands.indexOf(FOCUS), period);
        return [name, week + 1, sales, 7 * daily * (week < 9 ? 1 : 0)];
      });
    }),
  );
  return csvOf(["product", "period", "sales", "spend"], rows);
}

/** The reviews of one product whose shop asks for them, a row for each. */
function reviews(): string {
  const run = runOf("reviews", 365, [{ path: "telling.postRate", value: 0.25 }]);
  const brand = run.brands.indexOf(FOCUS);
  const rows = Array.from({ length: run.days }, (_, day) =>
    [1, 2, 3, 4, 5].flatMap((stars) => {
      const series = BRAND_SERIES.find((name) => name === `stars${stars}`) ?? "stars5";
      const posted = run.series[series][day * run.brands.length + brand];
      return Array.from({ length: posted }, () => [dateOf("2025-01-01", day), stars]);
    }),
  );
  return csvOf(["date", "stars"], rows.flat());
}

function runOf(seed: string, days: number, settings: readonly TypedSetting[]): RunResult {
  const load = (path: string) => readFileSync(new URL(path, SCENARIOS), "utf8");
  const all = [...settings, { path: "market.days", value: days }, { path: "expect", value: [] }];
  const { scenario, problems } = readScenario(load, "electronics/budget-launch.yaml", all);
  if (scenario === undefined) throw new Error(JSON.stringify(problems));
  return simulate(toParameters(scenario), keyFromSeed(seed));
}

const csvOf = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [heads, ...rows].map((cells) => `${cells.join(",")}\n`).join("");

if (argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of Object.entries(WORKED_SERIES)) writeFileSync(new URL(file, SCENARIOS), text());
