// dist-ext/studies/optimise/goalWithoutValue.js
var GoalWithoutValue = class extends Error {
  name = "GoalWithoutValue";
  goal;
  constructor(goal) {
    super(`under today's plan ${goal} has no value`), this.goal = goal;
  }
};

export {
  GoalWithoutValue
};
