import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type PairedDifference } from "./pairedDifference.ts";
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
    readonly isYearBefore: boolean;
}
/** Days at the beginning that nothing is compared with; none where the market lived before the first day. */
export declare function startDays({ market }: Pick<Scenario, "market">): number;
/**
 * How a number of a brand changed over the runs: the one rule by which headlines, tables and the titles of charts say
 * that something rises, falls or holds.
 *
 * The last stretch is compared with the same weeks a year earlier, or in shorter runs with a stretch after the start,
 * run by run. What follows the season is compared with the year before or not at all.
 *
 * @returns undefined where nothing comparable is in the runs
 */
export declare function changeOverRun({ runs, scenario }: Pick<Replications, "runs" | "scenario">, brand: string, metric: string): ChangeOverRun | undefined;
