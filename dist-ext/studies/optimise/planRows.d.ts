import type { BudgetPlanRow } from "../../charts/plans/budgetPlan.ts";
import type { FrontierRow } from "../../charts/plans/frontierPanel.ts";
import type { Optimisation } from "./optimise.ts";
/** What each lever costs, today and with the best plan; levers that cost nothing either way are left out. */
export declare function budgetPlanRows({ question, best }: Optimisation): BudgetPlanRow[];
/**
 * The frontier as the chart takes it. Its runs have luck of their own, and today's plan came out a little different in
 * them: differences are what they tell, so that they are laid on today's plan as the proof shows it. There is one today.
 */
export declare function frontierRows({ frontier, proof }: Optimisation): FrontierRow[];
