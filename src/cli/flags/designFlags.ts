import { type DesignRange, readRange } from "../../studies/designs/design.ts";
import { checkRanges } from "../../studies/designs/designRanges.ts";
import { type SensitivityMetric, readMetric } from "../../studies/sensitivity/sensitivityMetric.ts";
import { varyFaults } from "../../studies/designs/words/ranges.ts";
import { joinFaults } from "../../language/fault.ts";
import { focusBrand } from "../../report/document/names.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { CliError } from "../cliError.ts";
import { keepHeapSmall } from "../study/keepHeapSmall.ts";
import { designFaults } from "../words/commandFaults.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import { optionFaults } from "../words/optionFaults.ts";

/**
 * The ranges that `--vary` asks for; without it, those of the scenario's own sweep.
 *
 * @throws {CliError} with all that is wrong with them
 */
export function rangesAsked(
  scenario: Scenario,
  varied: readonly string[] | undefined,
): readonly DesignRange[] {
  const written =
    varied?.map(rangeOf) ?? scenario.sweep.map(({ vary, from, to }) => ({ path: vary, low: from, high: to }));
  if (written.length === 0) throw new CliError(varyFaults.nothingToVary(true));
  const { ranges, faults } = checkRanges(scenario, written);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  return ranges;
}

/** What a sweep keeps of a run takes some kilobytes, and a file of them is hundreds of megabytes: more is a mistake of typing. */
const MOST_RUNS = 200_000;

/**
 * Before the points of a design are planned: planning thousands of them makes as much garbage as running them.
 *
 * @throws {CliError} if there are more runs than there is room for
 */
export function admitRuns(points: number, runs: number): void {
  if (points * runs > MOST_RUNS) throw new CliError(designFaults.tooManyRuns(MOST_RUNS, points, runs));
  keepHeapSmall(points * runs);
}

/** What `--metric` asks for; without it, the share of the brand in focus. */
export function metricsAsked(
  scenario: Scenario,
  texts: readonly string[] | undefined,
): readonly SensitivityMetric[] {
  const readings = (texts ?? [`${focusBrand(scenario)}.share.total`]).map((text) =>
    readMetric(text, scenario),
  );
  const faults = readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  const metrics = readings.flatMap(({ metric }) => (metric === undefined ? [] : [metric]));
  return metrics.filter(({ name }, at) => metrics.findIndex((metric) => metric.name === name) === at);
}

function rangeOf(text: string): Omit<DesignRange, "isWhole"> {
  const { range, fault } = readRange(text);
  if (range === undefined) throw new CliError(fault);
  return range;
}

/**
 * The brand that `--brand` names; without it, the one in focus.
 *
 * @throws {CliError} if the scenario has no such brand
 */
export function brandAsked(scenario: Scenario, asked: string | undefined): string {
  if (asked === undefined) return focusBrand(scenario);
  const brands = Object.keys(scenario.brands);
  if (brands.includes(asked)) return asked;
  throw new CliError(optionFaults.notOneOf("--brand", brands, asked, nearest(asked, brands)));
}
