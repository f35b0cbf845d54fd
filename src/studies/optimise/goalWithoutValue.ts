import type { Goal } from "./question.ts";

/** Today's plan has nothing to measure the goal by: no other plan can be held against it. */
export class GoalWithoutValue extends Error {
  override readonly name = "GoalWithoutValue";
  readonly goal: Goal;

  constructor(goal: Goal) {
    super(`under today's plan ${goal} has no value`);
    this.goal = goal;
  }
}
