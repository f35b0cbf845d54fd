// Writes scenarios/drinks/oat-drink.csv, the two years of figures with which the analyst's case begins, from a market whose
// settings its scenario does not know: npx tsx tools/hiddenBrand.ts

import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { BRAND_METRICS } from "../src/metrics/brandMetrics.ts";
import { simulate } from "../src/model/simulate.ts";
import { keyFromSeed } from "../src/numeric/luck/random.ts";
import { dateOf } from "../src/report/tables/table.ts";
import { toParameters } from "../src/scenario/compile/toParameters.ts";
import { readScenario } from "../src/scenario/read/readScenario.ts";

const SCENARIO = new URL("../scenarios/drinks/oat-drink.yaml", import.meta.url);
const FILE = new URL("../scenarios/drinks/oat-drink.csv", import.meta.url);

/** What the market is like, and the scenario does not say: the first four are looked for, the others it has wrong. */
export const HIDDEN = {
  "brands.avena.quality": 0.78,
  "brands.avena.coverage.*": 0.42,
  "choice.price": 3.4,
  "advertising.greatestExposure": 0.35,
  "market.needsPerYear": 13,
  "brands.mulino.quality": 0.7,
  "telling.postRate": 0.013,
} as const;

const WEEKS = 104;

/** What the brand decided: the price asked from a week on, and euros a day for advertising. */
const PRICES: readonly Decision[] = [
  { week: 14, value: 2.5 },
  { week: 17, value: 2.9 },
  { week: 38, value: 2.5 },
  { week: 41, value: 2.9 },
  { week: 52, value: 3.1 },
  { week: 70, value: 2.6 },
  { week: 73, value: 3.1 },
  { week: 94, value: 2.6 },
  { week: 97, value: 3.1 },
];
const ADVERTISING: readonly Decision[] = [
  { week: 8, value: 60 },
  { week: 14, value: 0 },
  { week: 28, value: 40 },
  { week: 36, value: 0 },
  { week: 56, value: 90 },
  { week: 64, value: 0 },
  { week: 82, value: 50 },
  { week: 92, value: 0 },
];

interface Decision {
  readonly week: number;
  readonly value: number;
}

/** The figures: a row for each week and brand; of rivals no more than a panel of shops tells, what they sold. */
export function hiddenBrandCsv(): string {
  const text = readFileSync(SCENARIO, "utf8");
  const timeline = [
    ...PRICES.map(({ week, value }) => ({ day: 7 * week, set: { "brands.avena.price": value } })),
    ...ADVERTISING.map(({ week, value }) => ({
      day: 7 * week,
      set: { "brands.avena.advertising.daily": value },
    })),
  ];
  const { scenario } = readScenario(() => text, "oat-drink.yaml", [
    ...Object.entries(HIDDEN).map(([path, value]) => ({ path, value })),
    { path: "market.consumers", value: 20_000 },
    { path: "market.days", value: 7 * WEEKS },
    { path: "timeline", value: timeline },
  ]);
  if (scenario === undefined) throw new Error("scenarios/drinks/oat-drink.yaml has problems");
  const run = simulate(toParameters(scenario), keyFromSeed("a market that nobody sees"));
  const rows = Array.from({ length: WEEKS }, (_, week) =>
    run.brands.map((brand, number) => {
      const period = { name: "", from: 7 * week, to: 7 * week + 7 };
      const of = (metric: "sales" | "revenue" | "stars" | "reviews") =>
        BRAND_METRICS[metric].measure(run, number, period);
      const date = dateOf(scenario.market.start, period.from);
      if (brand !== "avena") return [date, brand, of("sales"), "", "", "", "", ""];
      const spent = 7 * valueIn(ADVERTISING, week, 0);
      const revenue = of("revenue").toFixed(2);
      const stars = of("stars").toFixed(2);
      return [date, brand, of("sales"), revenue, stars, of("reviews"), valueIn(PRICES, week, 2.9), spent];
    }),
  );
  const heads = ["week", "brand", "sales", "revenue", "rating", "reviews", "price", "spend"];
  return [heads, ...rows.flat()].map((cells) => `${cells.join(",")}\n`).join("");
}

const valueIn = (decisions: readonly Decision[], week: number, before: number) =>
  decisions.findLast((one) => one.week <= week)?.value ?? before;

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, hiddenBrandCsv());
