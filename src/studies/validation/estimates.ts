import { meanInterval, type MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import { ratioInterval } from "../../numeric/intervals/jackknife.ts";
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
 * A ratio of two numbers of each pair of runs, of which the lower one may come near nothing in a pair, as a difference or a
 * handful of reviews does: the means' ratio, since that of single pairs would be ruled by few of them.
 */
export function ratioOverPairs(
  first: readonly RunResult[],
  second: readonly RunResult[],
  over: (first: RunResult, second: RunResult) => number,
  under: (first: RunResult, second: RunResult) => number,
): MeanInterval {
  const ofEach = (value: typeof over) => first.map((run, index) => value(run, second[index]));
  return ratioInterval(ofEach(over), ofEach(under), LEVEL);
}

/** A relative change, from what is left of one: a ratio less 1. */
export function lessOne({ mean, low, high, ...rest }: MeanInterval): MeanInterval {
  return { ...rest, mean: mean - 1, low: low - 1, high: high - 1 };
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
