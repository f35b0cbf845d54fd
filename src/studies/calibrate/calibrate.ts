import type { RunResult } from "../../model/result.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { Executor } from "../runs/executor.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import type { Execution } from "../study.ts";
import type { CalibrationPlan, CalibrationQuestion } from "./calibrationPlan.ts";
import {
  experimentsFor,
  experimentTasks,
  placesTried,
  type Prospect,
  prospectsOf,
  targetsOf,
} from "./experiments.ts";
import { type Drawn, drawnTasks, drawScenarios } from "./drawn.ts";
import { type DesignOutcome, learn, seedsOf } from "./evidence.ts";
import { type FitRow, fitOverTime } from "./shown/fitOverTime.ts";
import type { LiftFound } from "./lifts/lift.ts";
import { type LiftEvidence, learnLift, liftFound } from "./lifts/liftEvidence.ts";
import { liftRunsOf, liftTarget, liftTasks } from "./lifts/liftRuns.ts";
import { measureTargets } from "./targets/measureTargets.ts";
import { inferPosterior, type Posterior } from "./posterior.ts";
import { pastForecastsFrom, pastRuns, tryOrigins } from "./past/pastForecasts.ts";
import type { PastForecast } from "./past/pastScore.ts";
import { type SelfTest, selfTest } from "./selfTest.ts";
import { type Belief, beliefsOf, type TradeOff, tradeOffsOf } from "./verdict.ts";

/** What a calibration found. */
export interface Calibrated {
  readonly posterior: Posterior;
  readonly beliefs: readonly Belief[];
  readonly tradeOffs: readonly TradeOff[];
  /** statistics that were compared */
  readonly statistics: number;
  readonly drawn: readonly Drawn[];
  readonly fit: readonly FitRow[];
  readonly selfTests: readonly SelfTest[];
  /** how much experiments would narrow down each setting; none unless they were tried */
  readonly prospects: readonly Prospect[];
  /** what was forecast at days of the past from what was known by then, by the scenarios and by plain methods */
  readonly past: readonly PastForecast[];
  /** what the scenarios left possible give of experiments in the real market */
  readonly lifts: readonly LiftFound[];
}

/** What came of a calibration, whole or not. */
export interface Calibration {
  readonly question: CalibrationQuestion;
  /** runs that were finished */
  readonly runs: number;
  readonly failures: readonly RunFailure[];
  /** left out after an interruption, or where too few runs or numbers were left to learn from */
  readonly found?: Calibrated;
}

/** Runs the design, infers what is believed after the data, and runs the scenarios drawn from that. */
export async function calibrate(plan: CalibrationPlan, execution: Execution): Promise<Calibration> {
  const { question } = plan;
  const { targets, lifts = [] } = question;
  const counter = { done: 0, asked: runsAsked(plan) };
  const measures = [...targets, ...lifts.map(liftTarget)];
  const design = await measureAll(plan.tasks, measures, execution, counter, "");
  const gone = { question, runs: counter.done, failures: design.failures };
  if (execution.signal.aborted) return gone;
  const outcome = learn(plan, design.measured);
  if (outcome === undefined) return gone;
  const { level } = question.scenario;
  const experiments = await learnLifts(plan, design.measured, execution, counter);
  if (execution.signal.aborted) return { ...gone, runs: counter.done };
  const posterior = inferPosterior(
    { ...outcome.evidence, lifts: experiments.learnt },
    keyFromSeed(`walk of ${question.seed}`),
    seedsOf(outcome),
  );
  const drawn = drawScenarios(question, posterior);
  const after = await measureAll(drawnTasks(question, drawn), targets, execution, counter, "after");
  const tried = await tryExperiments(question, posterior, execution, counter);
  const past = await tryPast(plan, design.measured, execution, counter);
  const failures = [
    ...design.failures,
    ...experiments.failures,
    ...after.failures,
    ...tried.failures,
    ...past.failures,
  ];
  if (execution.signal.aborted) return { question, runs: counter.done, failures };
  const kept = drawn.flatMap((one, at) => (after.measured[at] === undefined ? [] : [one]));
  const found = {
    posterior,
    beliefs: beliefsOf(question.unknowns, posterior, level),
    tradeOffs: tradeOffsOf(question.unknowns, posterior),
    statistics: outcome.evidence.observed.length,
    drawn: kept.map((one) => ({ ...one, weight: 1 / kept.length })),
    fit: fitOverTime(
      question.targets,
      kept,
      after.measured.filter((run) => run !== undefined),
      level,
    ),
    selfTests: testsOf(question, outcome),
    prospects: tried.prospects,
    past: past.forecasts,
    lifts: experiments.learnt.map((one) => liftFound(one, posterior.places, level)),
  };
  return { question, runs: counter.done, failures, found };
}

