import type { Executor } from "../runs/executor.ts";
import type { RunOptions } from "../runs/replicate.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import { type FrontierPoint } from "./frontier.ts";
import { type PlanVerdict, type Proof } from "./proof.ts";
import type { Plan, Question } from "./question.ts";
import type { RivalAnswers } from "./rivalAnswers.ts";
import { type Trial } from "./trial.ts";
export interface OptimiseOptions extends Pick<RunOptions, "seed" | "progress" | "signal"> {
    /** plans to try besides today's */
    readonly points: number;
    /** paired runs of each plan tried */
    readonly screening: number;
    /** fresh paired runs by which the best plan is held against today's */
    readonly runs: number;
    /** levels of spending of the frontier; 0 = none */
    readonly levels: number;
}
export interface Optimisation {
    readonly question: Question;
    readonly options: OptimiseOptions;
    /** plans tried, today's first */
    readonly trials: readonly Trial[];
    /** plans of these under which the goal or a rule has no value; they are left out */
    readonly emptyPlans: number;
    /** best plan found; undefined if none is within the budget and the rules */
    readonly best: Plan;
    readonly proof: Proof | undefined;
    readonly verdict: PlanVerdict;
    /** the best plan if it was shown to be better, today's (undefined) otherwise */
    readonly recommended: Plan;
    /** whether today's plan is itself within the budget, as far as the runs show */
    readonly isTodayAffordable: boolean;
    readonly frontier: readonly FrontierPoint[];
    /** runs that were done */
    readonly runs: number;
    /** runs that failed; they and their pairs are left out */
    readonly failures: readonly RunFailure[];
    readonly isInterrupted: boolean;
    /** what rivals answered to the recommended plan, where they were asked */
    readonly rivals?: RivalAnswers;
}
/** Runs that an optimisation takes at most. */
export declare function mostRuns({ points, screening, runs, levels }: OptimiseOptions, groups: number): number;
/**
 * Looks for the plan that is best for the goal within budget and rules, and recommends it only if fresh runs show it
 * to be better than today's.
 *
 * 1. Search: each plan is run a few times with the same luck as today's, and the next plans are chosen on surfaces
 *    through the differences (`search`).
 * 2. Selection: the best few get other luck, and losers are dropped by Kim and Nelson's procedure (`stillBest`).
 * 3. Proof: the winner and today's plan get luck that neither stage has seen, so that nothing is chosen by it.
 *
 * An interruption ends the stage under way; without a finished proof nothing is recommended. Where the winner is
 * today's plan there is nothing to prove, and the frontier follows at once.
 *
 * @throws {RunsFailed} if so many runs fail that no plan can be judged
 * @throws {GoalWithoutValue} if the goal has no value under today's plan
 */
export declare function optimise(question: Question, options: OptimiseOptions, executor: Executor): Promise<Optimisation>;
