import { MONEY_KINDS, type RunResult } from "../../model/result.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import type { Executor } from "../runs/executor.ts";
import { metricValue } from "../../metrics/metrics.ts";
import { type RunFailure, runsThatCount } from "../runs/runFailure.ts";
import { GOALS, marketUnder, type LeverPlan, type Question } from "./question.ts";

/** What one run of a plan gave the brand. */
export interface PlanOutcome {
  /** number of the run, from 0; equal numbers of one seed share their luck */
  readonly run: number;
  /** NaN where there is nothing to measure */
  readonly goal: number;
  readonly profit: number;
  readonly sales: number;
  readonly share: number;
  readonly stars: number;
  /** spent on all but the goods */
  readonly spend: number;
  /** the number that each constraint is about */
  readonly checks: readonly number[];
}

/** A plan and its runs, without those that failed. */
export interface Trial {
  readonly plan: LeverPlan;
  readonly outcomes: readonly PlanOutcome[];
}

export interface TrialOptions {
  /** equal seeds give paired runs */
  readonly seed: string;
  /** number of the first run */
  readonly from?: number;
  readonly runs: number;
  /** told of each run that is done */
  readonly count?: () => void;
  /** told of each run that fails */
  readonly fail?: (failure: RunFailure) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs some plans with the same luck. All plans finish run k before run k + 1 is begun, and after an interruption
 * those runs are kept that every plan has. A run that fails is left out of its own plan: `pairedOutcomes` finds the
 * runs that plans have in common.
 */
export async function runTrials(
  question: Question,
  plans: readonly LeverPlan[],
  { seed, from = 0, runs, count, fail, signal }: TrialOptions,
  executor: Executor,
): Promise<Trial[]> {
  const markets = plans.map((plan) => marketUnder(question, plan));
  const key = keyFromSeed(seed);
  const tasks = Array.from({ length: runs }, (_, run) =>
    markets.map((parameters) => ({ parameters, key: replicationKey(key, from + run) })),
  ).flat();
  const outcomes: PlanOutcome[][] = plans.map(() => []);
  const failed = plans.map(() => new Set<number>());
  const runOf = (task: number) => Math.floor(task / plans.length);
  await executor.run(
    tasks,
    (result, task) => {
      const plan = task % plans.length;
      const run = from + runOf(task);
      outcomes[plan][runOf(task)] = { run, ...outcomeOf(question, result) };
      count?.();
    },
    signal,
    (message, task) => {
      const plan = task % plans.length;
      failed[plan].add(runOf(task));
      fail?.({ of: plans[plan]?.join(", ") ?? "today", run: from + runOf(task), message });
    },
  );
  const isOver = (run: number) => outcomes.every((own, plan) => run in own || failed[plan].has(run));
  const over = runsThatCount(0, runs, isOver, () => false);
  return plans.map((plan, at) => ({
    plan,
    outcomes: over.filter((run) => run in outcomes[at]).map((run) => outcomes[at][run]),
  }));
}

/** Outcomes of the runs that all trials have, in one order: pairs with the same luck. */
export function pairedOutcomes(trials: readonly Trial[]): PlanOutcome[][] {
  const has = trials.map(({ outcomes }) => new Set(outcomes.map(({ run }) => run)));
  return trials.map(({ outcomes }) => outcomes.filter(({ run }) => has.every((own) => own.has(run))));
}

/** Whether a run has something to measure the goal by: no stars where nothing is sold. */
export function hasGoal({ goal }: PlanOutcome): boolean {
  return Number.isFinite(goal);
}

/** Whether a run has values for the goal and for all rules. */
export function isFullyMeasured(outcome: PlanOutcome): boolean {
  return hasGoal(outcome) && outcome.checks.every(Number.isFinite);
}

function outcomeOf(question: Question, run: RunResult): Omit<PlanOutcome, "run"> {
  const { brand, goal, constraints } = question;
  const measure = (metric: string) => metricValue(run, brand, metric, "total");
  return {
    goal: measure(GOALS[goal]),
    profit: measure("profit"),
    sales: measure("sales"),
    share: measure("share"),
    stars: measure("stars"),
    spend: spentBy(run, brand),
    checks: constraints.map((rule) => metricValue(run, rule.brand, rule.metric, rule.period)),
  };
}

/** Money that no plan decides on: what comes in, the goods sold, and what costs the same whatever is done. */
const NOT_DECIDED: readonly string[] = ["revenue", "unitCost", "fixed"];

function spentBy({ brands, money }: RunResult, brand: string): number {
  const own = brands.indexOf(brand);
  return MONEY_KINDS.filter((kind) => !NOT_DECIDED.includes(kind)).reduce(
    (sum, kind) => sum + money[kind][own],
    0,
  );
}
