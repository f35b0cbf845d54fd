import { type PlanSpace } from "./planSpace.ts";
import type { Question } from "./question.ts";
import { type Evaluation, type SearchProblem } from "./search.ts";
import { type Trial } from "./trial.ts";
import type { PlanRunner } from "./planRunner.ts";
interface PlanSearchOptions {
    readonly seed: string;
    /** plans to try besides today's */
    readonly points: number;
    /** paired runs of each plan tried */
    readonly screening: number;
    readonly signal?: AbortSignal | undefined;
}
/** What a search has found. */
export interface FoundPlans {
    readonly problem: SearchProblem;
    /** plans tried, today's first */
    readonly trials: readonly Trial[];
    /** what each tells of its point, and points at which goal or rules have no value */
    readonly points: Evaluation;
    /** whether today's plan is one of the points */
    readonly isTodayKnown: boolean;
}
/**
 * Tries plans: each is run a few times with the same luck as today's, and the next plans are chosen on surfaces through
 * the differences. First come today's plan with each lever in turn at either end, and plans that are spread evenly.
 *
 * @throws {GoalWithoutValue} if the goal has no value under today's plan
 */
export declare function searchPlans(question: Question, space: PlanSpace, { seed, points, screening, signal }: PlanSearchOptions, runner: PlanRunner): Promise<FoundPlans>;
export {};
