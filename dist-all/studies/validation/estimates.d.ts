import { type MeanInterval } from "../../numeric/intervals/intervals.ts";
import type { RunResult } from "../../model/result.ts";
/** Level of all intervals in the table of published ranges. */
export declare const LEVEL = 0.9;
/** A number of each run, and the interval of its mean; runs without the number are left out. */
export declare function overRuns(runs: readonly RunResult[], value: (run: RunResult) => number): MeanInterval;
/** A number of each pair of runs that had the same luck. */
export declare function overPairs(first: readonly RunResult[], second: readonly RunResult[], value: (first: RunResult, second: RunResult) => number): MeanInterval;
/**
 * Per cent that an outcome changes when a lever changes by one per cent, from two paired runs.
 *
 *     ln(outcome up / outcome down) / ln(lever up / lever down)
 */
export declare function arcElasticity(outcomeDown: number, outcomeUp: number, leverDown: number, leverUp: number): number;
