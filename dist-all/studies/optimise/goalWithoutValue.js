/** Today's plan has nothing to measure the goal by: no other plan can be held against it. */
export class GoalWithoutValue extends Error {
    name = "GoalWithoutValue";
    goal;
    constructor(goal) {
        super(`under today's plan ${goal} has no value`);
        this.goal = goal;
    }
}
