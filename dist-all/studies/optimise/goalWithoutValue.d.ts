import type { Goal } from "./question.ts";
/** Today's plan has nothing to measure the goal by: no other plan can be held against it. */
export declare class GoalWithoutValue extends Error {
    readonly name = "GoalWithoutValue";
    readonly goal: Goal;
    constructor(goal: Goal);
}
