import { expect, test } from "vitest";
import { attribute, planAttribution } from "../../studies/attribution/attribution.ts";
import { judgeAttribution } from "../../studies/attribution/judgeAttribution.ts";
import { compare } from "../../studies/compare/compare.ts";
import type { Executor } from "../../studies/runs/executor.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { replicate } from "../../studies/runs/replicate.ts";
import { planSweep, sweep } from "../../studies/sweep/sweep.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { tableText } from "../formats/csv.ts";
import { removalTableOf } from "../../studies/attribution/tablesOfAttribution.ts";
import { tablesOfComparison } from "../../studies/compare/tablesOfComparison.ts";
import { tablesOfRuns } from "../../studies/run/tablesOfRuns.ts";
import { sweepTableOf } from "../../studies/sweep/tablesOfSweep.ts";

// Run number 1 fails everywhere. Every table must call the others 0, 2 and 3, as the list of failures does: only under
// these numbers can they be made again.

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Small",
  market: { consumers: 100, days: 14, needsPerYear: 50 },
  channels: { search: {} },
  brands: { nonna: { coverage: { search: 0.5 } }, gino: { coverage: { search: 0.3 } } },
});
const parameters = toParameters(scenario);
const options = { runs: 4, seed: "numbers", periods: ["total"] };

/** The plain executor, but every task with the luck of run 1 fails. */
const failing = (perRun: number): Executor => ({
  ...inThisThread,
  run: (tasks, ...rest) =>
    inThisThread.run(
      tasks.map((task, at) =>
        Math.floor(at / perRun) === 1 ? { ...task, parameters: { ...task.parameters, epochs: [] } } : task,
      ),
      ...rest,
    ),
});

/** The different values of the column `run`. */
function runsIn(table = ""): number[] {
  const [header, ...lines] = table.trimEnd().split("\r\n");
  const column = header.split(",").indexOf("run");
  return [...new Set(lines.map((line) => Number(line.split(",")[column])))];
}

test("data/series.csv of replications", async () => {
  const found = await replicate(scenario, parameters, options, failing(1));
  const [, series] = tablesOfRuns(found);
  expect(runsIn(tableText(series))).toEqual([0, 2, 3]);
});

test("data/runs.csv of a comparison", async () => {
  const contenders = ["a", "b"].map((name) => ({ name, label: name, scenario, parameters }));
  const found = await compare(contenders, options, failing(2));
  const runs = tablesOfComparison(found).find(({ name }) => name === "data/runs");
  expect(runsIn(runs && tableText(runs))).toEqual([0, 2, 3]);
});

test("data/runs.csv of an attribution", async () => {
  const plan = planAttribution(scenario, parameters, "nonna", false);
  const found = await attribute(plan, options, failing(plan.removals.length));
  expect(runsIn(tableText(removalTableOf(judgeAttribution(found))))).toEqual([0, 2, 3]);
});

test("data/sweep.csv", async () => {
  const plan = planSweep(scenario, [{ path: "brands.nonna.quality", label: "quality", values: [0.5] }]);
  expect(runsIn(tableText(sweepTableOf(await sweep(plan, options, failing(1)))))).toEqual([0, 2, 3]);
});