function testsOf(question: CalibrationQuestion, outcome: DesignOutcome): SelfTest[] {
  return question.selfTests === 0 ? [] : selfTest(question, outcome, question.scenario.level);
}

/** Every run that a calibration takes. */
export function runsAsked(plan: CalibrationPlan): number {
  const { question, tasks } = plan;
  const experiments = question.trials === 0 ? 0 : experimentsFor(question).length;
  const lifts = (question.lifts?.length ?? 0) * liftRunsOf(plan);
  return tasks.length + lifts + question.draws + experiments * question.trials + pastRuns(plan);
}

/** How the effects of experiments in the real market depend on the unknowns, from pairs of runs with the same luck. */
async function learnLifts(
  plan: CalibrationPlan,
  design: readonly (readonly (readonly number[])[] | undefined)[],
  execution: Execution,
  counter: Counter,
) {
  const { targets, lifts = [] } = plan.question;
  const learnt: LiftEvidence[] = [];
  const failures: RunFailure[] = [];
  for (const [number, lift] of lifts.entries()) {
    if (execution.signal.aborted) break;
    const during = await measureAll(liftTasks(plan, lift), [liftTarget(lift)], execution, counter, lift.path);
    failures.push(...during.failures);
    const found = learnLift(
      lift,
      plan.places,
      design.map((run) => run?.[targets.length + number][0] ?? Number.NaN),
      during.measured.map((run) => run?.[0][0] ?? Number.NaN),
    );
    if (found !== undefined) learnt.push(found);
  }
  return { learnt, failures };
}

/** What would be seen if something were done, at places that the data leave possible. */
async function tryExperiments(
  question: CalibrationQuestion,
  posterior: Posterior,
  execution: Execution,
  counter: Counter,
) {
  if (question.trials === 0) return { prospects: [], failures: [] };
  const experiments = experimentsFor(question);
  const tried = placesTried(posterior, question.trials);
  const tasks = experimentTasks(
    question,
    experiments.map(([, scenario]) => scenario),
    posterior,
    tried,
  );
  const { measured, failures } = await measureAll(
    tasks,
    targetsOf(question),
    execution,
    counter,
    "experiment",
  );
  const prospects = experiments.flatMap(([experiment], at) =>
    prospectsOf(
      question,
      experiment,
      { posterior, tradeOffs: tradeOffsOf(question.unknowns, posterior) },
      tried,
      measured.slice(at * tried.length, (at + 1) * tried.length),
    ),
  );
  return { prospects, failures };
}

/** What would have been forecast at days of the past, each from what was known by then. */
async function tryPast(
  plan: CalibrationPlan,
  design: Parameters<typeof tryOrigins>[1],
  execution: Execution,
  counter: Counter,
) {
  const { targets } = plan.question;
  const forecasts: PastForecast[] = [];
  const failures: RunFailure[] = [];
  for (const tried of execution.signal.aborted ? [] : tryOrigins(plan, design)) {
    const found = await measureAll(tried.tasks, targets, execution, counter, `day ${tried.origin.day}`);
    failures.push(...found.failures);
    if (execution.signal.aborted) break;
    forecasts.push(...pastForecastsFrom(plan, tried, found.measured));
  }
  return { forecasts, failures };
}

interface Counter {
  done: number;
  readonly asked: number;
}

/** What each run shows where something was observed; whole results are not kept. */
async function measureAll(
  tasks: Parameters<Executor["run"]>[0],
  targets: Parameters<typeof measureTargets>[1],
  { executor, progress, signal }: Execution,
  counter: Counter,
  of: string,
) {
  const measured: (number[][] | undefined)[] = tasks.map(() => undefined);
  const failures: RunFailure[] = [];
  const receive = (result: RunResult, run: number) => {
    measured[run] = measureTargets(result, targets);
    progress(++counter.done, counter.asked);
  };
  await executor.run(tasks, receive, signal, (message, run) => void failures.push({ of, run, message }));
  refuseOnlyFailures(failures, tasks.length);
  return { measured, failures };
}
