import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../src/scenario/settings/scenario.ts";
import type { Comparison } from "../../src/studies/compare/compare.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Small",
  channels: { search: {} },
  brands: { nonna: {} },
});
const contender = (name: string) => ({ name, label: name, scenario, parameters: toParameters(scenario) });

/** A comparison made by hand: the share of a brand with each contender, run by run. */
export const comparisonOf = (shares: Readonly<Record<string, readonly number[]>>): Comparison => ({
  contenders: Object.keys(shares).map(contender),
  seed: "",
  runs: 3,
  periods: ["total"],
  measures: [{ brand: "nonna", metric: "share", period: "total" }],
  values: Object.values(shares).map((runs) => runs.map((share) => Float64Array.of(share))),
});
