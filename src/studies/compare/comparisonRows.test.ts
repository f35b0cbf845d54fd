import { expect, test } from "vitest";
import type { Comparison } from "./compare.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { pairedDifferenceRows } from "./comparisonRows.ts";

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

const amongHighest = (shares: Readonly<Record<string, readonly number[]>>) =>
  pairedDifferenceRows(comparisonOf(shares)).map(({ alternative, isAmongHighest }) => [
    alternative,
    isAmongHighest,
  ]);

test("pairedDifferenceRows(…) knows which alternatives nothing tells from the highest, whatever today is", () => {
  const today = [0.2, 0.3, 0.25];
  // Desk is below ads in each run, lamps are below them in one and above in another.
  const desk = [0.4, 0.5, 0.45];
  const ads = [0.41, 0.52, 0.46];
  const lamps = [0.43, 0.45, 0.47];
  expect(amongHighest({ today, desk, ads, lamps })).toEqual([
    ["desk", false],
    ["ads", true],
    ["lamps", true],
  ]);
  expect(amongHighest({ today, ads, same: ads })).toEqual([
    ["ads", true],
    ["same", true],
  ]);
});

test("pairedDifferenceRows(…) of a single alternative, or one without values, names no highest", () => {
  const today = [0.2, 0.3, 0.25];
  expect(amongHighest({ today, desk: [0.4, 0.5, 0.45] })).toEqual([["desk", undefined]]);
  const nothing = [Number.NaN, Number.NaN, Number.NaN];
  expect(amongHighest({ today, one: nothing, other: nothing })).toEqual([
    ["one", false],
    ["other", false],
  ]);
});
