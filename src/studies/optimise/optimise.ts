import type { Executor } from "../runs/executor.ts";
import type { RunOptions } from "../runs/replicate.ts";
import { type RunFailure, RunsFailed } from "../runs/runFailure.ts";
import { FINALISTS, finalistsOf, selectBest } from "./finalists.ts";
import { type FrontierPoint, frontierPlans, groupsOf, judgeFrontier } from "./frontier.ts";
import { isTodayAgain, todayParts } from "./lever.ts";
import { type FoundPlans, searchPlans } from "./planSearch.ts";
import { createPlanSpace, planAt, type PlanSpace } from "./planSpace.ts";
import { isAffordable, isAllowed, type PlanVerdict, type Proof, proofOf, planVerdict } from "./proof.ts";
import type { LeverPlan, Question } from "./question.ts";
import type { RivalAnswers } from "./rivalAnswers.ts";
import { type Surfaces, surfacesOf } from "./search.ts";
import { pairedOutcomes, type Trial } from "./trial.ts";
import { createPlanRunner, type PlanRunner } from "./planRunner.ts";

/** How long plans are searched for and with which luck, and how sure the proof is to be. */
export interface OptimiseOptions extends Pick<RunOptions, "seed" | "progress" | "signal"> {
  /** plans to try besides today's */
  readonly points: number;
  /** paired runs of each plan tried */
  readonly screening: number;
  /** fresh paired runs by which the best plan is held against today's */
  readonly runs: number;
  /** levels of spending of the frontier; 0 = none */
  readonly levels: number;
}

/** The plan that was found, what was tried on the way, and what fresh luck says of it. */
export interface Optimisation {
  readonly question: Question;
  readonly options: OptimiseOptions;
  /** plans tried, today's first */
  readonly trials: readonly Trial[];
  /** plans of these under which the goal or a rule has no value; they are left out */
  readonly emptyPlans: number;
  /** best plan found; undefined if none is within the budget and the rules */
  readonly best: LeverPlan;
  readonly proof: Proof | undefined;
  readonly verdict: PlanVerdict;
  /** the best plan if it was shown to be better, today's (undefined) otherwise */
  readonly recommended: LeverPlan;
  /** whether today's plan is itself within the budget, as far as the runs show */
  readonly isTodayAffordable: boolean;
  readonly frontier: readonly FrontierPoint[];
  /** runs that were done */
  readonly runs: number;
  /** runs that failed; they and their pairs are left out */
  readonly failures: readonly RunFailure[];
  readonly isInterrupted: boolean;
  /** what rivals answered to the recommended plan, where they were asked */
  readonly rivals?: RivalAnswers;
}

/** Runs that an optimisation takes at most. */
export function mostRuns({ points, screening, runs, levels }: OptimiseOptions, groups: number): number {
  return (
    (points + 1) * screening +
    FINALISTS * runs +
    2 * runs +
    (levels > 0 ? (levels * groups + 1) * frontierRuns(runs) : 0)
  );
}

const frontierRuns = (runs: number) => Math.max(4, Math.ceil(runs / 2));

/**
 * Looks for the plan that is best for the goal within budget and rules, and recommends it only if fresh runs show it
 * to be better than today's.
 *
 * 1. Search: each plan is run a few times with the same luck as today's, and the next plans are chosen on surfaces
 *    through the differences (`search`).
 * 2. Selection: the best few get other luck, and losers are dropped by Kim and Nelson's procedure (`stillBest`).
 * 3. Proof: the winner and today's plan get luck that neither stage has seen, so that nothing is chosen by it.
 *
 * An interruption ends the stage under way; without a finished proof nothing is recommended. Where the winner is
 * today's plan there is nothing to prove, and the frontier follows at once.
 *
 * @throws {RunsFailed} if so many runs fail that no plan can be judged
 * @throws {GoalWithoutValue} if the goal has no value under today's plan
 */
