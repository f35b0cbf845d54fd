import { type PairedDifference } from "../runs/pairedDifference.ts";
import { type Question } from "./question.ts";
import type { Outcome } from "./trial.ts";
/** Whether the best plan found may be recommended, and why not. */
export type PlanVerdict = "better" | "nothingBetter" | "cannotTell" | "worse" | "overBudget" | "breaksRule" | "unproven" | "none";
declare const MEASURES: readonly ["goal", "profit", "sales", "share", "stars", "spend"];
/** The best plan found against today's, in fresh runs that had no part in finding it. */
export type Proof = {
    readonly runs: number;
} & Readonly<Record<(typeof MEASURES)[number], PairedDifference>>;
/**
 * Holds a plan against today's.
 *
 * @param before - runs of today's plan
 * @param after - runs of the other plan with the same luck
 */
export declare function proofOf({ scenario, brand, goal }: Question, before: readonly Outcome[], after: readonly Outcome[]): Proof;
/** What the proof says of the plan. */
export declare function verdictOf(question: Question, proof: Proof, after: readonly Outcome[]): PlanVerdict;
/** Whether a plan is within the budget and keeps all rules. */
export declare function isAllowed(question: Question, outcomes: readonly Outcome[]): boolean;
/** Whether a plan's mean spending is within the budget, or luck may be all that takes it beyond. */
export declare function isAffordable({ budget, scenario }: Question, outcomes: readonly Outcome[]): boolean;
export {};
