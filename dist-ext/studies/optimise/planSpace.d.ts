import { type Question } from "./question.ts";
import type { Point, SearchProblem, Tried } from "./search.ts";
import { type Trial } from "./trial.ts";
/**
 * Makes a quick reckoner of what plans are decided to cost. To ask the whole market takes milliseconds, and a search
 * asks thousands of times.
 *
 * Costs are straight lines in most levers, one added to the other. Whether they are is tried in the middle and at the
 * far corner; where not (content and its price, say), each plan is reckoned by the market.
 */
export declare function createCosting(question: Question): (plan: readonly number[]) => number;
/** What plans cost, by their levers' values. */
export type Costing = ReturnType<typeof createCosting>;
/** The plans of a question as a search sees them: points between 0 and 1, one number for each lever. */
export interface PlanSpace extends Omit<SearchProblem, "evaluate"> {
    readonly costOf: Costing;
}
export declare function createPlanSpace(question: Question): PlanSpace;
/** The values of the levers at a point. */
export declare function planAt({ levers }: Question, point: Point): number[];
/** What a trial tells of its point: the mean difference of the goal from today's, and what is limited. */
export declare function triedOf({ constraints }: Question, point: Point, trial: Trial, today: Trial): Tried;
