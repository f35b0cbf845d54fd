import { expect, test } from "vitest";
import type { Parameters } from "../../src/model/parameters.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { flagshipScenario, fullScenario } from "../support/fullMarket.ts";
import { plainMarket } from "../support/market.ts";
import { runHash } from "../support/runHash.ts";
import { columnSums, sum } from "../support/statistics.ts";

// Totals of three small runs. They claim nothing but “unchanged”: what is right is held in test/validation. A change
// that moves them belongs under the heading Numbers of the changelog; `npm test -- test/golden -u` accepts it.

const runs: Record<string, () => Parameters> = {
  wordOfMouth: () =>
    plainMarket({
      market: { consumers: 1000, days: 30, durable: true, needsPerYear: 365 * 0.03, panel: 100 },
      wordOfMouth: { talkRate: 0.38, needTrigger: 1, neutral: 0 },
    }),
  everything: () => toParameters(fullScenario({ "market.consumers": 500 }), { logged: 50 }),
  flagship: () => toParameters(flagshipScenario({ "market.consumers": 1000 }), { logged: 50 }),
};

test.each(Object.entries(runs))("%s", async (name, parameters) => {
  const totals = totalsOf(simulate(parameters(), keyFromSeed("golden")));
  await expect(`${JSON.stringify(totals, null, 2)}\n`).toMatchFileSnapshot(`runs/${name}.json`);
});

function totalsOf(run: RunResult) {
  const width = run.brands.length;
  const byBrand = (tables: Readonly<Record<string, Float64Array>>, reduce: (table: Float64Array) => number[]) =>
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, named(run, reduce(table))]));
  const last = (table: Float64Array) => Array.from(table.slice(-width), rounded);
  return {
    fingerprint: runHash(run),
    market: Object.fromEntries(Object.entries(run.market).map(([name, table]) => [name, sum(table)])),
    series: byBrand(run.series, (table) => columnSums(table, width)),
    levelsAtTheEnd: byBrand(run.levels, last),
    panelAtTheEnd: byBrand({ aware: run.panel.aware, belief: run.panel.belief, loyal: run.panel.loyal }, last),
    money: byBrand(run.money, (table) => Array.from(table, rounded)),
    buyers: named(run, [...run.census.buyers]),
    consumersByPurchases: [...run.census.purchases].join(" "),
    events: run.events.length,
  };
}

/** Numbers of the brands by their names, in one line. */
function named({ brands }: RunResult, values: readonly number[]): string {
  return brands.map((brand, at) => `${brand} ${values[at]}`).join(", ");
}

const rounded = (value: number) => Number(value.toPrecision(9));
