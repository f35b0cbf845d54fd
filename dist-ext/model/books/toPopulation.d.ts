import type { RunResult } from "../result.ts";
/**
 * A run's books as those of the whole market for which its consumers stand: counts and money times the people for whom
 * each of them stands. Shares, stars, beliefs and the panel are what they are, and so is what single consumers did in the
 * event log.
 *
 * This is the one place where results are scaled: every metric, table and interval is made of these books.
 *
 * @param scale - people for whom each consumer stands; 1 leaves everything as it is
 */
export declare function toPopulation(run: RunResult, scale: number): RunResult;
