import { mean } from "simple-statistics";
import { predict } from "../../numeric/search/gaussianProcess.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";
import { leverValue, todayParts } from "./lever.ts";
import { cheapestPlan, GOALS, mostToDecide, plannedCost, type Question } from "./question.ts";
import { type Point, pointsToLookAt, type SearchProblem, type Surfaces } from "./search.ts";
import { hasGoal, pairedOutcomes, type Trial } from "./trial.ts";

/** Levers that are moved together along a line of the frontier. */
const LEVER_GROUPS = ["all", "quality", "presence"] as const;
export type LeverGroup = (typeof LEVER_GROUPS)[number];

/** Settings of what a buyer lives through; all others are about being found. */
const QUALITY = [
  "quality",
  "service",
  "touchpoints",
  "care",
  "failure",
  "checkout",
  "loadSeconds",
  "usability",
  "deliveryDays",
  "coherence",
];

/** A point of the frontier, to be run. */
export interface FrontierPlan {
  readonly group: LeverGroup;
  readonly point: Point;
}

/** What a plan of the frontier spends and brings, in fresh runs. */
export interface FrontierPoint {
  /** `today`, or the levers that are moved while the others stay as they are today */
  readonly group: LeverGroup | "today";
  readonly plan: readonly number[] | undefined;
  readonly spend: number;
  readonly goal: number;
  /** against today's plan in the same runs */
  readonly difference: PairedDifference;
}

/** The groups that a question has levers in; a group that has all of them is not one of its own. */
export function groupsOf({ levers }: Question): LeverGroup[] {
  const quality = levers.filter(({ path }) => isQuality(path)).length;
  return quality === 0 || quality === levers.length ? ["all"] : [...LEVER_GROUPS];
}

const isQuality = (path: string) => QUALITY.includes(path.split(".")[2]);

/** The plans that the surfaces think best at some levels of spending, for each group of levers. */
export function frontierPlans(
  question: Question,
  costOf: (plan: readonly number[]) => number,
  problem: SearchProblem,
  surfaces: Surfaces,
  tried: readonly Point[],
  levels: number,
): FrontierPlan[] {
  const { levers } = question;
  const today = todayParts(levers);
  const least = plannedCost(question, cheapestPlan(question));
  const most = Math.max(mostToDecide(question), plannedCost(question, undefined));
  const spending = Array.from({ length: levels }, (_, at) => least + ((most - least) * (at + 1)) / levels);
  const looked = [...tried, ...pointsToLookAt(problem, tried.slice(0, 3), keyFromSeed("frontier"))];
  return groupsOf(question).flatMap((group) => {
    const own = looked.map((point) =>
      point.map((part, at) =>
        group === "all" || isQuality(levers[at].path) === (group === "quality") ? part : today[at],
      ),
    );
    const priced = own.map((point) => ({
      point,
      cost: costOf(levers.map((lever, at) => leverValue(lever, point[at]))),
      value: predict(surfaces.goal, point).mean,
    }));
    const best = spending.flatMap((level) => {
      const within = priced.filter(({ cost }) => cost <= level * (1 + 1e-9));
      return within.length === 0 ? [] : [within.reduce((a, b) => (b.value > a.value ? b : a)).point];
    });
    const once = best.filter(
      (point, at) => best.findIndex((other) => String(other) === String(point)) === at,
    );
    return once.map((point) => ({ group, point }));
  });
}

/** What the frontier's plans spent and brought. @param trials - today's plan first, then those asked for */
export function judgeFrontier(
  { scenario, brand, goal }: Question,
  asked: readonly FrontierPlan[],
  trials: readonly Trial[],
): FrontierPoint[] {
  const [today] = trials;
  if (today.outcomes.length < 2) return [];
  return trials.flatMap((trial, at) => {
    const [before, after] = pairedOutcomes([today, trial]).map((outcomes) => outcomes.map((one) => one.goal));
    const difference = pairedDifference(before, after, scenario.level, metricDomain(brand, GOALS[goal]));
    if (difference.runs < 2) return [];
    return {
      group: at === 0 ? "today" : asked[at - 1].group,
      plan: trial.plan,
      spend: mean(trial.outcomes.map(({ spend }) => spend)),
      goal: mean(trial.outcomes.filter(hasGoal).map((one) => one.goal)),
      difference,
    };
  });
}
