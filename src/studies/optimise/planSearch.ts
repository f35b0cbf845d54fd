import { keyFromSeed } from "../../numeric/luck/random.ts";
import { refuseOnlyFailures } from "../runs/runFailure.ts";
import { isTodayWithin, todayParts } from "./lever.ts";
import { planAt, type PlanSpace, triedOf } from "./planSpace.ts";
import { GoalWithoutValue } from "./goalWithoutValue.ts";
import type { Question } from "./question.ts";
import { endsOf, type Evaluation, search, type SearchProblem } from "./search.ts";
import { hasGoal, isFullyMeasured, pairedOutcomes, type Trial } from "./trial.ts";
import type { PlanRunner } from "./planRunner.ts";

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
  /** what each tells of its point, and points at which goal or rules have no value */
  readonly points: Evaluation;
  /** whether today's plan is one of the points */
  readonly isTodayKnown: boolean;
}

/**
 * Tries plans: each is run a few times with the same luck as today's, and the next plans are chosen on surfaces through
 * the differences. First come today's plan with each lever in turn at either end, and plans that are spread evenly.
 *
 * @throws {GoalWithoutValue} if the goal has no value under today's plan
 */
export async function searchPlans(
  question: Question,
  space: PlanSpace,
  { seed, points, screening, signal }: PlanSearchOptions,
  runner: PlanRunner,
): Promise<FoundPlans> {
  const [today] = await runner.run([undefined], "search", screening);
  refuseOnlyFailures(runner.failures, screening);
  const base = { ...today, outcomes: today.outcomes.filter(hasGoal) };
  if (today.outcomes.some((one) => !hasGoal(one)) && base.outcomes.length < 2)
    throw new GoalWithoutValue(question.goal);
  const trials: Trial[] = [today];
  // An interrupted plan would be judged by less luck than the others; one with a failed run has only that one less.
  // Before its first run an interrupted plan is nothing at all.
  const isWhole = (trial: Trial) =>
    pairedOutcomes([base, trial])[0].length >=
    (runner.isInterrupted() ? Math.max(1, base.outcomes.length) : 2);
  const problem: SearchProblem = {
    ...space,
    evaluate: async (asked) => {
      const plans = asked.map((point) => planAt(question, point));
      const found = await runner.run(plans, "search", screening);
      const whole = found
        .map((trial, at) => ({ trial, point: asked[at] }))
        .filter(({ trial }) => isWhole(trial));
      trials.push(...whole.map(({ trial }) => trial));
      const isMeasured = ({ trial }: { trial: Trial }) =>
        pairedOutcomes([base, trial])[1].every(isFullyMeasured);
      return {
        tried: whole.filter(isMeasured).map(({ trial, point }) => triedOf(question, point, trial, base)),
        empty: whole.filter((one) => !isMeasured(one)).map(({ point }) => point),
      };
    },
  };
  const isTodayKnown =
    isTodayWithin(question.levers) && isWhole(base) && base.outcomes.every(isFullyMeasured);
  const own = todayParts(question.levers);
  const known = isTodayKnown ? [triedOf(question, own, base, base)] : [];
  const first = endsOf(own);
  const spread = problem.dimensions + 4;
  const key = keyFromSeed(`plans of ${seed}`);
  const found = runner.isInterrupted()
    ? { tried: known, empty: [] }
    : await search(problem, { points, first, spread, batch: BATCH, key, known, signal });
  return { problem, trials, points: found, isTodayKnown };
}
