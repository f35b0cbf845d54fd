import type { Lever } from "./lever.ts";
import { type Plan, type Question } from "./question.ts";
/** What one lever costs over the run, today and under a plan. */
export interface LeverMoney {
    readonly lever: Lever;
    /** value under the plan */
    readonly value: number;
    /** by the prices of the market, from zero; nothing of what is charged by the difference from today */
    readonly today: number;
    /** today's and what the plan adds or saves */
    readonly planned: number;
}
/**
 * The decided costs of each lever. What the market has a price for is counted from zero, or from the lowest value where
 * it cannot be zero. What `costs:` or `--cost` charge is counted from today: what today's level costs stands in unit
 * cost and daily costs already, and nobody knows how much of them it is.
 */
export declare function leverMoney(question: Question, plan: NonNullable<Plan>): LeverMoney[];
