import { comparedDays, START_DAYS } from "../../numeric/intervals/comparedDays.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { metricValue } from "../../metrics/metrics.ts";
import { type PairedDifference, pairedDifference } from "./pairedDifference.ts";
import type { Replications } from "./replicate.ts";

/** What is said of a number over the time of a run; `unknown` where the runs cannot tell. */
export type Direction = "rises" | "falls" | "holds" | "unknown";

/** How a number of a brand changed within the runs, like compared with like. */
export interface ChangeOverRun extends PairedDifference {
  readonly metric: string;
  readonly direction: Direction;
  /** first and last day of the stretches compared, from 0 */
  readonly earlier: readonly [first: number, last: number];
  readonly later: readonly [first: number, last: number];
  /** years between them, where they are the same weeks; else 0 */
  readonly yearsBefore: number;
}

/** What rises and falls with the season of needs. */
const SEASONAL = ["sales", "revenue", "cost", "profit", "reviews", "complaints", "told"];

/** A change of less than this part is none where luck cannot be seen; known to be less, it is none at all. */
const [VISIBLE, ABOUT] = [0.02, 0.1];

/** Days at the beginning that nothing is compared with; none where the market lived before the first day. */
export function startDays({ market }: Pick<Scenario, "market">): number {
  return Math.max(0, START_DAYS - market.warmUp);
}

/** Whether needs differ between months. */
function hasSeason({ market }: Pick<Scenario, "market">): boolean {
  return market.season.some((factor) => factor !== market.season[0]);
}

/**
 * How a number of a brand changed over the runs: the one rule by which headlines, tables and the titles of charts say
 * that something rises, falls or holds.
 *
 * The last stretch is compared with the same weeks of the first year after the start, or in shorter runs with a stretch after the start,
 * run by run. What follows the season is compared with an earlier year or not at all.
 *
 * @returns undefined where nothing comparable is in the runs
 */
export function changeOverRun(
  { runs, scenario }: Pick<Replications, "runs" | "scenario">,
  brand: string,
  metric: string,
): ChangeOverRun | undefined {
  const days = comparedDays(scenario.market.days, startDays(scenario));
  if (days === undefined) return undefined;
  if (days.yearsBefore === 0 && SEASONAL.includes(metric) && hasSeason(scenario)) return undefined;
  const over = ([first, last]: readonly [number, number]) =>
    runs.map((run) => metricValue(run, brand, metric, `day${first}-${last}`));
  const change = pairedDifference(
    over(days.earlier),
    over(days.later),
    scenario.level,
    metricDomain(brand, metric),
  );
  return change.runs === 0 ? undefined : { metric, ...days, ...change, direction: directionOf(change) };
}

function directionOf({ verdict, difference, low, high, baseline, alternative }: PairedDifference): Direction {
  if (verdict === "same") return "holds";
  if (verdict === "higher") return "rises";
  if (verdict === "lower") return "falls";
  const size = Math.max(Math.abs(baseline), Math.abs(alternative));
  if (!Number.isNaN(low)) return Math.max(high, -low) <= ABOUT * size ? "holds" : "unknown";
  if (Math.abs(difference) <= VISIBLE * size) return "holds";
  return difference > 0 ? "rises" : "falls";
}
