import type { Executor } from "../runs/executor.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import { type Plan, type Question } from "./question.ts";
/** What one run of a plan gave the brand. */
export interface Outcome {
    /** number of the run, from 0; equal numbers of one seed share their luck */
    readonly run: number;
    /** NaN where there is nothing to measure */
    readonly goal: number;
    readonly profit: number;
    readonly sales: number;
    readonly share: number;
    readonly stars: number;
    /** spent on all but the goods */
    readonly spend: number;
    /** the number that each constraint is about */
    readonly checks: readonly number[];
}
/** A plan and its runs, without those that failed. */
export interface Trial {
    readonly plan: Plan;
    readonly outcomes: readonly Outcome[];
}
export interface TrialOptions {
    /** equal seeds give paired runs */
    readonly seed: string;
    /** number of the first run */
    readonly from?: number;
    readonly runs: number;
    /** told of each run that is done */
    readonly count?: () => void;
    /** told of each run that fails */
    readonly fail?: (failure: RunFailure) => void;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Runs some plans with the same luck. All plans finish run k before run k + 1 is begun, and after an interruption
 * those runs are kept that every plan has. A run that fails is left out of its own plan: `pairedOutcomes` finds the
 * runs that plans have in common.
 */
export declare function runTrials(question: Question, plans: readonly Plan[], { seed, from, runs, count, fail, signal }: TrialOptions, executor: Executor): Promise<Trial[]>;
/** Outcomes of the runs that all trials have, in one order: pairs with the same luck. */
export declare function pairedOutcomes(trials: readonly Trial[]): Outcome[][];
/** Whether a run has something to measure the goal by: no stars where nothing is sold. */
export declare function hasGoal({ goal }: Outcome): boolean;
/** Whether a run has values for the goal and for all rules. */
export declare function isFullyMeasured(outcome: Outcome): boolean;
