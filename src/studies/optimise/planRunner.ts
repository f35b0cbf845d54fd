import type { Executor } from "../runs/executor.ts";
import type { Progress } from "../runs/replicate.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { LeverPlan, Question } from "./question.ts";
import { runTrials, type Trial } from "./trial.ts";

/** Luck of its own for each stage, so that nothing is chosen by the luck that it is judged by. */
export type SearchStage = "search" | "selection" | "proof" | "frontier";

/** Where plans are tried, and what became of all tries. */
export interface PlanRunner {
  /** tries plans with the luck of a stage, from a run on */
  run(plans: readonly LeverPlan[], stage: SearchStage, runs: number, from?: number): Promise<Trial[]>;
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

/** Makes what runs plans, each stage with luck of its own, and keeps count of runs done and failed. */
export function createPlanRunner(
  question: Question,
  { seed, most, progress, signal }: WorkbenchOptions,
  executor: Executor,
): PlanRunner {
  let done = 0;
  const count = () => progress?.(++done, most);
  const failures: RunFailure[] = [];
  const fail = (failure: RunFailure) => void failures.push(failure);
  return {
    run: (plans, stage, runs, from = 0) =>
      runTrials(question, plans, { seed: `${seed} ${stage}`, from, runs, count, fail, signal }, executor),
    done: () => done,
    failures,
    isInterrupted: () => signal?.aborted === true,
  };
}
