import type { Fault } from "../../language/fault.ts";
import type { Parameters } from "../../model/parameters.ts";
import { type CompileOptions } from "../../scenario/compile/toParameters.ts";
import { type Expectation } from "../../scenario/expectations.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type Lever } from "./lever.ts";
/** What a plan is to be good for, and the metric of a brand that measures it. */
export declare const GOALS: {
    readonly profit: "profit";
    readonly sales: "sales";
    readonly share: "share";
    readonly rating: "stars";
};
export type Goal = keyof typeof GOALS;
/** Which plan is best: levers, money and rules. */
export interface Question {
    readonly scenario: Scenario;
    readonly brand: string;
    readonly goal: Goal;
    readonly levers: readonly Lever[];
    /** most that may be spent over the run on all but the goods; undefined: as much as today's plan */
    readonly budget: number | undefined;
    /** without a budget: how much more than today's plan may be decided to be spent */
    readonly extraBudget: number;
    readonly constraints: readonly Expectation[];
    readonly options: CompileOptions;
}
export interface QuestionReading {
    readonly question: Question;
    /** all that is wrong with it */
    readonly faults: readonly Fault[];
}
/** What was written. */
export interface WrittenQuestion {
    readonly brand: string;
    readonly goal: Goal;
    readonly levers: readonly string[];
    readonly costs: readonly string[];
    readonly budget?: number | undefined;
    readonly extraBudget?: number | undefined;
    readonly constraints: readonly string[];
}
/** Reads a question and says all that is wrong with it, before anything is run. */
export declare function readQuestion(scenario: Scenario, written: WrittenQuestion, options?: CompileOptions): QuestionReading;
/** A plan: values of the levers, NaN where one stays as it is today; undefined is today's plan. */
export type Plan = readonly number[] | undefined;
/** The market under a plan. @throws {Error} if the plan makes no sense, which `readQuestion` has excluded at the corners */
export declare function marketUnder(question: Question, plan: Plan): Parameters;
/** What a plan is decided to cost over the run. */
export declare function plannedCost(question: Question, plan: Plan): number;
/** The most that a plan may be decided to cost. */
export declare function mostToDecide(question: Question): number;
/** What a plan sets; NaN stays as it is today. */
export declare function settingsOf({ levers }: Pick<Question, "levers">, plan: readonly number[]): {
    path: string;
    value: number;
}[];
/** Levers that cost nothing at either end of their range: whatever they bring looks free. */
export declare function freeLevers(question: Question): Lever[];
/** The plan that costs least: each lever at its cheaper end. */
export declare function cheapestPlan(question: Question): number[];
