import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** What one lever costs over the run. */
export interface BudgetPlanRow {
    readonly lever: string;
    readonly today: number;
    readonly planned: number;
}
export interface PlanOptions extends ChartOptions {
    /** false: the best plan found is not recommended, so that what is said of it is said as of a try */
    readonly isRecommended?: boolean | undefined;
}
/** Where the money goes: today's and the plan's, lever by lever. */
export declare const budgetPlan: Chart<BudgetPlanRow, PlanOptions>;
