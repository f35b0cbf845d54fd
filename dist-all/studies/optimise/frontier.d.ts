import { type PairedDifference } from "../runs/pairedDifference.ts";
import { type Question } from "./question.ts";
import { type Point, type SearchProblem, type Surfaces } from "./search.ts";
import { type Trial } from "./trial.ts";
/** Levers that are moved together along a line of the frontier. */
declare const LEVER_GROUPS: readonly ["all", "quality", "presence"];
export type LeverGroup = (typeof LEVER_GROUPS)[number];
/** A point of the frontier, to be run. */
export interface FrontierPlan {
    readonly group: LeverGroup;
    readonly point: Point;
}
/** What a plan of the frontier spends and brings, in fresh runs. */
export interface FrontierPoint {
    /** `today`, or the levers that are moved while the others stay as they are today */
    readonly group: LeverGroup | "today";
    readonly plan: readonly number[] | undefined;
    readonly spend: number;
    readonly goal: number;
    /** against today's plan in the same runs */
    readonly difference: PairedDifference;
}
/** The groups that a question has levers in; a group that has all of them is not one of its own. */
export declare function groupsOf({ levers }: Question): LeverGroup[];
/** The plans that the surfaces think best at some levels of spending, for each group of levers. */
export declare function frontierPlans(question: Question, costOf: (plan: readonly number[]) => number, problem: SearchProblem, surfaces: Surfaces, tried: readonly Point[], levels: number): FrontierPlan[];
/** What the frontier's plans spent and brought. @param trials - today's plan first, then those asked for */
export declare function judgeFrontier({ scenario, brand, goal }: Question, asked: readonly FrontierPlan[], trials: readonly Trial[]): FrontierPoint[];
export {};
