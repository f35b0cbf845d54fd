import type { Executor } from "../runs/executor.ts";
import type { Progress } from "../runs/replicate.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { Plan, Question } from "./question.ts";
import { type Trial } from "./trial.ts";
/** Luck of its own for each stage, so that nothing is chosen by the luck that it is judged by. */
export type Stage = "search" | "selection" | "proof" | "frontier";
/** Where plans are tried, and what became of all tries. */
export interface PlanRunner {
    /** tries plans with the luck of a stage, from a run on */
    run(plans: readonly Plan[], stage: Stage, runs: number, from?: number): Promise<Trial[]>;
    /** runs that were done */
    done(): number;
    /** runs that failed */
    readonly failures: readonly RunFailure[];
    isInterrupted(): boolean;
}
interface WorkbenchOptions {
    readonly seed: string;
    /** runs that there will be at most */
    readonly most: number;
    readonly progress?: Progress | undefined;
    readonly signal?: AbortSignal | undefined;
}
export declare function createPlanRunner(question: Question, { seed, most, progress, signal }: WorkbenchOptions, executor: Executor): PlanRunner;
export {};
