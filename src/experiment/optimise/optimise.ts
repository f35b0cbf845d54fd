import { mean, sampleVariance } from "simple-statistics";
import { keyFromSeed } from "../../numeric/random.ts";
import { stillBest } from "../../numeric/kimNelson.ts";
import { predict } from "../../numeric/gaussianProcess.ts";
import { isMet } from "../../scenario/expectations.ts";
import type { Executor } from "../executor.ts";
import { type PairedDifference, pairedDifference } from "../pairedDifference.ts";
import type { Progress } from "../replicate.ts";
import { refuseOnlyFailures, type RunFailure } from "../runFailure.ts";
import { createCosting } from "./costing.ts";
import { type FrontierPoint, frontierPlans, groupsOf, judgeFrontier } from "./frontier.ts";
import { isTodayAgain, isTodayWithin, leverValue, todayParts } from "./lever.ts";
import { cheapestPlan, type Plan, plannedCost, type Question } from "./question.ts";
import {
  bestTried,
  chanceAllowed,
  type Limit,
  type Point,
  pointsToLookAt,
  search,
  type SearchProblem,
  type Surfaces,
  surfacesOf,
  type Tried,
} from "./search.ts";
import { type Outcome, pairedOutcomes, runTrials, type Trial, type TrialOptions } from "./trial.ts";