export async function optimise(
  question: Question,
  options: OptimiseOptions,
  executor: Executor,
): Promise<Optimisation> {
  const most = mostRuns(options, groupsOf(question).length);
  const runner = createPlanRunner(question, { ...options, most }, executor);
  const space = createPlanSpace(question);
  const found = await searchPlans(question, space, options, runner);
  const judged = await judge(question, options, { space, found, runner });
  return {
    question,
    options,
    trials: found.trials,
    emptyPlans: found.points.empty.length,
    proof: undefined,
    recommended: undefined,
    isTodayAffordable: isAffordable(question, found.trials[0].outcomes),
    frontier: [],
    ...judged,
    runs: runner.done(),
    failures: runner.failures,
    isInterrupted: runner.isInterrupted(),
  };
}

/** What is there after the search. */
interface Searched {
  readonly space: PlanSpace;
  readonly found: FoundPlans;
  readonly runner: PlanRunner;
}

type Judged = Pick<Optimisation, "best" | "verdict"> &
  Partial<Pick<Optimisation, "proof" | "recommended" | "isTodayAffordable" | "frontier">>;

/** Selects among the plans found, holds the best against today's, and looks at the frontier. */
async function judge(question: Question, options: OptimiseOptions, searched: Searched): Promise<Judged> {
  const { found, runner } = searched;
  const { runs, seed } = options;
  const { level } = question.scenario;
  if (found.points.tried.length < 2) return judgeToday(question, searched);
  const surfaces = surfacesOf(found.problem, found.points);
  const finalists = finalistsOf(found.problem, surfaces, found.points, seed).map((point) =>
    planAt(question, point),
  );
  if (finalists.length === 0) return { best: undefined, verdict: "none" };
  if (runner.isInterrupted()) return { best: finalists[0], verdict: "unproven" };
  const best = await selectBest(finalists, { runs, level }, runner);
  if (isTodayAgain(question.levers, best) && !runner.isInterrupted()) {
    const frontier = await runFrontier(question, options, searched, surfaces);
    return { best, verdict: "nothingBetter", frontier };
  }
  const [before, after] = pairedOutcomes(await runner.run([undefined, best], "proof", runs));
  const proof = proofOf(question, before, after);
  if (proof.goal.runs < 2) return { best, verdict: "unproven" };
  const verdict = planVerdict(question, proof, after);
  return {
    best,
    verdict,
    proof,
    recommended: verdict === "better" ? best : undefined,
    isTodayAffordable: isAffordable(question, before),
    frontier: runner.isInterrupted() ? [] : await runFrontier(question, options, searched, surfaces),
  };
}

/** Where no other plan could be judged: today's is best if it is allowed. */
function judgeToday(question: Question, { found, runner }: Searched): Judged {
  const { failures } = runner;
  if (failures.length > 0 && found.points.empty.length === 0 && !runner.isInterrupted())
    throw new RunsFailed("too many runs failed for any plan to be judged", failures);
  const isBest =
    found.isTodayKnown && isAllowed(question, found.trials[0].outcomes) && !runner.isInterrupted();
  return isBest
    ? { best: planAt(question, todayParts(question.levers)), verdict: "nothingBetter" }
    : { best: undefined, verdict: "none" };
}

/** Runs the plans that the surfaces think best at some levels of spending. */
async function runFrontier(
  question: Question,
  { levels, runs }: OptimiseOptions,
  { space, found, runner }: Searched,
  surfaces: Surfaces,
): Promise<FrontierPoint[]> {
  const points = found.points.tried.map(({ point }) => point);
  const asked = frontierPlans(question, space.costOf, found.problem, surfaces, points, levels);
  if (asked.length === 0) return [];
  const plans = [undefined, ...asked.map(({ point }) => planAt(question, point))];
  return judgeFrontier(question, asked, await runner.run(plans, "frontier", frontierRuns(runs)));
}
