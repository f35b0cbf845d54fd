import { identityOf } from "../../scenario/check/problem.ts";
import type { Fault } from "../../language/fault.ts";
import type { Parameters } from "../../model/parameters.ts";
import { type CompileOptions, toParameters } from "../../scenario/compile/toParameters.ts";
import { type Expectation, parseExpectation } from "../../scenario/expectations.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { questionFaults } from "./words/planning.ts";
import { metricNote } from "../../metrics/metrics.ts";
import { UNIT_BOUNDS } from "../../metrics/metric.ts";
import { decidedCost } from "./decidedCost.ts";
import { type Lever, leverValue, readLevers } from "./lever.ts";

/** What a plan is to be good for, and the metric of a brand that measures it. */
export const GOALS = { profit: "profit", sales: "sales", share: "share", rating: "stars" } as const;
/** What a plan may be asked to raise: profit, sales, share or stars. */
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

/** A question that can be answered, or what is wrong with it. */
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
export function readQuestion(
  scenario: Scenario,
  written: WrittenQuestion,
  options: CompileOptions = {},
): QuestionReading {
  const { brand, goal, budget, extraBudget = 0 } = written;
  const { levers, costs, faults } = readLevers(scenario, brand, written.levers, written.costs);
  const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
  const rules = written.constraints.map((text) => parseExpectation(text, market, "--constraint"));
  const constraints = rules.flatMap(({ expectation }) => (expectation === undefined ? [] : [expectation]));
  const question: Question = {
    scenario: { ...scenario, costs: [...costs] },
    brand,
    goal,
    levers,
    budget,
    extraBudget,
    constraints,
    options,
  };
  const all = [
    ...faults,
    ...rules.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    ...contradictions(constraints),
    ...constraints.flatMap(impossible),
  ];
  if (all.length > 0) return { question, faults: all };
  // What a plan costs can only be said of plans that make sense.
  const nonsense = planFaults(question);
  return { question, faults: nonsense.length > 0 ? nonsense : budgetFaults(question) };
}

/** A plan: values of the levers, NaN where one stays as it is today; undefined is today's plan. */
export type LeverPlan = readonly number[] | undefined;

/** The market under a plan. @throws {Error} if the plan makes no sense, which `readQuestion` has excluded at the corners */
export function marketUnder(question: Question, plan: LeverPlan): Parameters {
  const { scenario, options } = question;
  if (plan === undefined) return toParameters(scenario, options);
  const { scenario: changed, problems } = applySettings(scenario, settingsOf(question, plan));
  if (changed === undefined) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return toParameters(changed, options);
}

/** What a plan is decided to cost over the run. */
export function plannedCost(question: Question, plan: LeverPlan): number {
  return decidedCost(marketUnder(question, plan), question.brand);
}

/** The most that a plan may be decided to cost. */
export function mostToDecide(question: Question): number {
  return question.budget ?? plannedCost(question, undefined) + question.extraBudget;
}

/** What a plan sets; NaN stays as it is today. */
export function settingsOf({ levers }: Pick<Question, "levers">, plan: readonly number[]) {
  return levers.flatMap(({ path }, at) => (Number.isNaN(plan[at]) ? [] : [{ path, value: plan[at] }]));
}

/** Levers that cost nothing at either end of their range: whatever they bring looks free. */
export function freeLevers(question: Question): Lever[] {
  const { levers, scenario } = question;
  const middle = levers.map((lever) => leverValue(lever, 0.5));
  return levers.filter((lever, at) => {
    if (/\.(price|unitCost|promise)$/.test(lever.path)) return !/\.(price|unitCost)$/.test(lever.path);
    const [low, high] = [lever.low, lever.high].map((value) => spendingOf(question, middle.with(at, value)));
    return low === high && !isPaidByUse(lever.path, scenario);
  });
}

/** All that is decided to be spent under a plan, and what each product costs. */
function spendingOf(question: Question, plan: LeverPlan): string {
  const market = marketUnder(question, plan);
  const own = market.brands.indexOf(question.brand);
  const unitCosts = market.epochs.map(({ brands }) => brands.unitCost[own]);
  return JSON.stringify([decidedCost(market, question.brand), unitCosts]);
}

/** Presence that is paid by the contact, and answers that are paid one by one. */
function isPaidByUse(path: string, { channels, care }: Scenario): boolean {
  const [, , group, name] = path.split(".");
  if (group === "care") return name === "answered" && care.answerCost > 0;
  const own = name === undefined || name === "*" ? Object.values(channels) : [channels[name]];
  return group === "coverage" && own.some((channel) => (channel?.contactCost ?? 0) > 0);
}

/** The plan that costs least: each lever at its cheaper end. */
export function cheapestPlan(question: Question): number[] {
  const low = question.levers.map(({ low: value }) => value);
  return question.levers.map(({ high }, at) => {
    const raised = plannedCost(question, low.with(at, high));
    return raised < plannedCost(question, low) ? high : low[at];
  });
}

/** Corners at which the scenario makes no sense, such as shares that sum to more than one. */
function planFaults({ scenario, ...question }: Question): Fault[] {
  const ends = [question.levers.map(({ low }) => low), question.levers.map(({ high }) => high)];
  const found = ends.flatMap((plan) => applySettings(scenario, settingsOf(question, plan)).problems);
  const problems = new Map(found.map((problem) => [identityOf(problem), problem]));
  return [...problems.values()].map(({ message }) => questionFaults.senseless(message));
}

function budgetFaults(question: Question): Fault[] {
  const { budget, brand } = question;
  const least = plannedCost(question, cheapestPlan(question));
  if (budget === undefined) {
    const today = plannedCost(question, undefined);
    const most = mostToDecide(question);
    if (most * (1 + 1e-9) >= least) return [];
    if (question.extraBudget !== 0)
      return [questionFaults.extraTooLow(Math.ceil(least - today), brand, question.extraBudget)];
    const example = Math.ceil(least * 1.2);
    return [questionFaults.budgetMissing(Math.ceil(least), brand, Math.floor(today), example)];
  }
  return budget >= least ? [] : [questionFaults.budgetTooLow(Math.ceil(least), brand, budget)];
}

/** A rule that no number of its metric can follow, such as a share of at least 2. */
function impossible({ brand, metric, low, high, text }: Expectation): Fault[] {
  const unit = metricNote(brand, metric)?.unit;
  const [least, most] = unit === undefined ? [low, high] : UNIT_BOUNDS[unit];
  return low > most || high < least ? [questionFaults.impossible(text, metric, least, most)] : [];
}

/** Two rules for one number that nothing can follow both of. */
function contradictions(constraints: readonly Expectation[]): Fault[] {
  return constraints.flatMap((one, at) =>
    constraints
      .slice(at + 1)
      .filter(
        (other) => other.brand === one.brand && other.metric === one.metric && other.period === one.period,
      )
      .filter((other) => Math.max(one.low, other.low) >= Math.min(one.high, other.high))
      .map((other) => questionFaults.contradiction(one.text, other.text)),
  );
}
