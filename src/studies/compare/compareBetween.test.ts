import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import type { Comparison } from "./compare.ts";
import { betweenRows, differenceRows } from "./compareRows.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Small",
  channels: { search: {} },
  brands: { nonna: {} },
});
const contender = (name: string) => ({ name, label: name, scenario, parameters: toParameters(scenario) });

/** Shares of each contender, run by run. */
const comparisonOf = (shares: Readonly<Record<string, readonly number[]>>): Comparison => ({
  contenders: Object.keys(shares).map(contender),
  seed: "",
  runs: 3,
  periods: ["total"],
  measures: [{ brand: "nonna", metric: "share", period: "total" }],
  values: Object.values(shares).map((runs) => runs.map((share) => Float64Array.of(share))),
});

test("betweenRows(…) compares each pair of alternatives run by run", () => {
  const comparison = comparisonOf({
    today: [0.2, 0.3, 0.25],
    desk: [0.4, 0.1, 0.45],
    ads: [0.41, 0.12, 0.46],
    both: [0.5, 0.2, 0.6],
  });
  const found = betweenRows(comparison).map(({ against, contender: name, difference, verdict }) => [
    name,
    against,
    Number(difference.toFixed(6)),
    verdict,
  ]);
  expect(found).toEqual([
    ["ads", "desk", 0.013333, "higher"],
    ["both", "desk", 0.116667, "higher"],
    ["both", "ads", 0.103333, "higher"],
  ]);
  // Against today neither of the first two is clear: only their pairing is.
  expect(differenceRows(comparison).map(({ verdict }) => verdict)).toEqual([
    "cannot tell",
    "cannot tell",
    "cannot tell",
  ]);
});

test("betweenRows(…) of a single alternative is empty", () => {
  expect(betweenRows(comparisonOf({ today: [0.2, 0.3, 0.25], desk: [0.4, 0.1, 0.45] }))).toEqual([]);
});
