import { expect, test } from "vitest";
import { runHash } from "../../../test/support/runHash.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { compare } from "../compare/compare.ts";
import { levelOf, pairedValues } from "../compare/compareRows.ts";
import { inThisThread } from "./inThisThread.ts";
import { pairedDifference } from "./pairedDifference.ts";
import { compareUntilPrecise, replicateUntilPrecise } from "./precise.ts";
import { readPrecision } from "../../cli/flags/precision.ts";
import { replicate } from "./replicate.ts";
import { summarise } from "./summary.ts";

const market = (quality: number) =>
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "Small",
    market: { consumers: 100, days: 20, needsPerYear: 100, panel: 0 },
    channels: { search: {} },
    brands: { nonna: { quality, coverage: { search: 0.5 } }, gino: { coverage: { search: 0.3 } } },
  });
const scenario = market(0.6);
const parameters = toParameters(scenario);
const targetsOf = (text: string) => readPrecision(text, scenario).targets ?? [];

test("runs that were added until the share is known are the runs of a command with their number", async () => {
  const targets = targetsOf("share:nonna:0.022");
  const options = { seed: "precise" };
  const found = await replicateUntilPrecise(
    scenario,
    parameters,
    { targets, most: 200 },
    options,
    inThisThread,
  );
  const { looks, isReached } = found.precision;
  expect(isReached).toBe(true);
  expect(looks.length).toBeGreaterThan(1);
  expect(looks.at(-1)?.runs).toBe(found.runs.length);
  const { runs } = await replicate(
    scenario,
    parameters,
    { ...options, runs: found.runs.length },
    inThisThread,
  );
  expect(found.runs.map(runHash)).toEqual(runs.map(runHash));
  const row = summarise(found).find(
    ({ brand, metric, period }) => `${brand}.${metric}.${period}` === targets[0].name,
  );
  expect(((row?.high ?? 0) - (row?.low ?? 0)) / 2).toBeCloseTo(looks.at(-1)?.widths[0] ?? 0, 12);
  expect(looks.at(-1)?.widths[0]).toBeLessThanOrEqual(0.022);
  expect(looks.at(-2)?.widths[0]).toBeGreaterThan(0.022);
});

test("compare adds pairs until the difference is known", async () => {
  const contenders = [0.6, 0.9].map((quality) => {
    const changed = market(quality);
    return { name: String(quality), label: "", scenario: changed, parameters: toParameters(changed) };
  });
  const options = { seed: "precise", periods: ["total"] };
  const asked = { targets: targetsOf("share:nonna:0.008"), most: 60 };
  const { precision, ...found } = await compareUntilPrecise(contenders, asked, options, inThisThread);
  expect(precision.looks.length).toBeGreaterThan(1);
  const whole = await compare(contenders, { ...options, runs: found.runs }, inThisThread);
  expect(found.values.map(String)).toEqual(whole.values.map(String));
  const { before, after } = pairedValues(found, "0.9", asked.targets[0]);
  const { low, high } = pairedDifference(before, after, levelOf(found), [0, 1]);
  expect(precision.looks.at(-1)?.widths).toEqual([(high - low) / 2]);
});

test.each([
  ["share:0.01", ["nonna.share.total 0.01", "gino.share.total 0.01"]],
  ["sales : nonna : 5", ["nonna.sales.total 5"]],
  ["profit:gino:last90:2e3", ["gino.profit.last90 2000"]],
  ["needs:10", ["market.needs.total 10"]],
])("readPrecision(“%s”)", (text, expected) => {
  const year = scenarioSettings.parse({ ...scenario, market: { ...scenario.market, days: 365 } });
  const { targets = [] } = readPrecision(text, year);
  expect(targets.map(({ name, halfWidth }) => `${name} ${halfWidth}`)).toEqual(expected);
});

test.each([
  ["share", "be written as metric:half-width"],
  ["a:b:c:d:1", "be written as metric:half-width"],
  ["shar:0.1", "begin with the name of a metric"],
  ["share:0", "end with a half-width above 0"],
  ["share:", "end with a half-width above 0"],
  ["share:-1", "end with a half-width above 0"],
  ["share:Infinity", "end with a half-width above 0"],
  ["share:nona:0.1", "name a brand or market"],
  ["share:nonna:year9:0.1", "name a period of the 20 days"],
])("readPrecision(“%s”) says that it must %s", (text) => {
  expect(readPrecision(text, scenario).fault).toMatchSnapshot();
});
