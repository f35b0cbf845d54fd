import type { Parameters } from "../../model/parameters.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor } from "../runs/executor.ts";
import { type RunOptions } from "../runs/replicate.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import { type Rule } from "./rules.ts";
import { type Touchpoint } from "./touchpoint.ts";
/** What is taken away: nothing, everything, or one touchpoint. */
export interface Removal {
    readonly touchpoints: readonly Touchpoint[];
    readonly parameters: Parameters;
}
/** An attribution, laid out: nothing is simulated yet. */
export interface AttributionPlan {
    readonly scenario: Scenario;
    readonly brand: string;
    readonly channels: readonly Touchpoint[];
    /** channels by micro-moment; empty if they were left out */
    readonly moments: readonly Touchpoint[];
    /** today's market, all touchpoints removed, then each channel, then each moment of each channel */
    readonly removals: readonly Removal[];
}
/** What was measured of the brand in each run; shape [runs] each. */
export interface RemovedRuns {
    readonly sales: readonly number[];
    readonly revenue: readonly number[];
    readonly profit: readonly number[];
}
/** What a rule credits to each touchpoint in each run, in purchases of the logged consumers. */
export type Credits = Readonly<Record<Rule, readonly Float64Array[]>>;
export interface Attribution {
    readonly plan: AttributionPlan;
    readonly seed: string;
    /** paired runs: those that every removal has finished, without a gap */
    readonly runs: number;
    /** in the order of the plan's removals */
    readonly removed: readonly RemovedRuns[];
    /** credits by channel, and by channel and moment (number channel · 4 + moment of the whole market) */
    readonly byChannel: Credits;
    readonly byMoment: Credits;
    /** purchases of the logged consumers in each run, and those of them that no meeting came before */
    readonly purchases: readonly number[];
    readonly untouched: readonly number[];
    /** runs that failed; their pairs are left out */
    readonly failures: readonly RunFailure[];
}
/**
 * Lays out the removal of each touchpoint of a brand.
 *
 * @param logged - the market with the event log of a sample of its consumers, from which rules are reckoned
 * @param withMoments - whether each micro-moment of each channel is removed too, besides whole channels
 */
export declare function planAttribution(scenario: Scenario, logged: Parameters, brand: string, withMoments: boolean): AttributionPlan;
/**
 * Removes each touchpoint in paired runs: run number k meets the same luck whatever is removed, so that what is lost
 * was brought by the touchpoint. From today's runs it reads the paths that analytics would see.
 *
 * All removals finish run k before run k + 1 is begun, so that an interruption leaves pairs.
 */
export declare function attribute(plan: AttributionPlan, options: RunOptions, executor: Executor): Promise<Attribution>;
