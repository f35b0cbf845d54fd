import type { Method } from "../forecast/methods.ts";
import type { ForecastData } from "../forecast/target.ts";
import type { Cell } from "./rollingScores.ts";
/** What a method was worth over some forecasts; series weigh alike, however long they are. */
export interface Scores {
    readonly method: Method;
    /** forecasts of single values */
    readonly cells: number;
    readonly series: number;
    /** CRPS over the mean of its series: .2 is a miss by a fifth */
    readonly scaledCrps: number;
    readonly crpsOfLogs: number;
    readonly scaledWis: number;
    readonly scaledPinball: number;
    readonly mase: number;
    /** share of truths within the intervals of 50, 80 and 95 % */
    readonly coverage: readonly [number, number, number];
}
/** Parts of a series' life: the first half of it, and the second. */
export type Phase = "all" | "early" | "late";
/** Scores of each method over the cells of a phase or of a step ahead. */
export declare function scoresOf(cells: readonly Cell[], data: ForecastData, where?: {
    readonly phase?: Phase;
    readonly step?: number;
}): Scores[];
/** How much better a method was than a baseline on the same values: below 1 is better. */
export interface Skill {
    readonly method: Method;
    readonly baseline: Method;
    /** geometric mean over series of the ratio of their mean CRPS */
    readonly ratio: number;
    /** ends of its 90 % interval over series; NaN for a single one */
    readonly low: number;
    readonly high: number;
    readonly series: readonly {
        readonly name: string;
        readonly ratio: number;
    }[];
}
/**
 * The skill of a method against a baseline, over the values that both forecast.
 *
 *     exp(mean over series of ln(mean CRPS of the method / mean CRPS of the baseline))
 *
 * @source Fleming & Wallace (1986), How not to lie with statistics, Commun. ACM 29(3), 218–221 (why geometric)
 */
export declare function skillOf(cells: readonly Cell[], method: Method, baseline: Method): Skill | undefined;
