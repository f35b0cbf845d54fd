import { meanInterval, type MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { RunResult } from "../../model/result.ts";

/** Level of all intervals in the table of published ranges. */
export const LEVEL = 0.9;

/** A number of each run, and the interval of its mean; runs without the number are left out. */
export function overRuns(runs: readonly RunResult[], value: (run: RunResult) => number): MeanInterval {
  return meanInterval(runs.map(value).filter(Number.isFinite), LEVEL);
}

/** A number of each pair of runs that had the same luck. */
export function overPairs(
  first: readonly RunResult[],
  second: readonly RunResult[],
  value: (first: RunResult, second: RunResult) => number,
): MeanInterval {
  const values = first.map((run, index) => value(run, second[index]));
  return meanInterval(values.filter(Number.isFinite), LEVEL);
}

/**
 * Per cent that an outcome changes when a lever changes by one per cent, from two paired runs.
 *
 *     ln(outcome up / outcome down) / ln(lever up / lever down)
 */
export function arcElasticity(
  outcomeDown: number,
  outcomeUp: number,
  leverDown: number,
  leverUp: number,
): number {
  return Math.log(outcomeUp / outcomeDown) / Math.log(leverUp / leverDown);
}