export interface OptimiseOptions {
  readonly seed: string;
  /** plans to try besides today's */
  readonly points: number;
  /** paired runs of each plan tried */
  readonly screening: number;
  /** fresh paired runs by which the best plan is held against today's */
  readonly runs: number;
  /** levels of spending of the frontier; 0 = none */
  readonly levels: number;
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Whether the best plan found may be recommended, and why not. */
export type PlanVerdict =
  | "better"
  | "nothingBetter"
  | "cannotTell"
  | "worse"
  | "overBudget"
  | "breaksRule"
  | "unproven"
  | "none";

/** The best plan found against today's, in fresh runs that had no part in finding it. */
export interface Proof {
  readonly runs: number;
  readonly goal: PairedDifference;
  readonly profit: PairedDifference;
  readonly sales: PairedDifference;
  readonly share: PairedDifference;
  readonly stars: PairedDifference;
  readonly spend: PairedDifference;
}

export interface Optimisation {
  readonly question: Question;
  readonly options: OptimiseOptions;
  /** plans tried, today's first */
  readonly trials: readonly Trial[];
  /** best plan found; undefined if none is within the budget and the rules */
  readonly best: Plan;
  readonly proof: Proof | undefined;
  readonly verdict: PlanVerdict;
  /** the best plan if it was shown to be better, today's (undefined) otherwise */
  readonly recommended: Plan;
  /** whether today's plan is itself within the budget, as far as the runs show */
  readonly isTodayAffordable: boolean;
  readonly frontier: readonly FrontierPoint[];
  /** runs that were done */
  readonly runs: number;
  /** runs that failed; they and their pairs are left out */
  readonly failures: readonly RunFailure[];
  readonly isInterrupted: boolean;
}

const FINALISTS = 4;
const FIRST_STAGE = 5;
/** Differences below this part of today's goal are not worth telling finalists apart. */
const INDIFFERENCE = 0.005;
const BATCH = 2;

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
 * @throws {Error} if so many runs fail that no plan can be judged
 */
export async function optimise(
  question: Question,
  options: OptimiseOptions,
  executor: Executor,
): Promise<Optimisation> {
  const { seed, points, screening, runs, progress, signal } = options;
  let done = 0;
  const all = mostRuns(options, groupsOf(question).length);
  const count = () => progress?.(++done, all);
  const failures: RunFailure[] = [];
  const shared = { count, signal, fail: (failure: RunFailure) => void failures.push(failure) };
  const [today] = await runTrials(
    question,
    [undefined],
    { ...shared, seed: `${seed} search`, runs: screening },
    executor,
  );
  refuseOnlyFailures(failures, screening);
  const costOf = createCosting(question);
  const trials: Trial[] = [today];
  // An interrupted plan would be judged by less luck than the others; one with a failed run has only that one less.
  const isUsable = (trial: Trial) =>
    pairedOutcomes([today, trial])[0].length >= (signal?.aborted ? screening : 2);
  const problem: SearchProblem = {
    dimensions: question.levers.length,
    limits: limitsOf(question, costOf),
    settle: settlerOf(question, costOf),
    evaluate: async (asked) => {
      const plans = asked.map((point) => planAt(question, point));
      const found = await runTrials(
        question,
        plans,
        { ...shared, seed: `${seed} search`, runs: screening },
        executor,
      );
      const whole = found.filter(isUsable);
      trials.push(...whole);
      return whole.map((trial) => triedOf(question, asked[found.indexOf(trial)], trial, today));
    },
  };
  const known =
    isTodayWithin(question.levers) && isUsable(today)
      ? [triedOf(question, todayParts(question.levers), today, today)]
      : [];
  const tried = signal?.aborted
    ? known
    : await search(problem, {
        points,
        spread: Math.min(points, 2 * problem.dimensions + 4),
        batch: BATCH,
        key: keyFromSeed(`plans of ${seed}`),
        known,
        signal,
      });
  const unfinished = (best: Plan, verdict: PlanVerdict): Optimisation => ({
    question,
    options,
    trials,
    best,
    proof: undefined,
    verdict,
    recommended: undefined,
    isTodayAffordable: isAffordable(question, today.outcomes),
    frontier: [],
    runs: done,
    failures,
    isInterrupted: signal?.aborted === true,
  });
  if (tried.length < 2 && failures.length > 0 && !signal?.aborted)
    throw new Error(
      `too many runs failed for any plan to be judged, the first one because: ${failures[0].message}`,
    );
  const isTodayAllowed = known.length > 0 && isAllowed(question, today.outcomes);
  if (tried.length < 2)
    return isTodayAllowed && !signal?.aborted
      ? unfinished(planAt(question, todayParts(question.levers)), "nothingBetter")
      : unfinished(undefined, "none");
  const surfaces = surfacesOf(problem, tried);
  const finalists = finalistsOf(problem, surfaces, tried, seed).map((point) => planAt(question, point));
  if (finalists.length === 0) return unfinished(undefined, "none");
  if (signal?.aborted) return unfinished(finalists[0], "unproven");
  const best = await select(question, finalists, { ...options, ...shared }, executor);
  if (isTodayAgain(question.levers, best) && !signal?.aborted) {
    const kept = { frontier: await runFrontier(), runs: done, isInterrupted: signal?.aborted === true };
    return { ...unfinished(best, "nothingBetter"), ...kept };
  }
  const paired = await runTrials(
    question,
    [undefined, best],
    { ...shared, seed: `${seed} proof`, runs },
    executor,
  );
  const [before, after] = pairedOutcomes(paired);
  if (before.length < 2) return unfinished(best, "unproven");
  const proof = proofOf(question, before, after);
  const verdict = verdictOf(question, proof, before, after);
  const frontier = signal?.aborted ? [] : await runFrontier();
  return {
    ...unfinished(best, verdict),
    proof,
    recommended: verdict === "better" ? best : undefined,
    isTodayAffordable: isAffordable(question, before),
    frontier,
    runs: done,
    isInterrupted: signal?.aborted === true,
  };

  async function runFrontier(): Promise<FrontierPoint[]> {
    const asked = frontierPlans(
      question,
      costOf,
      problem,
      surfaces,
      tried.map(({ point }) => point),
      options.levels,
    );
    if (asked.length === 0) return [];
    const plans = [undefined, ...asked.map(({ point }) => planAt(question, point))];
    const found = await runTrials(
      question,
      plans,
      { ...shared, seed: `${seed} frontier`, runs: frontierRuns(runs) },
      executor,
    );
    return judgeFrontier(question, asked, found);
  }
}

type Costing = ReturnType<typeof createCosting>;

/** The values of the levers at a point. */
function planAt({ levers }: Question, point: Point): number[] {
  return levers.map((lever, at) => leverValue(lever, point[at]));
}

/**
 * Budget and rules as limits. A budget holds for all that is spent. Without one, what is decided may cost as much as
 * today (which `settle` sees to); contacts and answers rise with success, and forbidding that would forbid success.
 */
function limitsOf({ budget, constraints, ...question }: Question, costOf: Costing): Limit[] {
  const known = (point: Point) => costOf(planAt({ budget, constraints, ...question }, point));
  return [
    { low: Number.NEGATIVE_INFINITY, high: budget ?? Number.POSITIVE_INFINITY, known },
    ...constraints.map(({ low, high }) => ({ low, high })),
  ];
}

/** Rounds whole numbers, and draws plans that are known to cost too much towards the cheapest one. */
function settlerOf(question: Question, costOf: Costing): (point: Point) => Point {
  const { levers } = question;
  const most = question.budget ?? plannedCost(question, undefined);
  const toPart = (values: readonly number[]) =>
    levers.map(({ low, high }, at) => (values[at] - low) / (high - low));
  const whole = (point: Point) => toPart(planAt(question, point));
  const cheapest = toPart(cheapestPlan(question));
  const isFine = (point: Point) => costOf(planAt(question, point)) <= most * (1 + 1e-9);
  const between = (point: Point, part: number) =>
    whole(point.map((end, at) => cheapest[at] + part * (end - cheapest[at])));
  return (point) => {
    if (isFine(whole(point))) return whole(point);
    let [fine, dear] = [0, 1];
    for (let step = 0; step < 12; ++step) {
      const middle = (fine + dear) / 2;
      if (isFine(between(point, middle))) fine = middle;
      else dear = middle;
    }
    return between(point, fine);
  };
}

/** What a trial tells of its point: the mean difference of the goal from today's, and what is limited. */
function triedOf({ constraints }: Question, point: Point, trial: Trial, today: Trial): Tried {
  const measured = (values: readonly number[]) => ({
    value: mean([...values]),
    noise: values.length < 2 ? 0 : sampleVariance([...values]) / values.length,
  });
  const { outcomes } = trial;
  const [before, after] = pairedOutcomes([today, trial]);
  return {
    point,
    goal: measured(after.map(({ goal }, run) => goal - before[run].goal)),
    held: [
      measured(outcomes.map(({ spend }) => spend)),
      ...constraints.map((_, at) => measured(outcomes.map(({ checks }) => checks[at]))),
    ],
  };
}

/** The best plans tried, and the one that the surface thinks best of all; only such as are probably allowed. */
function finalistsOf(
  problem: SearchProblem,
  surfaces: Surfaces,
  tried: readonly Tried[],
  seed: string,
): Point[] {
  const isAllowed = (point: Point) => chanceAllowed(surfaces, problem.limits, point) >= 0.5;
  const ranked = bestTried(problem, surfaces, tried).filter(isAllowed);
  const value = (point: Point) => predict(surfaces.goal, point).mean;
  const promised = pointsToLookAt(problem, ranked.slice(0, 3), keyFromSeed(`finalists of ${seed}`))
    .filter(isAllowed)
    .toSorted((a, b) => value(b) - value(a));
  const both = [...promised.slice(0, 1), ...ranked];
  return both
    .filter((point, at) => both.findIndex((other) => String(other) === String(point)) === at)
    .slice(0, FINALISTS);
}

/**
 * Runs finalists with luck of their own until one is left, or the runs are used up; then the highest mean. One whose
 * runs fail is not waited for: it drops out of the pairs.
 */
async function select(
  question: Question,
  finalists: readonly number[][],
  { seed, runs, count, fail, signal }: OptimiseOptions & Required<Pick<TrialOptions, "count" | "fail">>,
  executor: Executor,
): Promise<number[]> {
  const { level } = question.scenario;
  const goals: number[][] = finalists.map(() => []);
  let staying = finalists.map((_, at) => at);
  const first = Math.min(FIRST_STAGE, runs);
  for (let have = 0; have < runs && staying.length > 1 && !signal?.aborted; ) {
    const more = have === 0 ? first : Math.min(2, runs - have);
    const options = { seed: `${seed} selection`, from: have, runs: more, count, fail, signal };
    const found = await runTrials(
      question,
      staying.map((at) => finalists[at]),
      options,
      executor,
    );
    const ran = staying.filter((_, place) => found[place].outcomes.length > 0);
    if (ran.length === 0) break;
    const paired = pairedOutcomes(found.filter(({ outcomes }) => outcomes.length > 0));
    ran.forEach((at, place) => goals[at].push(...paired[place].map(({ goal }) => goal)));
    have += more;
    const size = goals[ran[0]].length === 0 ? 0 : Math.abs(mean(goals[ran[0]]));
    const indifference = Math.max(INDIFFERENCE * size, 1e-9);
    if (first >= 2) staying = stillBest(goals, { firstStage: first, indifference, level });
  }
  const [winner] = staying.toSorted((a, b) => meanOf(goals[b]) - meanOf(goals[a]));
  return finalists[winner];
}

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? Number.NEGATIVE_INFINITY : mean([...values]);

function proofOf({ scenario }: Question, before: readonly Outcome[], after: readonly Outcome[]): Proof {
  const of = (key: "goal" | "profit" | "sales" | "share" | "stars" | "spend") =>
    pairedDifference(
      before.map((one) => one[key]),
      after.map((one) => one[key]),
      scenario.level,
    );
  return {
    runs: before.length,
    goal: of("goal"),
    profit: of("profit"),
    sales: of("sales"),
    share: of("share"),
    stars: of("stars"),
    spend: of("spend"),
  };
}

function verdictOf(
  question: Question,
  proof: Proof,
  before: readonly Outcome[],
  after: readonly Outcome[],
): PlanVerdict {
  if (!isAffordable(question, after)) return "overBudget";
  if (!keepsRules(question, after)) return "breaksRule";
  if (proof.goal.verdict === "higher") return "better";
  return proof.goal.verdict === "lower" ? "worse" : before.length < 2 ? "unproven" : "cannotTell";
}

/** Whether a plan's mean spending is within the budget, or luck may be all that takes it beyond. */
function isAffordable({ budget, scenario }: Question, outcomes: readonly Outcome[]): boolean {
  if (budget === undefined || outcomes.length === 0) return true;
  const spent = outcomes.map(({ spend }) => spend);
  if (spent.length < 2) return spent[0] <= budget;
  return (
    pairedDifference(
      spent.map(() => budget),
      spent,
      scenario.level,
    ).low <= 0
  );
}

/** Whether a plan is within the budget and keeps all rules. */
function isAllowed(question: Question, outcomes: readonly Outcome[]): boolean {
  return isAffordable(question, outcomes) && keepsRules(question, outcomes);
}

function keepsRules({ constraints }: Question, outcomes: readonly Outcome[]): boolean {
  return constraints.every((rule, at) => isMet(rule, mean(outcomes.map(({ checks }) => checks[at]))));
}
