// Writes the series that docs/forecasting.md works with: published first purchases of durables, and launches and reviews of
// markets that umot simulates: npx tsx tools/workedSeries.ts

import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { durableData } from "../test/support/series/durableData.ts";
import { BRAND_METRICS } from "../src/metrics/brandMetrics.ts";
import { BRAND_SERIES, type RunResult } from "../src/model/result.ts";
import { simulate } from "../src/model/simulate.ts";
import { keyFromSeed, randomBits, toUniform } from "../src/numeric/luck/random.ts";
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
  "groceries/yearly-advertising.csv": yearlyAdvertising,
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
      const run = runOf("electronics/budget-launch.yaml", `launch ${row} ${column}`, 7 * WEEKS, [
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
  const run = runOf("electronics/budget-launch.yaml", "reviews", 365, [
    { path: "telling.postRate", value: 0.25 },
  ]);
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

const [YEARS, YEAR] = [24, 365];

/** A small brand over twenty-four years whose budget jumps about: money for advertising, and what was taken. */
function yearlyAdvertising(): string {
  const key = keyFromSeed("yearly advertising");
  let level = 4;
  const budgets = Array.from({ length: YEARS }, (_, year) => {
    const luck = toUniform(randomBits(key.high, key.low, year));
    level = Math.max(1, Math.min(16, level * (0.6 + 0.9 * luck)));
    return Math.round(level);
  });
  const timeline = budgets.map((daily, year) => ({
    day: YEAR * year,
    set: { "brands.piccolo.advertising.daily": daily },
    note: "",
  }));
  const run = runOf("groceries/small-brand.yaml", "yearly advertising", YEARS * YEAR, [
    { path: "market.consumers", value: 500 },
    { path: "timeline", value: timeline },
  ]);
  const rows = budgets.map((daily, year) => {
    const period = { name: "", from: YEAR * year, to: YEAR * (year + 1) };
    const revenue = BRAND_METRICS.revenue.measure(run, run.brands.indexOf("piccolo"), period);
    return [1990 + year, YEAR * daily, Math.round(revenue)];
  });
  return csvOf(["year", "advertising", "revenue"], rows);
}

function runOf(file: string, seed: string, days: number, settings: readonly TypedSetting[]): RunResult {
  const load = (path: string) => readFileSync(new URL(path, SCENARIOS), "utf8");
  const all = [...settings, { path: "market.days", value: days }, { path: "expect", value: [] }];
  const { scenario, problems } = readScenario(load, file, all);
  if (scenario === undefined) throw new Error(JSON.stringify(problems));
  return simulate(toParameters(scenario), keyFromSeed(seed));
}

const csvOf = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [heads, ...rows].map((cells) => `${cells.join(",")}\n`).join("");

if (argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of Object.entries(WORKED_SERIES)) writeFileSync(new URL(file, SCENARIOS), text());
