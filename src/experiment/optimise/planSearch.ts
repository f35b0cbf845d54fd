import { keyFromSeed } from "../../numeric/random.ts";
import { refuseOnlyFailures } from "../runFailure.ts";
import { isTodayWithin, todayParts } from "./lever.ts";
import { planAt, type PlanSpace, triedOf } from "./planSpace.ts";
import type { Question } from "./question.ts";
import { search, type SearchProblem, type Tried } from "./search.ts";
import { pairedOutcomes, type Trial } from "./trial.ts";
import type { Workbench } from "./workbench.ts";

/** Plans of one round of the search. */
const BATCH = 2;

interface PlanSearchOptions {
  readonly seed: string;
  /** plans to try besides today's */
  readonly points: number;
  /** paired runs of each plan tried */
  readonly screening: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a search has found. */
export interface FoundPlans {
  readonly problem: SearchProblem;
  /** plans tried, today's first */
  readonly trials: readonly Trial[];
  /** what each tells of its point */
  readonly tried: readonly Tried[];
  /** whether today's plan is one of the points */
  readonly isTodayKnown: boolean;
}

/**
 * Tries plans: each is run a few times with the same luck as today's, and the next plans are chosen on surfaces through
 * the differences.
 */
export async function searchPlans(
  question: Question,
  space: PlanSpace,
  { seed, points, screening, signal }: PlanSearchOptions,
  workbench: Workbench,
): Promise<FoundPlans> {
  const [today] = await workbench.run([undefined], "search", screening);
  refuseOnlyFailures(workbench.failures, screening);
  const trials: Trial[] = [today];
  // An interrupted plan would be judged by less luck than the others; one with a failed run has only that one less.
  const isUsable = (trial: Trial) =>
    pairedOutcomes([today, trial])[0].length >= (workbench.isInterrupted() ? screening : 2);
  const problem: SearchProblem = {
    ...space,
    evaluate: async (asked) => {
      const plans = asked.map((point) => planAt(question, point));
      const found = await workbench.run(plans, "search", screening);
      const whole = found.filter(isUsable);
      trials.push(...whole);
      return whole.map((trial) => triedOf(question, asked[found.indexOf(trial)], trial, today));
    },
  };
  const isTodayKnown = isTodayWithin(question.levers) && isUsable(today);
  const known = isTodayKnown ? [triedOf(question, todayParts(question.levers), today, today)] : [];
  const spread = Math.min(points, 2 * problem.dimensions + 4);
  const key = keyFromSeed(`plans of ${seed}`);
  const tried = workbench.isInterrupted()
    ? known
    : await search(problem, { points, spread, batch: BATCH, key, known, signal });
  return { problem, trials, tried, isTodayKnown };
}
