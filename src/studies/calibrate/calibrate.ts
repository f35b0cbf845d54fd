import type { RunResult } from "../../model/result.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { Executor } from "../runs/executor.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import type { Execution } from "../study.ts";
import type { CalibrationPlan, CalibrationQuestion } from "./calibrationPlan.ts";
import { type Drawn, drawnTasks, drawScenarios } from "./drawn.ts";
import { type DesignOutcome, learn, seedsOf } from "./evidence.ts";
import { type FitRow, fitOverTime } from "./fitOverTime.ts";
import { measureTargets } from "./measureTargets.ts";
import { inferPosterior, type Posterior } from "./posterior.ts";
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
  const counter = { done: 0, asked: plan.tasks.length + question.draws };
  const design = await measureAll(plan.tasks, question, execution, counter, "");
  const gone = { question, runs: counter.done, failures: design.failures };
  if (execution.signal.aborted) return gone;
  const outcome = learn(plan, design.measured);
  if (outcome === undefined) return gone;
  const { level } = question.scenario;
  const posterior = inferPosterior(
    outcome.evidence,
    keyFromSeed(`walk of ${question.seed}`),
    seedsOf(outcome),
  );
  const drawn = drawScenarios(question, posterior);
  const after = await measureAll(drawnTasks(question, drawn), question, execution, counter, "after");
  const failures = [...design.failures, ...after.failures];
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
  };
  return { question, runs: counter.done, failures, found };
}

function testsOf(question: CalibrationQuestion, outcome: DesignOutcome): SelfTest[] {
  return question.selfTests === 0 ? [] : selfTest(question, outcome, question.scenario.level);
}

interface Counter {
  done: number;
  readonly asked: number;
}

/** What each run shows where something was observed; whole results are not kept. */
async function measureAll(
  tasks: Parameters<Executor["run"]>[0],
  { targets }: CalibrationQuestion,
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
